/** R19: what the text points at exists; references that somebody typed do not move with the numbers and are shown. */
import type { RawFinding } from '../finding.js';
import { placeOf } from '../passages.js';
import type { Passage } from '../passages.js';
import type { Reading } from '../reading.js';
import { quoted } from '../words.js';

const FLOAT = /\b(Abbildung|Abb\.|Tabelle|Tab\.)\s?(\d+(?:\.\d+)*)/gu;
const SECTION =
  /(?:\b(Abschnitt|Kapitel|Punkt|Ziffer|Gliederungspunkt)s?\s?(\d+(?:\.\d+)*)|\b(?:unter|in|vgl\.|siehe|s\.)\s(\d\.\d(?:\.\d)?))(?![\d,%]|\.\d|\s?(?:%|Prozent|Mio|Euro|VZÄ))/gu;

export const crossReference = (reading: Reading): RawFinding[] =>
  reading.passages.flatMap((passage) =>
    passage.kind === 'text' || passage.kind === 'source'
      ? [...floats(reading, passage), ...sections(reading, passage)]
      : [],
  );

function floats({ floats: known }: Reading, passage: Passage): RawFinding[] {
  return [...passage.text.matchAll(FLOAT)].flatMap((match): RawFinding[] => {
    const [all, word = '', number = ''] = match;
    const { pointer, offset, bound } = placeOf(passage, match.index);
    const label = word.startsWith('Abb') ? 'Abbildung' : 'Tabelle';
    if (bound) return [];
    const target = [...known].find(([, float]) => float.label === label && String(float.number) === number);
    const facts = { reference: all, offset, length: all.length, target: target?.[0] };
    return [
      target
        ? { severity: 'warns', where: pointer, message: typed(all, 'die Nummer'), facts }
        : {
            where: pointer,
            message: `Im Text wird auf ${quoted(all)} verwiesen; diese ${label} gibt es nicht. Bitte den Verweis berichtigen oder entfernen.`,
            facts,
          },
    ];
  });
}

function sections({ numbered }: Reading, passage: Passage): RawFinding[] {
  return [...passage.text.matchAll(SECTION)].flatMap((match): RawFinding[] => {
    const [all, , named, bare] = match;
    const number = named ?? bare ?? '';
    const index = match.index + all.lastIndexOf(number);
    const { pointer, offset, bound } = placeOf(passage, index);
    if (bound || isLaw(passage.text, match.index)) return [];
    const target = numbered.find((section) => section.number === number);
    const facts = { reference: all, offset, length: number.length, target: target?.section.key };
    return [
      target
        ? { severity: 'warns', where: pointer, message: typed(all, quoted(target.section.title)), facts }
        : {
            where: pointer,
            message: `Im Text wird auf ${quoted(all)} verwiesen; einen Abschnitt ${number} gibt es nicht. Bitte den Verweis berichtigen oder entfernen.`,
            facts,
          },
    ];
  });
}

const typed = (reference: string, title: string): string =>
  `Der Verweis ${quoted(reference)} ist getippt und führt auf ${title}. Bitte prüfen, ob das gemeint ist, und ihn als Verweis einfügen, damit er beim Umstellen mitwandert.`;

/** „Kapitel 3 SGB II“, „Abschnitt 2 der Verordnung“ are parts of other texts. */
const isLaw = (text: string, index: number): boolean =>
  /^[^.;]{0,24}(SGB|Gesetz|Verordnung|Richtlinie|des Berichts)/u.test(text.slice(index));
