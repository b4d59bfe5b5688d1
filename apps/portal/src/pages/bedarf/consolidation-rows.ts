/** What becomes of the instruments when the estimates are taken over: the plan that would stand there, and which of them need a reason. */
import { sumOf } from '#domain/planning/amounts.js';
import { incompleteSums } from '#domain/planning/incomplete-sums.js';
import { formatNumber } from '#domain/shared/german.js';
import type { InstrumentNeeds, PlanGiven } from './bedarf-queries.js';

/** What the person decided about an instrument; what is left out follows from the needs. */
export interface Choice {
  readonly plan?: number | null;
  readonly kuerzung?: string;
  readonly mittelPlan?: string | null;
}
export type Choices = Readonly<Record<string, Choice>>;

export interface Line {
  readonly needs: InstrumentNeeds;
  readonly plan: number | null;
  readonly mittelPlan: string | null;
  /** Plan less sum; null where there is nothing to compare. */
  readonly difference: number | null;
  readonly kuerzung: string;
  /** The plan is not the sum, and nobody said why. */
  readonly owes: boolean;
}

/** Handed in and not yet in the planning. */
const isTouched = ({ needs }: InstrumentNeeds): boolean =>
  needs.some(({ state, counts }) => state === 'eingereicht' && counts);

export function lineOf(needs: InstrumentNeeds, choice: Choice = {}): Line {
  const { sum, ofParts } = needs;
  // A cut that was explained stays until somebody decides otherwise; its reason stands beside it.
  const follows = needs.plan === null || (isTouched(needs) && needs.kuerzung === null);
  const byItself = sum !== null && !ofParts && follows ? sum : needs.plan;
  const plan = choice.plan === undefined || ofParts ? byItself : choice.plan;
  const money = needs.mittelPlan ?? (isTouched(needs) ? needs.mittelSum : null);
  const difference = sum === null || plan === null || ofParts ? null : plan - sum;
  const kuerzung = choice.kuerzung ?? needs.kuerzung ?? '';
  return {
    needs,
    plan,
    mittelPlan: choice.mittelPlan === undefined ? money : choice.mittelPlan,
    difference,
    kuerzung,
    owes: difference !== null && difference !== 0 && kuerzung.trim() === '',
  };
}

/** Only what does not follow by itself; a plan that is not the sum always with its reason. */
export function givenOf(lines: readonly Line[]): PlanGiven[] {
  return lines.flatMap(({ needs, plan, mittelPlan, difference, kuerzung }): PlanGiven[] => {
    if (needs.ofParts) return [];
    const money = mittelPlan !== null && mittelPlan !== needs.mittelPlan ? { mittelPlan } : {};
    const differs = difference !== null && difference !== 0;
    const changed = plan !== null && (plan !== needs.plan || differs);
    if (!changed && !('mittelPlan' in money)) return [];
    return [
      {
        instrument: needs.key,
        ...(plan === null ? {} : { plan }),
        ...(differs ? { kuerzung: kuerzung.trim() } : {}),
        ...money,
      },
    ];
  });
}

/** „12 + 9 = 21, geplant 15“ */
export const arithmetic = ({ needs: { formula, sum }, plan }: Line): string =>
  `${formula ?? formatNumber(String(sum ?? 0))}, geplant ${formatNumber(String(plan ?? 0))}`;

/** „12 + 9 = 21, geplant 15: warum?“ */
export const question = (line: Line): string => `${arithmetic(line)}: warum?`;

/** Parts (davon) and selections (darunter) of others do not count again. */
const addsUp = ({ needs: { parent, ofParts } }: Line): boolean => parent?.relation !== 'darunter' && !ofParts;

export interface Totals {
  readonly sum: number | null;
  readonly plan: number | null;
  readonly difference: number | null;
  readonly istVorjahr: number | null;
  readonly mittelPlan: string | null;
}

/** Null where no line has a number: what nobody entered is not 0. The difference is that of the instruments that somebody estimated. */
export function totals(lines: readonly Line[]): Totals {
  const of = (value: (line: Line) => number | null): number | null => {
    const known = lines.filter(addsUp).flatMap((line) => value(line) ?? []);
    return known.length === 0 ? null : known.reduce((all, one) => all + one, 0);
  };
  const money = lines.filter(addsUp).flatMap(({ mittelPlan }) => mittelPlan ?? []);
  return {
    sum: of(({ needs }) => needs.sum),
    plan: of(({ plan }) => plan),
    difference: of(({ difference }) => difference),
    istVorjahr: of(({ needs }) => needs.istVorjahr),
    mittelPlan: money.length === 0 ? null : sumOf(money),
  };
}

/** Whom the totals leave out; nobody is asked to estimate everything. */
export function leftOut(lines: readonly Line[], total: Totals, year: number): string | undefined {
  const without = (value: (line: Line) => unknown): string[] =>
    lines.filter((line) => addsUp(line) && value(line) === null).map(({ needs }) => needs.label);
  return incompleteSums([
    { label: `Ist ${year - 1}`, without: without(({ needs }) => needs.istVorjahr), sum: total.istVorjahr },
    { label: `Plan ${year}`, without: without(({ plan }) => plan), sum: total.plan },
    { label: `Mittel ${year}`, without: without(({ mittelPlan }) => mittelPlan), sum: total.mittelPlan },
  ]);
}
