/** One row of a file becomes a Kennzahl, or problems that name their cell; what the row does not say stays as it was. */
import { Decimal } from 'decimal.js';
import type { Stand } from '../document/basics.js';
import { problemsOf } from '../document/german-issues.js';
import { kennzahl as kennzahlSchema, type Kennzahl } from '../document/kennzahl.js';
import { cellAt, cellName, cellText, oneLine } from './grid.js';
import type { CatalogueTerm, CellProblem, ImportedRow, ImportInput, RowWords } from './import-input.js';
import type { ColumnRole } from './mapping.js';
import type { Match, Matcher } from './match.js';
import { readNumber, type NumberReading } from './read-number.js';
import { readStand } from './read-stand.js';

export interface RowReading {
  readonly row: number;
  readonly kennzahl: Kennzahl | null;
  readonly before: Kennzahl | null;
  readonly recognised: ImportedRow['recognised'];
  readonly problems: readonly CellProblem[];
}

type Comparison = NonNullable<Kennzahl['comparison']>;
type Numbers = Readonly<Record<'value' | 'previous' | 'change' | 'changePercent', NumberReading>>;
const MEASURES = kennzahlSchema.shape.measure;

/** null: a row without figures (blank, a heading between the rows). `row` counts from 0. */
export function readRow(input: ImportInput, row: number, match: Matcher): RowReading | null {
  const { sheet, mapping } = input;
  const { columns } = mapping;
  const problems: CellProblem[] = [];
  const say = (column: number, message: string): void => void problems.push({ cell: cellName(row, column), message });
  const text = (role: ColumnRole): string => oneLine(cellText(cellAt(sheet, row, columns[role])));
  const number = (role: ColumnRole): NumberReading => {
    const column = columns[role];
    if (column === undefined) return { kind: 'empty' };
    const reading = readNumber(cellAt(sheet, row, column), mapping.numbers);
    if (reading.kind === 'problem') say(column, reading.message);
    return reading;
  };
  const numbers = {
    value: number('value'),
    previous: number('previous'),
    change: number('change'),
    changePercent: number('changePercent'),
  };
  const words = wordsOf(input, row, text, toldUnit(text('unit'), numbers.value));
  const filled = Object.values(numbers).some(({ kind }) => kind !== 'empty');
  const found = words.label === '' && words.key === null ? null : match(words);
  if (!filled && found?.kind !== 'existing') return null;

  const fault = faultOf(found);
  if (fault) say(found?.kind === 'unknownKey' ? (columns.key ?? columns.label) : columns.label, fault);
  const { value } = numbers;
  if (value.kind === 'empty')
    say(
      columns.value,
      'Hier fehlt der Wert. Leer ist nicht 0: bitte den Wert eintragen, oder X, wenn die Quelle ihn nicht nennt.',
    );
  const before = found?.kind === 'existing' ? found.kennzahl : null;
  const recognised = recognisedBy(found, words);
  const term = found?.kind === 'new' ? found.term : null;
  const unit = words.unit ?? before?.unit ?? term?.unit ?? input.mapping.unit ?? null;
  if (!fault && unit === null && (value.kind === 'value' || value.kind === 'suppressed'))
    say(
      columns.unit ?? columns.value,
      'Die Einheit fehlt. Bitte eine Spalte mit der Einheit zuordnen oder eine Einheit für alle Zeilen angeben.',
    );
  const stand = standOf(input, row, say);
  if (problems.length > 0 || found === null || fault || value.kind === 'empty' || unit === null || stand === null)
    return { row, kennzahl: null, before, recognised, problems };
  const parsed = kennzahlSchema.safeParse(
    assembled(input, {
      words,
      found,
      before,
      term,
      unit,
      stand,
      value,
      comparison: comparisonOf(input, numbers, unit, before),
    }),
    { reportInput: true },
  );
  if (parsed.success) return { row, kennzahl: parsed.data, before, recognised, problems };
  for (const { message } of problemsOf(parsed.error)) say(columns.label, message);
  return { row, kennzahl: null, before, recognised, problems };
}

function wordsOf(
  { sheet, mapping }: ImportInput,
  row: number,
  text: (role: ColumnRole) => string,
  unit: string | null,
): RowWords {
  const dimensions = (mapping.dimensions ?? []).map(({ axis, column }) => ({
    axis,
    value: oneLine(cellText(cellAt(sheet, row, column))),
  }));
  const told = dimensions.filter(({ value }) => value !== '');
  return { key: text('key') || null, label: text('label'), dimensions: told, unit };
}

function faultOf(found: Match | null): string | null {
  if (found === null) return 'Die Bezeichnung fehlt. Bitte eintragen, wofür die Zahl steht.';
  if (found.kind === 'unknownKey')
    return 'Diesen Schlüssel gibt es weder in den Kennzahlen noch im Katalog. Bitte berichtigen oder die Zelle leeren.';
  if (found.kind === 'unclear')
    return `Diese Bezeichnung passt auf ${found.candidates.length} Kennzahlen (${found.candidates
      .map(({ key }) => key)
      .slice(0, 3)
      .join(', ')}). Bitte eine Spalte mit dem Schlüssel zuordnen.`;
  return null;
}

