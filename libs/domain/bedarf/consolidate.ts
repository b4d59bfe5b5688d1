/**
 * From Bedarfsschätzungen to Eintrittsplanung: the numbers of all teams per instrument with their sum, and what becomes of a row when
 * they are taken over. A plan that is not the sum needs a reason.
 */
import type { EintrittsZeile } from '../document/figures.js';
import { formatNumber, quoted } from '../shared/german.js';
import type { Problem } from '../shared/refusal.js';
import { NOT_HANDED_IN, type BedarfState } from './bedarf-table.js';
import { addMoney } from './money.js';
import type { NeedRow } from './need-rows.js';

export interface Sheet {
  readonly id: string;
  readonly team: string;
  readonly standort: string;
  readonly state: BedarfState;
  readonly rows: readonly NeedRow[];
}
export interface CatalogueEntry {
  readonly label: string;
  readonly legalBasis: string | null;
}
/** The instruments that may be proposed, by key; those of the year. */
export type Catalogue = ReadonlyMap<string, CatalogueEntry>;

/** What one team needs of one instrument. */
export interface Need {
  /** null: in the Eintrittsplanung without a Bedarfsschätzung of its own. */
  readonly sheetId: string | null;
  readonly team: string;
  readonly standort: string;
  readonly state: BedarfState | null;
  readonly eintritte: number | null;
  readonly mittel: string | null;
  readonly bemerkung: string | null;
  /** Handed in or taken over, with a number: part of the sum. */
  readonly counts: boolean;
}

export interface InstrumentNeeds {
  /** Key of the row; for a proposed instrument its key in the catalogue. */
  readonly key: string;
  readonly label: string;
  readonly legalBasis: string | null;
  /** Not in the Eintrittsplanung yet. */
  readonly proposed: boolean;
  /** Neither a row nor in the catalogue any more: the teams have to say anew what they mean. */
  readonly unknown: boolean;
  readonly parent: EintrittsZeile['parent'] | null;
  /** The plan is the sum of its parts (davon): the needs belong to the parts. */
  readonly ofParts: boolean;
  readonly needs: readonly Need[];
  /** Of the needs that count; null: none counts. */
  readonly sum: number | null;
  /** „12 + 9 = 21“; null: none counts. */
  readonly formula: string | null;
  readonly mittelSum: string | null;
  readonly plan: number | null;
  /** Plan less sum. */
  readonly difference: number | null;
  readonly kuerzung: string | null;
  readonly istVorjahr: number | null;
  readonly planVorjahr: number | null;
  readonly mittelPlan: string | null;
}

type Rows = readonly EintrittsZeile[];

/** The row that a team means: by its key, or the only one of that instrument of the catalogue. */
export function rowOf(rows: Rows, instrument: string): EintrittsZeile | undefined {
  const own = rows.find(({ key }) => key === instrument);
  if (own) return own;
  const same = rows.filter(({ catalogue }) => catalogue === instrument);
  return same.length === 1 ? same[0] : undefined;
}

export const isOfParts = (rows: Rows, key: string): boolean =>
  rows.some(({ parent }) => parent?.key === key && parent.relation === 'davon');

const isIn = ({ state }: Pick<Sheet, 'state'>): boolean => state === 'eingereicht' || state === 'uebernommen';

