/** What holds between the parts of a programme: keys are unique, everything referred to exists, an edition has what it prints. */
import type { Problem } from '../shared/refusal.js';
import { checkBlocks, repeated } from './check-blocks.js';
import { checkDates } from './check-dates.js';
import { checkFigureValues } from './check-figure-values.js';
import { checkReferences } from './check-references.js';
import { entriesAt, isObject, objectAt, stringAt, walk } from './json-walk.js';
import type { Entry } from './json-walk.js';

export const SECTION_LEVELS = 6;

/** Reads the raw input, so that these faults are reported together with those of the schema. */
export function checkProgramme(input: unknown): Problem[] {
  const sections = sectionsOf(input);
  return [
    ...checkSections(input, sections),
    ...checkBlocks(
      sections.flatMap(({ value, pointer }) => entriesAt(value, 'blocks', pointer)),
      new Map(),
    ),
    ...checkKeys(input),
    ...checkReferences(input, sections),
    ...checkFigureValues(input),
    ...checkDates(input),
    ...checkCharacters(input),
    ...checkEdition(input),
  ];
}

/** All sections at all levels in order. */
function sectionsOf(parent: unknown, pointer = '', level = 1): Entry[] {
  if (level > SECTION_LEVELS + 1) return [];
  return entriesAt(parent, 'sections', pointer).flatMap((entry) => [
    entry,
    ...sectionsOf(entry.value, entry.pointer, level + 1),
  ]);
}

function checkSections(input: unknown, sections: readonly Entry[]): Problem[] {
  const seen = new Map<string, string>();
  const top = new Set(entriesAt(input, 'sections', '').map(({ pointer }) => pointer));
  return sections.flatMap(({ value, pointer }) => [
    ...repeated(value, 'key', pointer, seen, 'Der Abschnittsschlüssel'),
    ...(value.front === true && !top.has(pointer)
      ? [
          {
            pointer: `${pointer}/front`,
            message:
              'Nur Abschnitte der obersten Ebene können vor dem nummerierten Teil stehen; bitte „front“ entfernen oder den Abschnitt nach oben verschieben.',
          },
        ]
      : []),
    ...((pointer.match(/\/sections\//g) ?? []).length > SECTION_LEVELS
      ? [
          {
            pointer,
            message: `Abschnitte dürfen höchstens ${SECTION_LEVELS} Ebenen tief sein; bitte flacher gliedern.`,
          },
        ]
      : []),
  ]);
}

function checkKeys(input: unknown): Problem[] {
  const unique = (name: string, field: string, what: string): Problem[] => {
    const seen = new Map<string, string>();
    return entriesAt(input, name, '').flatMap(({ value, pointer }) => repeated(value, field, pointer, seen, what));
  };
  return [
    ...unique('kennzahlen', 'key', 'Der Kennzahlschlüssel'),
    ...unique('handlungsfelder', 'key', 'Der Schlüssel des Handlungsfelds'),
    ...unique('eintrittsplanung', 'key', 'Der Zeilenschlüssel'),
  ];
}

/** XML cannot hold these; a line feed is allowed, the schema refuses it where it does not belong. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

function checkCharacters(input: unknown): Problem[] {
  const problems: Problem[] = [];
  walk(input, '', (value, pointer) => {
    if (typeof value === 'string' && FORBIDDEN.test(value))
      problems.push({
        pointer,
        message:
          'Der Text enthält Zeichen, die in keinem Dokument stehen dürfen (Steuerzeichen oder halbe Zeichen); bitte entfernen.',
      });
  });
  return problems;
}

function checkEdition(input: unknown): Problem[] {
  const edition = objectAt(input, 'edition');
  const resolution = objectAt(input, 'resolution');
  if (stringAt(edition, 'kind') !== 'beschlossen') return [];
  if (!resolution) {
    if (isObject(input) && input.resolution !== undefined) return [];
    return [
      {
        pointer: '/resolution',
        message:
          'Eine beschlossene Ausgabe braucht den Beschluss (resolution); bitte ergänzen oder die Ausgabe als Vorlage kennzeichnen.',
      },
    ];
  }
  const decision = stringAt(resolution, 'decision');
  const [hash, resolved] = [stringAt(edition, 'textHash'), stringAt(resolution, 'textHash')];
  return [
    ...(decision !== undefined && ['abgelehnt', 'zurueckverwiesen', 'vertagt'].includes(decision)
      ? [
          {
            pointer: '/resolution/decision',
            message: `Die Ausgabe ist als beschlossen gekennzeichnet, das Ergebnis lautet aber „${decision}“; bitte eines von beiden berichtigen.`,
          },
        ]
      : []),
    ...(hash !== undefined && resolved !== undefined && hash !== resolved
      ? [
          {
            pointer: '/edition/textHash',
            message:
              'Die Prüfsumme der Ausgabe ist nicht die der beschlossenen Fassung; bitte die beschlossene Fassung verwenden.',
          },
        ]
      : []),
    ...checkCount(resolution.count),
  ];
}

function checkCount(count: unknown): Problem[] {
  if (!isObject(count)) return [];
  const { entitled, yes, no, abstention, absent } = count;
  const votes = [yes, no, abstention, absent];
  if (typeof entitled !== 'number' || !votes.every((vote) => typeof vote === 'number')) return [];
  const sum = votes.reduce((total, vote) => total + vote, 0);
  if (sum === entitled && votes.every((vote) => vote >= 0)) return [];
  return [
    {
      pointer: '/resolution/count',
      message: `Ja, Nein, Enthaltungen und Abwesende ergeben ${sum}, stimmberechtigt sind ${entitled}; bitte die Stimmenzahlen berichtigen.`,
    },
  ];
}
