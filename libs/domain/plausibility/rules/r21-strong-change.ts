/** R21: an Instrument that changes strongly says why, and what a rise is to achieve; the Beirat asks for it (list B). */
import type { RawFinding } from '../finding.js';
import type { Reading } from '../reading.js';
import { changeInPercent, Exact } from '../ranges.js';
import { quoted, signed } from '../words.js';

export const DEFAULT = { percent: 25, entries: 5 };

/** Blocks from the draft for the Beirat on; before that it is a reminder. */
export function strongChange({ programme, context }: Reading): RawFinding[] {
  const limits = context.strongChange ?? DEFAULT;
  const severity = programme.edition.kind === 'arbeitsstand' ? 'warns' : 'blocks';
  return (programme.eintrittsplanung ?? []).flatMap((row, index): RawFinding[] => {
    const { istVorjahr: before, plan } = row;
    if (before === null || plan === null || !isStrong(before, plan, limits)) return [];
    const rise = plan > before;
    const missing = [
      ...(row.begruendung ? [] : ['eine Begründung']),
      ...(rise && !row.erwarteteWirkung ? ['die erwartete Wirkung'] : []),
    ];
    if (missing.length === 0) return [];
    return [
      {
        severity,
        where: `/eintrittsplanung/${index}`,
        message: `${quoted(row.instrument)}: von ${before} auf ${plan} Eintritte (${relative(before, plan)}). Bei einer so starken ${rise ? 'Erhöhung' : 'Verringerung'} ${missing.length === 1 ? 'fehlt' : 'fehlen'} ${missing.join(' und ')}.`,
        facts: {
          key: row.key,
          before,
          plan,
          direction: rise ? 'mehr' : 'weniger',
          missing: [
            ...(row.begruendung ? [] : ['begruendung']),
            ...(rise && !row.erwarteteWirkung ? ['erwarteteWirkung'] : []),
          ],
        },
      },
    ];
  });
}

/** To 0 is always strong; else both thresholds must be reached. */
export const isStrong = (before: number, plan: number, { percent, entries }: typeof DEFAULT): boolean =>
  before !== plan &&
  (plan === 0 || (Math.abs(plan - before) >= entries && Math.abs(plan - before) * 100 >= percent * before));

function relative(before: number, plan: number): string {
  if (before === 0) return 'neu';
  const exact = (value: number) => ({ low: new Exact(value), high: new Exact(value) });
  return `${signed(changeInPercent(exact(plan), exact(before)).low, 1)} %`;
}