/** „12 + 9 = 21“, one number alone as it is. */
export const formulaOf = (numbers: readonly number[]): string => {
  const shown = numbers.map((number) => formatNumber(String(number)));
  return numbers.length < 2 ? shown.join('') : `${shown.join(' + ')} = ${formatNumber(String(total(numbers)))}`;
};
const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** One entry per row of the Eintrittsplanung in its order, then what the teams propose beyond it. Withdrawn sheets say nothing. */
export function needsByInstrument(rows: Rows, sheets: readonly Sheet[], catalogue: Catalogue): InstrumentNeeds[] {
  const live = sheets.filter(({ state }) => state !== 'zurueckgezogen');
  const found = new Map<string, Need[]>(rows.map(({ key }) => [key, []]));
  const labels = new Map<string, string>();
  for (const sheet of live)
    for (const row of sheet.rows) {
      const key = rowOf(rows, row.instrument)?.key ?? row.instrument;
      labels.set(key, row.label);
      found.set(key, [...(found.get(key) ?? []), needOf(sheet, row)]);
    }
  for (const row of rows) found.get(row.key)?.push(...withoutSheet(row, sheets));
  return [...found].map(([key, needs]) => {
    const row = rows.find((r) => r.key === key);
    const entry = catalogue.get(row?.catalogue ?? key);
    const counted = needs.filter(({ counts }) => counts);
    const numbers = counted.map(({ eintritte }) => eintritte ?? 0);
    const sum = numbers.length === 0 ? null : total(numbers);
    const plan = row?.plan ?? null;
    return {
      key,
      label: row?.instrument ?? entry?.label ?? labels.get(key) ?? key,
      legalBasis: row?.rechtsgrundlage ?? entry?.legalBasis ?? null,
      proposed: row === undefined,
      unknown: row === undefined && entry === undefined,
      parent: row?.parent ?? null,
      ofParts: isOfParts(rows, key),
      needs,
      sum,
      formula: sum === null ? null : formulaOf(numbers),
      mittelSum: addMoney(counted.flatMap(({ mittel }) => mittel ?? [])),
      plan,
      difference: sum === null || plan === null ? null : plan - sum,
      kuerzung: row?.kuerzung ?? null,
      istVorjahr: row?.istVorjahr ?? null,
      planVorjahr: row?.planVorjahr ?? null,
      mittelPlan: row?.mittelPlan ?? null,
    };
  });
}

const needOf = (sheet: Sheet, row: NeedRow): Need => ({
  sheetId: sheet.id,
  team: sheet.team,
  standort: sheet.standort,
  state: sheet.state,
  eintritte: row.eintritte,
  mittel: row.mittel ?? null,
  bemerkung: row.bemerkung ?? null,
  counts: isIn(sheet) && row.eintritte !== null,
});

/** Needs in the row for which no Bedarfsschätzung was ever asked here, e.g. of an imported programme: they count as they stand. */
const withoutSheet = (row: EintrittsZeile, sheets: readonly Sheet[]): Need[] =>
  (row.bedarfe ?? [])
    .filter((need) => !sheets.some((sheet) => sheet.team === need.team && sheet.standort === need.standort))
    .map(({ team, standort, eintritte, mittel }) => ({
      sheetId: null,
      team,
      standort,
      state: null,
      eintritte,
      mittel: mittel ?? null,
      bemerkung: null,
      counts: true,
    }));

/** What the person who consolidates decides about one instrument; what is left out follows from the needs. */
export interface PlanGiven {
  readonly instrument: string;
  readonly plan?: number | undefined;
  readonly kuerzung?: string | undefined;
  readonly mittelPlan?: string | undefined;
}

/**
 * The Eintrittsplanung with the numbers of the teams in it. A row whose needs are the same as before and that nobody names stays as it
 * is; one whose needs changed is planned with their sum unless told otherwise.
 */
