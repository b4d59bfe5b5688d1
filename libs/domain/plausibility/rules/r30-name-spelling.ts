/** R30: the name of the Jobcenter is spelt one way; look-alike letters (I, l, 1) count. */
import type { RawFinding } from '../finding.js';
import { grouped } from '../grouped.js';
import { placeOf } from '../passages.js';
import type { Reading } from '../reading.js';

const GENERAL = /^(Jobcenter|Kommunales?|Landkreis|Kreis|Stadt|Region|im|des|der|und)$/iu;

export function nameSpelling({ programme, passages }: Reading): RawFinding[] {
  const name = programme.jobcenter.name
    .split(/\s+/u)
    .filter((word) => !GENERAL.test(word))
    .join(' ');
  if (name.length < 5) return [];
  const pattern = new RegExp(`(?<![\\p{L}\\d])${[...name].map(alike).join('')}(?=(?:e?s)?(?![\\p{L}\\d]))`, 'giu');
  const wrong = passages.flatMap((passage) =>
    [...passage.text.matchAll(pattern)]
      .filter(([found]) => found !== name && found !== name.toUpperCase())
      .map((match) => ({ found: match[0], place: placeOf(passage, match.index) })),
  );
  return [...grouped(wrong, ({ found }) => found)].flatMap(([found, places]): RawFinding[] => {
    const [first] = places;
    const confusable = found.toLowerCase() !== name.toLowerCase();
    return first
      ? [
          {
            where: first.place.pointer,
            message: `Der Name „${name}“ ist ${places.length === 1 ? 'einmal' : `${places.length}-mal`} anders geschrieben: „${found}“${confusable ? ' (andere, ähnlich aussehende Zeichen)' : ''}. Bitte einheitlich schreiben.`,
            facts: {
              name,
              replacement: name,
              found,
              at: places.map(({ place }) => place.pointer),
              offset: first.place.offset,
              length: found.length,
            },
          },
        ]
      : [];
  });
}

function alike(letter: string): string {
  if (/[Il1|]/u.test(letter)) return '[Iil1|L]';
  if (/[-\u2010\u2011]/u.test(letter)) return '[-\u2010\u2011\u2013]?';
  if (/\s/u.test(letter)) return '[\\s\u00a0]';
  return letter.replace(/[.*+?^${}()[\]\\]/gu, '\\$&');
}
