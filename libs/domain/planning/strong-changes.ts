/** A strongly changed instrument is what rule R21 calls one; for each, questions are offered that the Beirat may ask of the draft (list B). */
import type { EintrittsZeile } from '../document/figures.js';
import { DEFAULT, isStrong } from '../plausibility/rules/r21-strong-change.js';
import { formatNumber, quoted } from '../shared/german.js';
import { changeOf } from './amounts.js';
import type { EntryRow, OfferedQuestion } from './computed.js';

export type StrongChangeLimits = typeof DEFAULT;
type Changed = Pick<EintrittsZeile, 'istVorjahr' | 'plan'>;

/** Which way an instrument changed strongly; null where it did not or a number is missing. */
export function strongDirection(
  { istVorjahr, plan }: Changed,
  limits: StrongChangeLimits = DEFAULT,
): 'mehr' | 'weniger' | null {
  if (istVorjahr === null || plan === null || !isStrong(istVorjahr, plan, limits)) return null;
  return plan > istVorjahr ? 'mehr' : 'weniger';
}

/** What a strong change still owes its reader. */
export function missingReasons(
  row: Changed & Pick<EintrittsZeile, 'begruendung' | 'erwarteteWirkung'>,
  limits: StrongChangeLimits = DEFAULT,
): EntryRow['missing'] {
  const direction = strongDirection(row, limits);
  if (direction === null) return [];
  return [
    ...(row.begruendung ? [] : (['begruendung'] as const)),
    ...(direction === 'mehr' && !row.erwarteteWirkung ? (['erwarteteWirkung'] as const) : []),
  ];
}

/** Questions for one row, in the order in which they are asked; none without a strong change. */
export function listBQuestions(row: EintrittsZeile, limits: StrongChangeLimits = DEFAULT): OfferedQuestion[] {
  const direction = strongDirection(row, limits);
  if (direction === null || row.istVorjahr === null || row.plan === null) return [];
  const name = quoted(row.instrument);
  const [from, to] = [String(row.istVorjahr), String(row.plan)];
  const { relativeText } = changeOf(from, to, 'count');
  const numbers = `von ${formatNumber(from)} auf ${formatNumber(to)} Eintritte (${relativeText})`;
  const question = (about: OfferedQuestion['about'], text: string): OfferedQuestion => ({
    key: `${row.key}-${about}`,
    row: row.key,
    instrument: row.instrument,
    about,
    text,
  });
  if (direction === 'mehr')
    return [
      question('grund', `Für ${name} sind deutlich mehr Eintritte geplant: ${numbers}. Wie kommt es dazu?`),
      question('wirkung', `Was soll der Ausbau von ${name} bewirken, und woran werden Sie erkennen, dass er gelingt?`),
    ];
  return [
    question(
      'grund',
      row.plan === 0
        ? `Auf ${name} soll künftig ganz verzichtet werden: ${numbers}. Wie kommt es dazu?`
        : `Für ${name} sind deutlich weniger Eintritte geplant: ${numbers}. Wie kommt es dazu?`,
    ),
    question(
      'notwendigkeit',
      `Was spricht dagegen, ${name} im bisherigen Umfang fortzuführen, und welche Hilfe bekommen die Menschen stattdessen?`,
    ),
  ];
}