export function consolidate(
  rows: Rows,
  sheets: readonly Sheet[],
  catalogue: Catalogue,
  given: readonly PlanGiven[],
): { ok: true; rows: EintrittsZeile[] } | { ok: false; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const all = needsByInstrument(rows, sheets, catalogue);
  const choices = new Map<string, { choice: PlanGiven; index: number }>();
  for (const [index, choice] of given.entries()) {
    const key = rowOf(rows, choice.instrument)?.key ?? choice.instrument;
    const pointer = `/rows/${index}/instrument`;
    if (!all.some((needs) => needs.key === key && (!needs.proposed || needs.sum !== null)))
      problems.push({
        pointer,
        message: `Das Instrument „${choice.instrument}“ steht weder in der Eintrittsplanung noch in einer eingereichten Bedarfsschätzung.`,
      });
    else if (choices.has(key))
      problems.push({
        pointer,
        message: `Das Instrument „${choice.instrument}“ ist zweimal genannt. Bitte nur einmal angeben.`,
      });
    else choices.set(key, { choice, index });
  }
  const next = all.flatMap((needs): EintrittsZeile[] => {
    const row = rows.find(({ key }) => key === needs.key);
    const named = choices.get(needs.key);
    const fault = faultOf(needs, named?.choice);
    if (fault) problems.push({ pointer: named ? `/rows/${named.index}` : '/rows', message: fault });
    if (!row && needs.sum === null) return [];
    const base: EintrittsZeile = row ?? proposedRow(needs);
    const planned = withNeeds(base, needs, named?.choice);
    if (planned !== 'reasonMissing') return [planned];
    problems.push({
      pointer: `/rows/${named?.index ?? 0}/kuerzung`,
      message: unexplained(needs, named?.choice.plan ?? 0),
    });
    return [base];
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, rows: next };
}

function faultOf(needs: InstrumentNeeds, choice: PlanGiven | undefined): string | null {
  const name = quoted(needs.label);
  const teams = needs.needs.filter((n) => n.counts && n.sheetId !== null).map((n) => `${n.team} (${n.standort})`);
  if (needs.unknown && needs.sum !== null)
    return `${name} steht nicht mehr in der Eintrittsplanung und nicht im Katalog, geschätzt haben es: ${teams.join(', ')}. Bitte die Bedarfsschätzung zurückgeben oder die Zeile wieder anlegen.`;
  if (needs.ofParts && teams.length > 0)
    return `${name} ist inzwischen in Teile gegliedert (davon), geschätzt haben es als Ganzes: ${teams.join(', ')}. Bitte die Bedarfsschätzung zurückgeben, damit die Teile einzeln geschätzt werden.`;
  if (needs.ofParts && choice?.plan !== undefined)
    return `Der Plan von ${name} ist die Summe seiner Teile. Bitte die Teile planen.`;
  return null;
}

const proposedRow = ({ key, label, legalBasis }: InstrumentNeeds): EintrittsZeile => ({
  key,
  instrument: label,
  catalogue: key,
  ...(legalBasis ? { rechtsgrundlage: legalBasis } : {}),
  istVorjahr: null,
  plan: null,
});

function withNeeds(
  row: EintrittsZeile,
  { needs, sum }: InstrumentNeeds,
  choice: PlanGiven | undefined,
): EintrittsZeile | 'reasonMissing' {
  const bedarfe = needs.flatMap(({ team, standort, eintritte, mittel, counts }) =>
    counts && eintritte !== null ? [{ team, standort, eintritte, ...(mittel === null ? {} : { mittel }) }] : [],
  );
  const same = sameNeeds(row.bedarfe ?? [], bedarfe);
  if (same && choice === undefined) return row;
  const { bedarfe: _needs, kuerzung: before, ...rest } = row;
  const money = choice?.mittelPlan === undefined ? {} : { mittelPlan: choice.mittelPlan };
  if (sum === null) return { ...rest, ...money, plan: choice?.plan ?? row.plan };
  const plan = choice?.plan ?? (same ? row.plan : sum);
  const changed = { ...rest, ...money, plan, bedarfe };
  if (plan === sum || plan === null) return changed;
  const kuerzung = choice?.kuerzung?.trim() || (same && plan === row.plan ? before : undefined);
  if (kuerzung) return { ...changed, kuerzung };
  // Money alone was given, and the plan stands as it stood before: nothing new has to be explained.
  return choice?.plan === undefined && same ? changed : 'reasonMissing';
}

type Bedarfe = NonNullable<EintrittsZeile['bedarfe']>;
const sameNeeds = (a: Bedarfe, b: Bedarfe): boolean => {
  const texts = (needs: Bedarfe): string[] =>
    needs.map((n) => JSON.stringify([n.team, n.standort, n.eintritte, n.mittel ?? null])).sort();
  return texts(a).join() === texts(b).join();
};

function unexplained({ label, formula, sum }: InstrumentNeeds, plan: number): string {
  const difference = plan - (sum ?? 0);
  const shown = formatNumber(String(Math.abs(difference)));
  return `${quoted(label)}: ${formula}, geplant ${formatNumber(String(plan))} (${shown} ${difference > 0 ? 'mehr' : 'weniger'}). Bitte begründen, warum ${difference > 0 ? 'mehr' : 'weniger'} geplant wird, als die Teams schätzen (kuerzung).`;
}

/** Instruments whose numbers add up: neither a selection of another (darunter) nor the sum of its parts. */
export const addsUp = ({ parent, ofParts }: Pick<InstrumentNeeds, 'parent' | 'ofParts'>): boolean =>
  parent?.relation !== 'darunter' && !ofParts;

/** Who still has to hand in. */
export const missing = <S extends Pick<Sheet, 'state'>>(sheets: readonly S[]): S[] =>
  sheets.filter(({ state }) => NOT_HANDED_IN.includes(state));
