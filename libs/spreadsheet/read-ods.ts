/** ODS as grids: visible sheets, exact values as the file writes them, repeated cells and rows unrolled within the limits, notes left out. */
import { GRID_LIMITS, type Cell, type Sheet } from '#domain/import/grid.js';
import { dayCell, numberCell, textCell } from './cells.js';
import type { Parts } from './unpack.js';
import { broken, tooLarge } from './unreadable-file.js';
import { xmlEvents } from './xml-events.js';

interface OpenCell {
  readonly type: string;
  readonly value: string | undefined;
  readonly currency: string | undefined;
  readonly repeated: number;
  readonly paragraphs: string[];
}
type Attribute = (name: string) => string | undefined;

/** @throws UnreadableFile */
export function odsSheets(parts: Parts): Sheet[] {
  const content = parts['content.xml'];
  if (!content) throw broken();
  const reader = new OdsReader();
  xmlEvents(new TextDecoder().decode(content), reader);
  if (!reader.complete) throw broken();
  return reader.sheets;
}

class OdsReader {
  readonly sheets: { name: string; rows: Cell[][] }[] = [];
  /** Styles whose sheets nobody sees; they come before the sheets. */
  private readonly hidden = new Set<string>();
  private style: string | undefined;
  /** Where the rows of the open sheet go. */
  private rows: Cell[][] = [];
  complete = false;
  /** Tables within cells and what is written on notes belong to no grid. */
  private tables = 0;
  private notes = 0;
  private row: Cell[] | undefined;
  private column = 0;
  private rowRepeated = 1;
  private pendingRows = 0;
  private filled = 0;
  private cell: OpenCell | undefined;
  private inParagraph = 0;

  open(name: string, attribute: Attribute): void {
    if (name === 'office:annotation') this.notes++;
    if (name === 'style:style') this.style = attribute('style:name');
    if (name === 'table:table' && ++this.tables === 1) this.openTable(attribute);
    if (name === 'style:table-properties' && attribute('table:display') === 'false' && this.style !== undefined)
      this.hidden.add(this.style);
    if (this.tables !== 1 || this.notes > 0) return;
    if (name === 'table:table-row') this.openRow(attribute);
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.openCell(name, attribute);
    else if (this.cell) this.openText(this.cell, name, attribute);
  }

  close(name: string): void {
    if (name === 'office:annotation') this.notes--;
    else if (name === 'office:spreadsheet') this.complete = true;
    else if (this.tables === 1 && this.notes === 0) {
      if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.closeCell();
      else if (name === 'table:table-row') this.closeRow();
      else if (name === 'text:p') this.inParagraph = Math.max(0, this.inParagraph - 1);
    }
    if (name === 'table:table') this.tables--;
  }

  text(text: string): void {
    if (this.inParagraph > 0 && this.tables === 1 && this.notes === 0) this.write(text);
  }

  private write(text: string): void {
    const paragraphs = this.cell?.paragraphs;
    const last = paragraphs?.at(-1);
    // A little more than is kept is enough to cut it off.
    if (paragraphs && last !== undefined && last.length <= GRID_LIMITS.characters)
      paragraphs[paragraphs.length - 1] = last + text;
  }

  private openTable(attribute: Attribute): void {
    if (this.sheets.length === GRID_LIMITS.sheets) throw tooLarge();
    this.rows = [];
    if (!this.hidden.has(attribute('table:style-name') ?? ''))
      this.sheets.push({ name: attribute('table:name') ?? `Tabelle ${this.sheets.length + 1}`, rows: this.rows });
    this.pendingRows = 0;
  }

  private openRow(attribute: Attribute): void {
    this.row = [];
    this.column = 0;
    this.rowRepeated = count(attribute('table:number-rows-repeated'));
  }

  private openCell(name: string, attribute: Attribute): void {
    const type = name === 'table:table-cell' ? (attribute('office:value-type') ?? '') : 'covered';
    this.cell = {
      type,
      value: attribute(
        type === 'date' ? 'office:date-value' : type === 'boolean' ? 'office:boolean-value' : 'office:value',
      ),
      currency: attribute('office:currency'),
      repeated: count(attribute('table:number-columns-repeated')),
      paragraphs: [],
    };
    this.inParagraph = 0;
  }

  private openText(cell: OpenCell, name: string, attribute: Attribute): void {
    if (name === 'text:p') {
      this.inParagraph++;
      if (cell.paragraphs.length <= GRID_LIMITS.characters) cell.paragraphs.push('');
    } else if (name === 'text:s') this.write(' '.repeat(Math.min(count(attribute('text:c')), 100)));
    else if (name === 'text:tab') this.write('\t');
    else if (name === 'text:line-break') this.write('\n');
  }

  private closeCell(): void {
    const { cell, row } = this;
    this.cell = undefined;
    if (!cell || !row) return;
    const value = valueOf(cell);
    if (value !== null) {
      if (this.column + cell.repeated > GRID_LIMITS.columns) throw tooLarge();
      while (row.length < this.column) row.push(null);
      for (let n = 0; n < cell.repeated; n++) row.push(value);
    }
    this.column += cell.repeated;
  }

  private closeRow(): void {
    const { row, rows } = this;
    this.row = undefined;
    if (!row) return;
    if (row.length === 0) {
      this.pendingRows += this.rowRepeated;
      return;
    }
    this.filled += row.length * this.rowRepeated;
    if (rows.length + this.pendingRows + this.rowRepeated > GRID_LIMITS.rows || this.filled > GRID_LIMITS.cells * 4)
      throw tooLarge();
    for (; this.pendingRows > 0; this.pendingRows--) rows.push([]);
    for (let n = 0; n < this.rowRepeated; n++) rows.push(row);
  }
}

function valueOf({ type, value, currency, paragraphs }: OpenCell): Cell {
  if (type === 'covered') return null;
  if (value !== undefined) {
    if (type === 'date') return dayCell(value);
    if (type === 'boolean') return value === 'true' ? 'WAHR' : 'FALSCH';
    if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i.test(value))
      return numberCell(value, type === 'percentage' ? 'percent' : currency === 'EUR' ? 'euro' : undefined);
  }
  return textCell(paragraphs.join('\n'));
}

const count = (repeated: string | undefined): number => Math.max(1, Math.trunc(Number(repeated ?? 1)) || 1);
