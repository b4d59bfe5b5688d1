/** What the planning arithmetic hands out: exact values as decimal strings, beside each the German text and, for a computed one, its formula. */
import type { BUDGET_POSITIONS } from '../document/figures.js';

/** A number that is shown. */
export interface NumberCell {
  /** Exact decimal string: money with two digits, counts without. */
  readonly value: string;
  /** As Germans write it, without unit: „9.994.076“. */
  readonly text: string;
  /** „= 6.593.989 + 1.793.645 + 1.606.442“; null for a value that was entered. */
  readonly formula: string | null;
}

/** From an earlier number to a later one; percent only where there is something to compare with. */
export interface Change {
  readonly absolute: string;
  /** „+75“, „−1.200“ */
  readonly absoluteText: string;
  /** Rounded half up to one digit; null where the earlier number is 0. */
  readonly relativePercent: string | null;
  /** „−33,9 %“, „neu“ (from 0), „±0,0 %“ is printed „0,0 %“. */
  readonly relativeText: string;
}

export type BudgetPosition = (typeof BUDGET_POSITIONS)[number];
export type BudgetColumn = 'vorjahr' | 'plan' | 'endgueltig';

/** One line of the budget of the law, all years side by side. */
export interface BudgetLine {
  readonly position: BudgetPosition;
  readonly label: string;
  /** The sum line that it is part of (davon). */
  readonly parent: BudgetPosition | null;
  readonly cells: Readonly<Record<BudgetColumn, NumberCell | null>>;
  /** Parts that are missing, so that the sum cannot be computed; by column, labels. */
  readonly missing: Readonly<Record<BudgetColumn, readonly string[]>>;
  /** The plan that counts (final as soon as there is one) against the year before. */
  readonly change: Change | null;
  /** Final against provisional plan. */
  readonly finalChange: Change | null;
}

export interface BudgetTableRow {
  readonly key: string;
  readonly label: string;
  readonly depth: number;
  readonly relation: 'davon' | 'darunter' | null;
  /** Computed: the sum line or a line whose parts are complete. */
  readonly sum: boolean;
  /** By column key; text columns hold the words as `text` with an empty value. */
  readonly cells: Readonly<Record<string, NumberCell | null>>;
}
export interface ComputedBudgetTable {
  readonly key: string;
  readonly rows: readonly BudgetTableRow[];
  /** „Prozentwerte kaufmännisch auf eine Nachkommastelle gerundet …“; null without percent columns. */
  readonly rounding: string | null;
}

export interface ComputedBudget {
  readonly years: Readonly<Record<BudgetColumn, number | null>>;
  readonly lines: readonly BudgetLine[];
  readonly tables: readonly ComputedBudgetTable[];
}

/** What the Neubewilligungen allow against the money planned per instrument (top rows). */
export interface MoneyAllowed {
  readonly neubewilligungen: NumberCell | null;
  readonly planned: NumberCell;
  /** Neubewilligungen less planned; negative = overrun. Null while the Neubewilligungen are unknown. */
  readonly rest: NumberCell | null;
  readonly overrun: boolean;
  /** One German sentence. */
  readonly sentence: string;
  readonly perInstrument: readonly {
    readonly key: string;
    readonly instrument: string;
    readonly mittel: NumberCell;
    /** In percent of the Neubewilligungen, one digit, half up. */
    readonly sharePercent: string | null;
    readonly shareText: string | null;
  }[];
  /** Instruments with planned Eintritte but without money. */
  readonly withoutMoney: readonly string[];
}

export interface EntryBedarf {
  /** Sum of what the teams estimated. */
  readonly eintritte: NumberCell;
  readonly mittel: NumberCell | null;
  readonly teams: number;
  /** Plan less estimates; null without plan. */
  readonly difference: NumberCell | null;
  /** Why the plan differs (kuerzung) is said, or there is nothing to say. */
  readonly explained: boolean;
}

export const ENTRY_NUMBERS = [
  'istVorjahr',
  'planVorjahr',
  'plan',
  'frauenPlan',
  'mittelVorjahr',
  'mittelPlan',
] as const;
export type EntryNumber = (typeof ENTRY_NUMBERS)[number];