/** What the cell itself says („16,4 %“) comes first, unless the column says of which Euro („Tsd. EUR“, „EUR je BG“). */
function toldUnit(written: string, value: NumberReading): string | null {
  const shown = value.kind === 'value' ? value.unit : undefined;
  const column = written === '€' || written === 'Euro' ? 'EUR' : written === 'Prozent' ? '%' : written;
  if (shown === 'EUR' && /€|\bEUR\b|\bEuro\b/.test(column)) return column;
  return shown ?? (column || null);
}

/** Where the file says the key, nothing had to be recognised. */
function recognisedBy(found: Match | null, { key }: RowWords): ImportedRow['recognised'] {
  if (found?.kind !== 'new' || key !== null) return null;
  const term = found.term ?? found.likely;
  return term && { key: term.key, label: term.label, certain: found.term !== null };
}

function standOf(input: ImportInput, row: number, say: (column: number, message: string) => void): Stand | null {
  const column = input.mapping.columns.stand;
  const cell = cellAt(input.sheet, row, column);
  if (column === undefined || cell === null || cellText(cell) === '') return input.stand;
  const stand = readStand(cell);
  if (!stand)
    say(
      column,
      `„${oneLine(cellText(cell)).slice(0, 40)}“ ist kein Stand, der sich lesen lässt. Bitte zum Beispiel 31.12.2024, Dezember 2024 oder 2024 schreiben.`,
    );
  return stand;
}

function comparisonOf(
  { previousStand }: ImportInput,
  { value, previous, change, changePercent }: Numbers,
  unit: string | null,
  before: Kennzahl | null,
): Comparison | undefined {
  const told: Comparison = {};
  if (previous.kind === 'value') told.value = previous.value;
  if (change.kind === 'value') {
    if (change.unit === '%' && unit !== '%') told.relativePercent = change.value;
    else if (unit === '%') told.percentagePoints = change.value;
    else told.absolute = change.value;
  }
  if (changePercent.kind === 'value') told.relativePercent = changePercent.value;
  if (Object.keys(told).length === 0) return stillTrue(before, value);
  return { ...told, ...(previousStand ? { stand: previousStand } : {}) };
}

/** A change that was told of the old value is none of the new one; the portal computes it from what both are compared with. */
function stillTrue(before: Kennzahl | null, value: NumberReading): Comparison | undefined {
  if (before?.comparison === undefined) return undefined;
  const same = value.kind === 'value' && exact(value.value) === exact(before.value);
  if (same) return before.comparison;
  const { value: compared, stand } = before.comparison;
  return compared === undefined ? undefined : { value: compared, ...(stand ? { stand } : {}) };
}

interface Parts {
  readonly words: RowWords;
  readonly found: Match;
  readonly before: Kennzahl | null;
  readonly term: CatalogueTerm | null;
  readonly unit: string;
  readonly stand: Stand;
  readonly value: NumberReading;
  readonly comparison: Comparison | undefined;
}

function assembled(input: ImportInput, { words, found, before, term, unit, stand, value, comparison }: Parts): unknown {
  const { value: _value, suppressed: _suppressed, printed: _printed, comparison: _comparison, ...kept } = before ?? {};
  const measure = MEASURES.safeParse(term?.measure ?? undefined).data;
  const made = {
    key: found.kind === 'new' ? found.key : '',
    label: words.label || term?.label,
    kind: 'ist',
    ...(measure ? { measure } : {}),
    ...(typeof term?.decimals === 'number' ? { decimals: term.decimals } : {}),
    ...(term ? { catalogue: term.key } : {}),
    ...(words.dimensions.length > 0 ? { dimensions: words.dimensions } : {}),
  };
  return {
    ...(before ? kept : made),
    unit,
    ...(value.kind === 'value' ? { value: value.value } : {}),
    ...(value.kind === 'suppressed' ? { suppressed: value.mark } : {}),
    stand,
    source: input.source,
    ...(comparison ? { comparison } : {}),
    origin: input.origin,
  };
}

/** True if nothing but the file it came from is different; 16.40 is printed differently from 16.4, but is the same value. */
export function sameFigure(a: Kennzahl, b: Kennzahl): boolean {
  const core = ({ origin: _origin, value, ...rest }: Kennzahl): string =>
    JSON.stringify(
      Object.entries(rest).sort(([x], [y]) => (x < y ? -1 : 1)),
      (_, part: unknown) =>
        typeof part === 'object' && part !== null && !Array.isArray(part)
          ? Object.fromEntries(Object.entries(part).sort(([x], [y]) => (x < y ? -1 : 1)))
          : part,
    ) + exact(value);
  return core(a) === core(b);
}

const exact = (value: Kennzahl['value']): string =>
  typeof value === 'string' ? new Decimal(value).toFixed() : JSON.stringify(value ?? null);
