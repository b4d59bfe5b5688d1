/** What a person decided about an upload, checked against what the upload holds. */
import { kennzahlenAsOf, namesOf } from '#domain/catalogue/kennzahlen.js';
import type { Kennzahl } from '#domain/document/kennzahl.js';
import type { ImportInput } from '#domain/import/import-input.js';
import type { ImportMapping } from '#domain/import/mapping.js';
import { berichtsmonat } from '#domain/import/read-stand.js';
import { quoted } from '#domain/shared/german.js';
import type { Problem } from '#domain/shared/refusal.js';
import { refuse } from '../refused.js';
import type { FigureImportRecord } from './ports.js';

export interface ImportSettings extends ImportMapping {
  readonly source: string;
  /** `2024-12` */
  readonly berichtsmonat: string;
  /** Month of the previous values. */
  readonly vergleichsmonat?: string;
  /** Day on which the file was fetched. */
  readonly retrievedOn?: string;
}

/** @throws Refused invalid: a sheet, row, column or month that does not exist; conflict: taken over already */
export function inputOf(
  upload: FigureImportRecord,
  settings: ImportSettings,
  existing: readonly Kennzahl[],
): ImportInput {
  if (upload.state !== 'offen')
    refuse(
      'conflict',
      'import.done',
      `Die Datei ${quoted(upload.fileName)} ist schon übernommen. Bitte für weitere Änderungen neu hochladen.`,
    );
  const problems: Problem[] = [];
  const sheet = upload.sheets.find(({ name }) => name === settings.sheet);
  if (!sheet)
    problems.push({ pointer: '/sheet', message: `Das Blatt ${quoted(settings.sheet)} gibt es in der Datei nicht.` });
  else problems.push(...columnProblems(sheet.rows, settings));
  const stand = berichtsmonat(settings.berichtsmonat);
  if (!stand) problems.push({ pointer: '/berichtsmonat', message: 'Diesen Monat gibt es nicht (JJJJ-MM).' });
  const previous = settings.vergleichsmonat === undefined ? undefined : berichtsmonat(settings.vergleichsmonat);
  if (previous === null)
    problems.push({ pointer: '/vergleichsmonat', message: 'Diesen Monat gibt es nicht (JJJJ-MM).' });
  if (!sheet || !stand || previous === null || problems.length > 0)
    refuse('invalid', 'import.settings', 'Die Angaben passen nicht zur Datei.', { problems });
  return {
    sheet,
    mapping: settings,
    stand,
    ...(previous ? { previousStand: previous } : {}),
    source: settings.source,
    origin: {
      file: upload.fileName,
      sha256: upload.sha256,
      ...(settings.retrievedOn === undefined ? {} : { retrievedOn: settings.retrievedOn }),
    },
    existing,
    catalogue: kennzahlenAsOf(`${settings.berichtsmonat}-01`).map((term) => ({ ...term, names: namesOf(term.key) })),
  };
}

function columnProblems(
  rows: readonly (readonly unknown[])[],
  { headerRow, columns, dimensions = [] }: ImportSettings,
): Problem[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const used = [
    ...Object.entries(columns).map(([role, column]) => ({ pointer: `/columns/${role}`, column })),
    ...dimensions.map(({ column }, at) => ({ pointer: `/dimensions/${at}/column`, column })),
  ].filter(({ column }) => column !== undefined);
  const taken = new Set<number>();
  return [
    ...(headerRow < rows.length
      ? []
      : [{ pointer: '/headerRow', message: `Das Blatt hat nur ${rows.length} Zeilen.` }]),
    ...used.flatMap(({ pointer, column }) => {
      const twice = taken.has(column);
      taken.add(column);
      if (column >= width) return [{ pointer, message: `Das Blatt hat nur ${width} Spalten.` }];
      return twice ? [{ pointer, message: 'Diese Spalte ist schon etwas anderem zugeordnet.' }] : [];
    }),
  ];
}

/** What is kept under a name. */
export const mappingOf = ({
  sheet,
  headerRow,
  columns,
  dimensions,
  unit,
  numbers,
  source,
}: ImportSettings): ImportMapping => ({
  sheet,
  headerRow,
  columns,
  ...(dimensions ? { dimensions } : {}),
  ...(unit === undefined ? {} : { unit }),
  ...(numbers === undefined ? {} : { numbers }),
  source,
});
