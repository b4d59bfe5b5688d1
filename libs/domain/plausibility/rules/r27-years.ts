/** R27: titles and texts speak of the years of this programme. */
import type { RawFinding } from '../finding.js';
import { placeOf } from '../passages.js';
import type { Passage } from '../passages.js';
import type { Reading } from '../reading.js';
import { quoted } from '../words.js';

/** Words that are followed by the year of the programme itself. */
const OWN_YEAR =
  /\b(Bundeshaushalt(?:s|es|splan)?|Haushaltsjahr(?:s|es)?|Haushaltsplan|Programmjahr|Planjahr|Planungsjahr|Plan|Ziele? für|Ziel|Eintrittsplanung(?: für)?|Arbeitsmarkt- und Integrationsprogramm)\s(?:das Jahr\s|im Jahr\s)?((?:19|20)\d\d)\b/gu;
const BEFORE = /\b(?:Ist|Vorjahr)\s((?:19|20)\d\d)\b/gu;

export function years(reading: Reading): RawFinding[] {
  const { year, years: count } = reading.programme.period;
  const own = count === 2 ? [year, year + 1] : [year];
  return [
    ...reading.passages.flatMap((passage) => inWords(passage, own)),
    ...inTitle(reading, own),
    ...inBudget(reading),
  ];
}

function inWords(passage: Passage, own: readonly number[]): RawFinding[] {
  if (!/(19|20)\d\d/.test(passage.text)) return [];
  const first = own[0] ?? 0;
  const wrong = (found: string, allowed: readonly number[]): boolean => !allowed.includes(Number(found));
  // Looking back at the year before is what a programme does, but not in a heading of its own plan.
  const looksBack = /vorjahr|bisher|zuletzt|verglich|gegenüber|angeknüpft|knüpft|fortgeführt|abgeschlossen/iu;
  const matches = [
    ...[...passage.text.matchAll(OWN_YEAR)].filter(
      (match) => wrong(match[2] ?? '', own) && !(passage.kind === 'text' && looksBack.test(passage.text)),
    ),
    ...(passage.kind === 'caption'
      ? [...passage.text.matchAll(BEFORE)].filter((match) => wrong(match[1] ?? '', [first - 1]))
      : []),
  ];
  return matches.map((match) => {
    const { pointer, offset } = placeOf(passage, match.index);
    return {
      where: pointer,
      message: `Es steht ${quoted(match[0])}, das Programm ist aber für ${own.join('/')}. Bitte die Jahreszahl prüfen.`,
      facts: { words: match[0], offset, length: match[0].length },
    };
  });
}

/** A title that names years names at least one of the programme's. */
function inTitle({ programme, passages }: Reading, own: readonly number[]): RawFinding[] {
  return passages
    .filter(({ kind, pointer }) => kind === 'title' && (pointer === '/title' || pointer.endsWith('/title')))
    .flatMap(({ text, pointer }): RawFinding[] => {
      const named = [...text.matchAll(/(?<!\d)((?:19|20)\d\d)(?!\d)/gu)].map((match) => Number(match[1]));
      const fits = named.length === 0 || named.some((one) => own.includes(one));
      const before = named.every((one) => one === programme.period.year - 1) && pointer !== '/title';
      if (fits || before || OWN_YEAR.test(text)) {
        OWN_YEAR.lastIndex = 0;
        return [];
      }
      return [
        {
          where: pointer,
          message: `Der Titel ${quoted(text)} nennt ${named.join(', ')}, das Programm ist aber für ${own.join('/')}. Bitte die Jahreszahl prüfen.`,
          facts: { years: named },
        },
      ];
    });
}

const inBudget = ({ programme: { budget, period } }: Reading): RawFinding[] =>
  (
    [
      ['plan', budget?.plan.year, period.year],
      ['vorjahr', budget?.vorjahr?.year, period.year - 1],
    ] as const
  ).flatMap(([field, stated, expected]) =>
    stated === undefined || stated === expected
      ? []
      : [
          {
            where: `/budget/${field}/year`,
            message: `Das Budget ist für ${stated} angegeben, zu erwarten ist ${expected}. Bitte das Jahr prüfen.`,
            facts: { stated, expected },
          },
        ],
  );
