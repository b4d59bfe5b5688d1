/** The demo programme and its year are data: valid, exact in their sums, and every reference and quote in them points at something. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decimal } from 'decimal.js';
import type { DemoYear } from '../../../demo/demo-year.js';
import { programmeTemplate, type TemplateSection } from '../section/template.js';
import { ROLE_NAMES } from '../shared/roles.js';
import { parseNumber } from '../shared/german.js';
import type { Block, Cell, TableBlock } from './blocks.js';
import { buildPlanning } from './build-planning.js';
import { occursIn, plainText } from './plain-text.js';
import { programme as programmeSchema, type Programme, type ProgrammeSection } from './programme.js';
import { collectReferences } from './references.js';
import { parseBlocks, validateProgramme } from './validate.js';

const root = join(import.meta.dirname, '../../..');
const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const programme: Programme = programmeSchema.parse(read('demo/programme-2024.json'));
const template = programmeTemplate.parse(read('templates/amip-2024-ge.json'));
const year = read('demo/consultation-2024.json') as DemoYear;

const flat = (sections: readonly ProgrammeSection[]): ProgrammeSection[] =>
  sections.flatMap((s) => [s, ...flat(s.sections ?? [])]);
const sections = flat(programme.sections);
const sectionOf = (key: string): ProgrammeSection => {
  const found = sections.find((s) => s.key === key);
  if (!found) throw new Error(`no section ${key}`);
  return found;
};
const changedBlocks = year.changes.flatMap((change) => change.edits.flatMap((edit) => edit.blocks));
const allBlocks = [...sections.flatMap((s) => s.blocks), ...changedBlocks];
const byKey = new Map(programme.kennzahlen.map((k) => [k.key, k]));

/** Every object anywhere below a value. */
const nodes = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value)
    ? value.flatMap(nodes)
    : value !== null && typeof value === 'object'
      ? [value as Record<string, unknown>, ...Object.values(value).flatMap(nodes)]
      : [];
const references = collectReferences(programme);
const words = (block: Block): string => plainText(block, references);

const numberIn = (cell: Cell | undefined): Decimal => {
  if (cell && 'value' in cell) return new Decimal(cell.value);
  const value = cell && 'kennzahl' in cell ? byKey.get(cell.kennzahl)?.value : undefined;
  if (typeof value !== 'string') throw new Error('not a number');
  return new Decimal(value);
};
const tableOf = (id: string): TableBlock => {
  const found = allBlocks.find((b) => b.id === id);
  if (found?.kind !== 'table') throw new Error(`no table ${id}`);
  return found;
};
/** The numbers of a column as a planning table prints them. */
const printedColumn = (id: string, index: number): string[] => {
  const block = allBlocks.find((b) => b.id === id);
  if (block?.kind !== 'planning') throw new Error(`no planning table ${id}`);
  return buildPlanning(references, block).node.rows.map(
    ({ cells }) => parseNumber(cells[index]?.lines.join('') ?? '') ?? '',
  );
};
const total = (values: readonly string[]): string => sum(values.map((value) => new Decimal(value)));
const column = (id: string, index: number, rows: readonly number[]): Decimal[] =>
  rows.map((row) => numberIn(tableOf(id).table.rows[row]?.cells[index]));
const sum = (values: readonly Decimal[]): string => Decimal.sum(0, ...values).toString();

