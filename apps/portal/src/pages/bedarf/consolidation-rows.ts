/** What becomes of the instruments when the estimates are taken over: the plan that would stand there, and which of them need a reason. */
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

/** The difference is that of the instruments that somebody estimated. */
export function totals(lines: readonly Line[]): { sum: number; plan: number; difference: number; istVorjahr: number } {
  const of = (value: (line: Line) => number | null): number =>
    lines.filter(addsUp).reduce((all, line) => all + (value(line) ?? 0), 0);
  return {
    sum: of(({ needs }) => needs.sum),
    plan: of(({ plan }) => plan),
    difference: of(({ difference }) => difference),
    istVorjahr: of(({ needs }) => needs.istVorjahr),
  };
}