/** One row of the Eintrittsplanung, in the order of the tree. */
export interface EntryRow {
  readonly key: string;
  /** Its place in the stored list. */
  readonly index: number;
  readonly instrument: string;
  readonly depth: number;
  readonly relation: 'davon' | 'darunter' | null;
  readonly parent: string | null;
  readonly cells: Readonly<Record<EntryNumber, NumberCell | null>>;
  /** Plan against Ist of the year before. */
  readonly change: Change | null;
  readonly mittelChange: Change | null;
  /** As rule R21 sees it. */
  readonly strong: 'mehr' | 'weniger' | null;
  /** What R21 still asks for. */
  readonly missing: readonly ('begruendung' | 'erwarteteWirkung')[];
  readonly bedarf: EntryBedarf | null;
  /** Sum of the twelve months and plan less that sum; null without months. */
  readonly monate: { readonly sum: NumberCell; readonly difference: NumberCell | null } | null;
}
export interface EntryTotal {
  readonly cells: Readonly<Record<EntryNumber, NumberCell | null>>;
  /** Instruments without a number in that column: the total is of the others. */
  readonly incomplete: Readonly<Record<EntryNumber, readonly string[]>>;
  readonly change: Change | null;
  readonly mittelChange: Change | null;
  readonly bedarf: EntryBedarf | null;
}
export interface ComputedEintrittsplanung {
  readonly rows: readonly EntryRow[];
  readonly total: EntryTotal;
  readonly money: MoneyAllowed;
}

export const STAFF_NUMBERS = ['koepfe', 'stellen', 'vzae'] as const;
export type StaffNumber = (typeof STAFF_NUMBERS)[number];
export interface StaffRow {
  readonly label: string;
  readonly cells: Readonly<Record<StaffNumber, NumberCell | null>>;
  /** Share in the sum of the group, one digit, half up; by what is counted. */
  readonly shares: Readonly<Record<StaffNumber, NumberCell | null>>;
  /** Share that was entered because there are no numbers. */
  readonly prozent: NumberCell | null;
}
export interface StaffGroup {
  readonly rows: readonly StaffRow[];
  /** Null while a row has no number. */
  readonly sums: Readonly<Record<StaffNumber, NumberCell | null>>;
  /** Sum of the group less the total; null where one of both is unknown, „0“ when they agree. */
  readonly differences: Readonly<Record<StaffNumber, NumberCell | null>>;
}
export interface ComputedPersonal {
  readonly total: Readonly<Record<StaffNumber, NumberCell | null>>;
  readonly traeger: StaffGroup;
  readonly geschlecht: StaffGroup;
  readonly bereiche: StaffGroup;
  readonly betreuungsschluessel: readonly {
    readonly bereich: string;
    readonly verhaeltnis: string;
    /** n of 1:n; null where the words hold no ratio. */
    readonly perPerson: string | null;
    /** n times the VZÄ of the area of that name: how many people that is. */
    readonly people: NumberCell | null;
  }[];
  /** „Anteile kaufmännisch auf eine Nachkommastelle gerundet.“ */
  readonly rounding: string;
}

/** A change of a Kennzahl: what the source states wins over what can be recomputed from rounded values; both are there. */
export interface KennzahlDifference {
  readonly value: string;
  /** „−2,5 %“, „−0,4 Prozentpunkte“, „+161 Personen“ */
  readonly text: string;
  /** Given with the source, not computed. */
  readonly stated: boolean;
  /** From value and comparison value; null without them. */
  readonly computed: string | null;
}
export interface ComputedKennzahl {
  readonly key: string;
  /** „4.560 Personen“, „X“ for a suppressed one, „…“ for one without value. */
  readonly text: string;
  readonly standText: string | null;
  readonly suppressed: string | null;
  readonly comparison: {
    readonly text: string | null;
    readonly standText: string | null;
    /** Counts and money only. */
    readonly absolute: KennzahlDifference | null;
    readonly relativePercent: KennzahlDifference | null;
    /** Shares only. */
    readonly percentagePoints: KennzahlDifference | null;
  } | null;
  /** Kind „ziel“: „steigern“, owner … in words; a rising goal is as good as a falling one. */
  readonly goalText: string | null;
  /** Sum of the Kennzahlen that are davon-parts of this one, when all of them have a number. */
  readonly sum: (NumberCell & { readonly equal: boolean }) | null;
}

/** A question that the Beirat may ask of the draft (list B), made from a strong change. */
export interface OfferedQuestion {
  /** Stable: `<row>-grund`, `<row>-notwendigkeit`, `<row>-wirkung`. */
  readonly key: string;
  readonly row: string;
  readonly instrument: string;
  readonly about: 'grund' | 'notwendigkeit' | 'wirkung';
  readonly text: string;
}