describe('the demo programme', () => {
  it('passes the door for content', () => {
    expect(validateProgramme(read('demo/programme-2024.json'))).toMatchObject({ ok: true });
  });

  it('has the sections of its template, in its order', () => {
    const outline = (list: readonly (TemplateSection | ProgrammeSection)[]): unknown[] =>
      list.map((s) => [s.key, s.title, s.numbering, s.inTableOfContents, outline(s.sections ?? [])]);
    expect(programme.template).toEqual({ key: template.key, version: template.version });
    expect(outline(programme.sections)).toEqual(outline(template.sections));
    for (const section of sections) expect(section.blocks.length).toBeGreaterThan(0);
  });

  it('is a whole programme without names of people', () => {
    const text = programme.sections
      .flatMap((s) => flat([s]))
      .flatMap((s) => s.blocks)
      .map(words)
      .join(' ');
    expect(text.split(/\s+/).length).toBeGreaterThan(4500);
    expect(JSON.stringify(programme)).not.toMatch(/Frau [A-Z]|Herr [A-Z]|I[LI]M-Kreis|"458"/);
    expect([...new Set(allBlocks.map((b) => b.kind))].sort()).toEqual([
      'chart',
      'heading',
      'list',
      'note',
      'paragraph',
      'planning',
      'quotation',
      'source',
      'table',
    ]);
  });

  it('names every block once and refers only to what exists', () => {
    const ids = sections.flatMap((s) => s.blocks.map((b) => b.id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(byKey.keys()).size).toBe(programme.kennzahlen.length);
    const keys = new Set(sections.map((s) => s.key));
    for (const node of nodes(allBlocks)) {
      if (node['kind'] === 'kennzahl') expect(byKey.has(String(node['key']))).toBe(true);
      if (typeof node['kennzahl'] === 'string') expect(byKey.has(node['kennzahl'])).toBe(true);
      if (node['kind'] === 'sectionReference') expect(keys).toContain(node['section']);
      if (node['kind'] === 'blockReference') expect(ids).toContain(node['block']);
    }
    for (const k of programme.kennzahlen) {
      if (k.base) expect(byKey.has(k.base)).toBe(true);
      if (k.partOf) expect(byKey.has(k.partOf.key)).toBe(true);
      expect(k.stand).toBeDefined();
      expect(k.source).toBeDefined();
    }
    for (const field of programme.handlungsfelder ?? []) expect(sectionOf(field.section ?? '').title).toBe(field.title);
  });
});

describe('the figures of 2024', () => {
  it('give every row as many cells as there are columns', () => {
    for (const block of allBlocks) {
      if (block.kind !== 'table') continue;
      for (const row of block.table.rows) expect(row.cells).toHaveLength(block.table.columns.length);
    }
  });

  it('add up in the budget table, which says what the budget and the Kennzahlen say', () => {
    const { verwaltung, eingliederung, gesamt } = programme.budget?.plan ?? {};
    const amounts = [
      verwaltung?.summe,
      verwaltung?.bundEinglMV,
      verwaltung?.umschichtungAusEGT,
      verwaltung?.kommunalerAnteil,
      eingliederung?.summe,
      eingliederung?.vorbindungen,
      eingliederung?.neubewilligungen,
    ];
    const printed = printedColumn('bu-tab', 1);
    expect(printed.map((value) => `${value}.00`)).toEqual([...amounts, gesamt]);
    expect(total(printed.slice(1, 4))).toBe(printed[0]);
    expect(total(printed.slice(5, 7))).toBe(printed[4]);
    expect(total([printed[0]!, printed[4]!])).toBe(printed[7]);
    const keys = ['vwh', 'vwh_bund', 'umschichtung', 'vwh_kommune', 'egt', 'vorbindungen', 'neubewilligungen'];
    expect(keys.map((key) => byKey.get(key)?.value)).toEqual(printed.slice(0, 7));
  });

  it('add up in the table of staff', () => {
    const vzae = printedColumn('pe-tab', 2);
    expect(total(vzae.slice(0, -1))).toBe(new Decimal(vzae.at(-1) ?? 0).toString());
    expect(sum((programme.personal?.bereiche ?? []).map((b) => new Decimal(b.vzae ?? 0)))).toBe('115');
    expect(sum(column('ks-tab-bg', 1, [0, 1, 2]))).toBe('100');
  });

  it('add up in the Eintrittsplanung, as table and as rows', () => {
    const top = [0, 1, 2, 6, 7, 8, 9, 10, 11, 12];
    for (const index of [1, 2, 3]) {
      const printed = printedColumn('ep-tab', index);
      expect(total(top.map((row) => printed[row] ?? ''))).toBe(printed[13]);
      expect(total(printed.slice(3, 6))).toBe(printed[2]);
    }
    const [ist, plan] = [printedColumn('ep-tab', 1), printedColumn('ep-tab', 2)];
    expect(printedColumn('ep-tab', 3)).toEqual(
      plan.map((value, row) => new Decimal(value).minus(ist[row] ?? 0).toString()),
    );
    expect(programme.eintrittsplanung?.map((row) => [String(row.istVorjahr), String(row.plan)])).toEqual(
      ist.slice(0, -1).map((value, row) => [value, plan[row]]),
    );
    for (const row of programme.eintrittsplanung ?? [])
      expect(byKey.get(`ep_${row.key}`)?.value).toBe(String(row.plan));
    expect([byKey.get('ist_gesamt')?.value, byKey.get('eintritte_tab')?.value]).toEqual(['875', '869']);
  });

  it('give a reason for each strong change and an effect for each strong rise', () => {
    for (const row of programme.eintrittsplanung ?? []) {
      const [before, plan] = [row.istVorjahr ?? 0, row.plan ?? 0];
      const strong =
        before !== plan && (plan === 0 || (Math.abs(plan - before) >= 5 && Math.abs(plan - before) * 4 >= before));
      if (strong) expect(row.begruendung).toBeDefined();
      if (strong && plan > before) expect(row.erwarteteWirkung).toBeDefined();
    }
  });

  it('split the goal for long-term recipients into men and women', () => {
    const value = (key: string) => new Decimal(byKey.get(key)?.value as string);
    expect(value('ziel_lzb_m').plus(value('ziel_lzb_f')).equals(value('ziel_lzb'))).toBe(true);
    expect(value('integrationen23').div(value('elb23')).times(100).toDecimalPlaces(1).equals(value('iq23'))).toBe(true);
    expect(
      value('umschichtung')
        .div(value('egt_vor_umschichtung'))
        .times(100)
        .toDecimalPlaces(1)
        .equals(value('umschichtung_q')),
    ).toBe(true);
    expect(value('vorbindungen').div(value('egt')).times(100).toDecimalPlaces(1).equals(value('vorbindungen_q'))).toBe(
      true,
    );
  });
});

describe('the demo year', () => {
  const account = (key: string) => year.accounts.find((a) => a.key === key);

  it('has one account per role, three team leads and equal halves', () => {
    const roles = year.accounts.map((a) => a.role);
    for (const role of roles) expect(ROLE_NAMES).toContain(role);
    expect(roles.filter((role) => role === 'teamleitung')).toHaveLength(3);
    for (const field of ['key', 'email'] as const)
      expect(new Set(year.accounts.map((a) => a[field])).size).toBe(year.accounts.length);
    const seats = year.ballot.votes.map((vote) => account(vote.account)?.traeger);
    expect([seats.filter((t) => t === 'agentur').length, seats.filter((t) => t === 'kommune').length]).toEqual([3, 3]);
    expect(year.ballot.votes.filter((vote) => vote.choice === 'ja')).toHaveLength(3);
    expect(account(year.ballot.castingVote.account)?.role).toBe('traegerversammlungVorsitz');
  });

  it('gives each section an owner with the role its template asks for', () => {
    const asked = (list: readonly TemplateSection[]): [string, string][] =>
      list.flatMap((s) => [[s.key, s.ownerRole] as [string, string], ...asked(s.sections ?? [])]);
    expect(Object.entries(year.owners).map(([key, owner]) => [key, account(owner)?.role])).toEqual(
      asked(template.sections),
    );
  });

  it.each([...year.comments, year.lateComment].map((comment) => [comment.key, comment] as const))(
    'quotes the draft literally in %s',
    (_key, comment) => {
      const block = sectionOf(comment.section).blocks.find((b) => b.id === comment.block);
      expect(block && occursIn(words(block), comment.quote)).toBe(true);
      expect(account(comment.author)?.role).toMatch(/^beirat/);
      expect(comment.at < year.dates.roundEnd).toBe(comment.key !== year.lateComment.key);
    },
  );

  it('answers every comment and changes only blocks that exist', () => {
    expect([...new Set(year.comments.map((c) => c.reply.disposition))].sort()).toEqual([
      'nichtUebernommen',
      'teilweiseUebernommen',
      'uebernommen',
      'zurKenntnis',
    ]);
    for (const { reply } of year.comments) expect(account(reply.by) && reply.text && reply.reason).toBeTruthy();
    for (const change of year.changes) {
      const ids = sectionOf(change.section).blocks.map((b) => b.id);
      for (const edit of change.edits) {
        expect(ids).toContain(edit.block);
        expect(parseBlocks(edit.blocks)).toMatchObject({ ok: true });
        for (const block of edit.blocks)
          expect(ids.includes(block.id)).toBe(edit.kind === 'replace' && block.id === edit.block);
      }
      for (const key of change.comments) {
        const comment = year.comments.find((c) => c.key === key);
        expect(comment?.section).toBe(change.section);
        expect(comment?.reply.disposition).toMatch(/uebernommen$/i);
      }
    }
    const ids = sectionOf(year.returned.section).blocks.map((b) => b.id);
    expect(ids).toEqual(expect.arrayContaining(year.returned.missingBlocks));
  });

  it('runs forward in time', () => {
    const { dates, ballot } = year;
    const instants = Object.values(dates).filter(
      (value): value is string => typeof value === 'string' && value.includes('T'),
    );
    expect(instants).toEqual([...instants].sort());
    for (const { at } of [...year.comments, year.noComments])
      expect(dates.releasedToBeirat < at && at < dates.roundEnd).toBe(true);
    for (const { at } of ballot.votes) expect(dates.ballotOpened < at && at < dates.ballotClosed).toBe(true);
    expect(year.lateComment.at).toBe(dates.lateComment);
  });
});
