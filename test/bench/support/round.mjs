// A round about a frozen programme, and a member of the Beirat who is asked in it, signed in: written by the stores, as the year would leave it.
import { defaultDates } from '../../../dist/libs/domain/cycle/default-dates.js';
import { VOTING_RULES_BY_LAW } from '../../../dist/libs/domain/resolution/voting-rules.js';
import { endOfDay, localDate, plusDays } from '../../../dist/libs/domain/shared/berlin.js';
import { newToken, sha256 } from '../../../dist/libs/identity/tokens.js';
import { createJobcenter } from '../../../dist/libs/persistence/create-jobcenter.js';
import { shippedTemplates } from '../../../dist/apps/amip/shipped-templates.js';

const DAY = 86_400_000;
const ZONE = 'Europe/Berlin';

/** @returns {Promise<{ roundId: string, cookie: string }>} */
export async function openRound(ownerUrl, programme) {
  const [template] = shippedTemplates();
  const { traegerform } = template;
  const jobcenter = { key: 'bench', name: programme.jobcenter.name, traegerform };
  const clock = { now: () => new Date() };
  const { result } = await createJobcenter(ownerUrl, clock, jobcenter, [template], async (tx) => {
    const member = await createMember(tx);
    const cycle = await tx.cycles.insert(cycleOf(template, programme, tx.now));
    const versionId = await freeze(tx, cycle.id, programme);
    return { roundId: await createRound(tx, cycle.id, versionId, member), cookie: await signIn(tx, member.accountId) };
  });
  return result;
}

async function createMember(tx) {
  const at = { createdAt: tx.now };
  const account = await tx.people.insertAccount({
    email: 'beirat@bench.example',
    name: 'Mitglied des Beirats',
    passwordHash: null,
    demo: false,
    ...at,
  });
  const { id: membershipId } = await tx.people.insertMembership({
    accountId: account.id,
    role: 'beiratMitglied',
    organisation: 'Verband',
    memberGroup: 'arbeitgeber',
    traeger: null,
    validFrom: '2020-01-01',
    validUntil: null,
    ...at,
  });
  return { accountId: account.id, membershipId };
}

const cycleOf = (template, { title, layout, impressum }, now) => ({
  year: 2030,
  years: 1,
  kind: 'programm',
  amendsId: null,
  traegerform: template.traegerform,
  eintrittsplanung: 'imAmip',
  consultation: 'frueh',
  templateKey: template.key,
  templateVersion: template.version,
  front: { title, layout, impressum },
  figures: { kennzahlen: [] },
  dates: defaultDates(2030),
  votingRules: VOTING_RULES_BY_LAW,
  importedRecord: null,
  state: 'konsultation',
  createdAt: now,
  createdBy: null,
});

async function freeze(tx, cycleId, programme) {
  const { edition: _edition, participation: _participation, signatures: _signatures, ...content } = programme;
  const text = JSON.stringify(content);
  const sections = await insertSections(tx, cycleId, null, programme.sections);
  const { id } = await tx.versions.insert(
    {
      cycleId,
      number: 1,
      purpose: 'entwurf',
      content: text,
      textHash: sha256(text),
      createdAt: tx.now,
      createdBy: null,
    },
    sections,
  );
  return id;
}

async function insertSections(tx, cycleId, parentId, sections) {
  const pinned = [];
  for (const [position, { key, blocks, sections: below = [], ...settings }] of sections.entries()) {
    const { id: sectionId } = await tx.sections.insert({
      cycleId,
      key,
      parentId,
      position,
      settings: { ...settings, required: true },
      ownerRole: 'teamleitung',
      ownerId: null,
      state: 'freigegeben',
      blocks,
      updatedAt: tx.now,
      updatedBy: null,
    });
    const version = await tx.sections.insertVersion({
      sectionId,
      number: 1,
      title: settings.title,
      blocks,
      contentHash: sha256(JSON.stringify(blocks)),
      createdAt: tx.now,
      createdBy: null,
    });
    pinned.push({ sectionId, sectionVersionId: version.id });
    pinned.push(...(await insertSections(tx, cycleId, sectionId, below)));
  }
  return pinned;
}

async function createRound(tx, cycleId, programmeVersionId, member) {
  const today = localDate(tx.now);
  const endsOn = plusDays(today, 10);
  const round = await tx.rounds.insert({
    cycleId,
    number: 1,
    kind: 'B',
    title: 'Anhörung zum Entwurf',
    state: 'offen',
    startsOn: today,
    endsOn,
    zone: ZONE,
    endsAt: endOfDay(endsOn, ZONE),
    createdAt: tx.now,
  });
  await tx.rounds.update(round.id, round.version, { openedAt: tx.now, programmeVersionId });
  await tx.rounds.setAudience(round.id, [member]);
  return round.id;
}

async function signIn(tx, accountId) {
  const token = newToken();
  await tx.identity.insertSession({
    tokenHash: sha256(token),
    accountId,
    csrfToken: newToken(),
    userAgent: 'bench',
    at: tx.now,
    expiresAt: new Date(tx.now.getTime() + DAY),
  });
  return `${tx.actor.tenantId}.${token}`;
}
