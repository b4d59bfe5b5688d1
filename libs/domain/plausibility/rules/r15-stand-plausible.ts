/** R15: what has happened is not of a day to come, and years are years of this programme's time. */
import { monthName } from '../../shared/german.js';
import type { RawFinding } from '../finding.js';
import { placeOf } from '../passages.js';
import type { Passage } from '../passages.js';
import type { Reading } from '../reading.js';
import { lastDay, yearOf } from '../stand.js';
import { formatStand, quoted } from '../words.js';

/** Plans reach far (2045), slips of the pen farther (2105); the law is from 1953 on. */
const YEARS_AHEAD = 40;
const EARLIEST = 1900;
const MONTHS = Array.from({ length: 12 }, (_unused, index) => monthName(index + 1)).join('|');
const YEAR = new RegExp(
  `(?:${MONTHS}|Jahr(?:e|es|s)?|[Ss]eit|Stand|[Aa]b|[Bb]is|Herbst|Frühjahr|Sommer|Winter|Quartal|\\d{1,2}\\.\\d{1,2}\\.|\\d{1,2}/)\\s?(\\d{4})(?![\\d.,]|\\s?(?:Euro|EUR|€|%|Personen|Stellen))`,
  'gu',
);

export function standPlausible(reading: Reading): RawFinding[] {
  const { programme, kennzahlen, tables, passages } = reading;
  const last = programme.period.year + programme.period.years - 1;
  const today = reading.context.today ?? programme.edition.on ?? programme.redaktionsschluss ?? `${last}-12-31`;
  const stands = [
    ...kennzahlen.map(({ kennzahl, pointer }) => ({ ...kennzahl, pointer, past: kennzahl.kind === 'ist' })),
    ...tables.map(({ value, pointer }) => ({
      label: value.title ?? 'Tabelle',
      stand: value.stand,
      pointer,
      past: false,
    })),
  ];
  return [
    ...stands.flatMap(({ label, stand, pointer, past }): RawFinding[] => {
      const year = yearOf(stand);
      const day = stand && lastDay(stand);
      if (!stand || year === null || !day) return [];
      const future = past && day > today;
      if (!future && year <= last + YEARS_AHEAD && year >= EARLIEST) return [];
      return [
        {
          where: `${pointer}/stand`,
          message: future
            ? `${quoted(label)} ist als Ist-Wert mit dem Stand ${formatStand(stand)} angegeben; der liegt in der Zukunft. Bitte den Stand berichtigen oder den Wert als Plan oder Prognose kennzeichnen.`
            : `${quoted(label)} hat den Stand ${formatStand(stand)}; das Jahr kann nicht stimmen. Bitte berichtigen.`,
          facts: { stand: formatStand(stand), today },
        },
      ];
    }),
    ...passages.flatMap((passage) => yearsIn(passage, last)),
  ];
}

function yearsIn(passage: Passage, last: number): RawFinding[] {
  if (!/\d{4}/.test(passage.text)) return [];
  return [...passage.text.matchAll(YEAR)].flatMap((match): RawFinding[] => {
    const year = Number(match[1]);
    const index = match.index + match[0].length - 4;
    if ((year >= EARLIEST && year <= last + YEARS_AHEAD) || year < 1000) return [];
    const { pointer, offset } = placeOf(passage, index);
    return [
      {
        where: pointer,
        message: `Im Text steht ${quoted(match[0])}; das Jahr ${year} kann nicht stimmen. Bitte berichtigen.`,
        facts: { year, offset, length: 4 },
      },
    ];
  });
}
