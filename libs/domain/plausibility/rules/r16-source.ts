/** R16: every figure about the situation says where it is from; one finding names all that do not. */
import type { RawFinding } from '../finding.js';
import type { Reading } from '../reading.js';
import { enumerate, quoted } from '../words.js';

const SHOWN = 5;

export function source({ kennzahlen, tables }: Reading): RawFinding[] {
  const sourced = new Set(
    tables
      .filter(({ value }) => value.source !== undefined)
      .flatMap(({ value }) => value.table.rows.flatMap(({ cells }) => cells))
      .flatMap((cell) => (cell !== null && 'kennzahl' in cell ? [cell.kennzahl] : [])),
  );
  const without = kennzahlen.filter(
    ({ kennzahl }) =>
      ['ist', 'prognose', 'hochrechnung'].includes(kennzahl.kind) &&
      kennzahl.source === undefined &&
      !sourced.has(kennzahl.key),
  );
  const [first] = without;
  if (!first) return [];
  const names = without.slice(0, SHOWN).map(({ kennzahl }) => quoted(kennzahl.label));
  const rest = without.length - names.length;
  return [
    {
      where: `${first.pointer}/source`,
      message: `${without.length === 1 ? 'Eine Kennzahl der Ausgangslage hat' : `${without.length} Kennzahlen der Ausgangslage haben`} keine Quelle: ${
        rest > 0 ? `${names.join(', ')} und ${rest} weitere` : enumerate(names)
      }. Bitte ergänzen, woher die Angaben stammen.`,
      facts: { keys: without.map(({ kennzahl }) => kennzahl.key), at: without.map(({ pointer }) => pointer) },
    },
  ];
}
