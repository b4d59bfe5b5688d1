// Desks at which people write: each has an account with a session, a cycle being drafted and a section of its own.
import { defaultDates } from '../../../dist/libs/domain/cycle/default-dates.js';
import { VOTING_RULES_BY_LAW } from '../../../dist/libs/domain/resolution/voting-rules.js';
import { newToken, sha256 } from '../../../dist/libs/identity/tokens.js';
import { createJobcenter } from '../../../dist/libs/persistence/create-jobcenter.js';
import { shippedTemplates } from '../../../dist/apps/amip/shipped-templates.js';

/** Versions begin here, so that a version is recognised among the parameters of a statement. */
export const FIRST_VERSION = 7_000_001;
const HOUR = 3_600_000;

/**
 * @param {string} ownerUrl @param {{ jobcenters: number, perJobcenter: number, blocks: object[] }} wanted
 * @returns desks, those of one Jobcenter not next to each other
 */
export async function createDesks(ownerUrl, { jobcenters, perJobcenter, blocks }) {
  const clock = { now: () => new Date() };
  const [template] = shippedTemplates();
  const offices = [];
  for (let n = 0; n < jobcenters; n++) {
    const traegerform = template.traegerform;
    const jobcenter = { key: `bench-${n}`, name: `Jobcenter ${n}`, traegerform };
    const { result } = await createJobcenter(ownerUrl, clock, jobcenter, [template], (tx) =>
      fill(tx, template, perJobcenter, blocks),
    );
    offices.push(result);
  }
  return Array.from({ length: perJobcenter }, (_, n) => offices.map((desks) => desks[n])).flat();
}

async function fill(tx, template, count, blocks) {
  const tenantId = tx.actor.tenantId;
  const desks = [];
  for (let n = 0; n < count; n++) {
    const cycle = await tx.cycles.insert(newCycle(template, 2030 + n, tx.now));
    const account = await tx.people.insertAccount({
      email: `desk-${n}@bench.example`,
      name: `Platz ${n}`,
      passwordHash: null,
      demo: false,
      createdAt: tx.now,
    });
    await tx.people.insertMembership({
      accountId: account.id,
      role: 'teamleitung',
      organisation: null,
      memberGroup: null,
      traeger: null,
      validFrom: '2020-01-01',
      validUntil: null,
      createdAt: tx.now,
    });
    const section = await tx.sections.insert(newSection(cycle.id, account.id, blocks, tx.now));
    const [token, csrfToken] = [newToken(), newToken()];
    await tx.identity.insertSession({
      tokenHash: sha256(token),
      accountId: account.id,
      csrfToken,
      userAgent: 'bench',
      at: tx.now,
      expiresAt: new Date(tx.now.getTime() + 12 * HOUR),
    });
    desks.push({
      tenantId,
      accountId: account.id,
      cycleId: cycle.id,
      sectionId: section.id,
      tokenHash: sha256(token),
      csrfToken,
      cookie: `amip=${tenantId}.${token}`,
      version: FIRST_VERSION,
    });
  }
  return desks;
}

const newCycle = (template, year, now) => ({
  year,
  years: 1,
  kind: 'programm',
  amendsId: null,
  traegerform: template.traegerform,
  eintrittsplanung: 'imAmip',
  consultation: 'frueh',
  templateKey: template.key,
  templateVersion: template.version,
  front: {
    title: template.title,
    layout: template.layout,
    impressum: { herausgeber: 'Jobcenter', verantwortlich: { funktion: 'Geschäftsführung' } },
  },
  figures: { kennzahlen: [] },
  dates: defaultDates(year),
  votingRules: VOTING_RULES_BY_LAW,
  importedRecord: null,
  state: 'erarbeitung',
  createdAt: now,
  createdBy: null,
});

const newSection = (cycleId, ownerId, blocks, now) => ({
  cycleId,
  key: 'lage',
  parentId: null,
  position: 0,
  settings: { title: 'Ausgangslage', numbering: 'dezimal', inTableOfContents: true, required: true },
  ownerRole: 'teamleitung',
  ownerId,
  state: 'inBearbeitung',
  version: FIRST_VERSION,
  blocks,
  updatedAt: now,
  updatedBy: null,
});

/** Paragraphs, a list and a table as a team writes them: about 8 KB of JSON. */
export function eightKilobytes() {
  const text = (value, more = {}) => ({ kind: 'text', text: value, ...more });
  const sentence =
    'Die Zahl der erwerbsfähigen Leistungsberechtigten sinkt nach der Planung leicht, weil mehr Menschen eine Beschäftigung aufnehmen und im Bezug weniger neu hinzukommen. ';
  const paragraphs = Array.from({ length: 11 }, (_, n) => ({
    kind: 'paragraph',
    id: `absatz-${n}`,
    content: [
      text(sentence),
      text('Übergänge in Arbeit ', { bold: true }),
      text(sentence.repeat(2)),
      text('werden eng begleitet.', { italic: true }),
    ],
  }));
  const list = {
    kind: 'list',
    id: 'liste',
    ordered: false,
    items: Array.from({ length: 5 }, (_, n) => ({ content: [text(`Ziel ${n + 1}: Langzeitleistungsbezug senken`)] })),
  };
  const columns = [
    { key: 'was', label: 'Förderinstrument', kind: 'text' },
    ...[1, 2, 3].map((n) => ({ key: `q${n}`, label: `Quartal ${n}`, kind: 'number' })),
  ];
  const rows = Array.from({ length: 8 }, (_, n) => ({
    kind: 'data',
    cells: [{ text: `Maßnahme ${n + 1}` }, ...[1, 2, 3].map((q) => ({ value: String(100 * n + q) }))],
  }));
  return [...paragraphs, list, { kind: 'table', id: 'tabelle', title: 'Geplante Eintritte', table: { columns, rows } }];
}
