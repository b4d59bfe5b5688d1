/** What the text points at: the rest of the programme, as it stands with this section as it is typed. Views and the page listen to it. */
import type { Block, Inline } from '#domain/document/blocks.js';
import { inlineBuilder } from '#domain/document/build-inline.js';
import { buildBlocks } from '#domain/document/build-blocks.js';
import type { BlockNode, InlineNode } from '#domain/document/document-model.js';
import type { Kennzahl } from '#domain/document/kennzahl.js';
import { printKennzahl } from '#domain/document/kennzahl-text.js';
import type { Programme } from '#domain/document/programme.js';
import { allKennzahlen } from '#domain/document/planned-kennzahlen.js';
import { collectReferences, type References } from '#domain/document/references.js';
import { formatStand } from '#domain/shared/german.js';
import { numbersOf, withBlocks, type SectionNumbers } from './numbers.js';

const COUNTED: Inline = { kind: 'footnote', content: [{ kind: 'lineBreak' }] };

export class Surroundings {
  #programme: Programme;
  #blocks: readonly Block[];
  #references: References;
  #numbers: SectionNumbers;
  #kennzahlen: readonly Kennzahl[];
  readonly #listeners = new Set<() => void>();

  constructor(
    programme: Programme,
    readonly sectionKey: string,
    blocks: readonly Block[],
    /** Of the programme: its figures have pages of their own. */
    readonly cycleId: string,
  ) {
    this.#programme = programme;
    this.#blocks = blocks;
    this.#references = this.#collect(blocks);
    this.#numbers = numbersOf(programme, sectionKey, blocks);
    this.#kennzahlen = allKennzahlen(programme);
  }

  /** The section was changed: numbers and labels follow. */
  update(blocks: readonly Block[]): void {
    this.#blocks = blocks;
    this.#references = this.#collect(blocks);
    this.#numbers = numbersOf(this.#programme, this.sectionKey, blocks);
    this.#listeners.forEach((listener) => listener());
  }
  /** The programme was read again, e.g. after a figure was changed on its page: the text prints what is there now. */
  renew(programme: Programme): void {
    if (programme === this.#programme) return;
    this.#programme = programme;
    this.#kennzahlen = allKennzahlen(programme);
    this.update(this.#blocks);
  }
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly references = (): References => this.#references;
  get numbers(): SectionNumbers {
    return this.#numbers;
  }
  /** The year before the programme's: what most figures are of. */
  get year(): number {
    return this.#programme.period.year - 1;
  }
  /** Kennzahlen, budget, Personal, Eintrittsplanung of the programme. */
  get figures(): Pick<Programme, 'kennzahlen' | 'budget' | 'personal' | 'eintrittsplanung'> {
    return this.#programme;
  }
  /** Tables of the text that hold numbers, as a chart can be drawn from them. */
  readonly tables = (): { readonly id: string; readonly label: string }[] =>
    [...this.#references.tables.values()]
      .filter(({ table }) => table.columns.some(({ kind }) => kind === 'number'))
      .map(({ id, title }) => {
        const label = this.#numbers.floats.get(id) ?? 'Tabelle';
        return { id, label: title === undefined ? label : `${label}: ${title}` };
      });
  get kennzahlen(): readonly Kennzahl[] {
    return this.#kennzahlen;
  }

  /** The words that are printed for something inside the text; „…“ if it points at nothing. */
  printed(inline: Inline): string {
    const [node] = inlineBuilder(this.#references).build([inline]);
    return node ? wordsOf([node]) : '…';
  }
  /** Blocks as they will be printed, for reading beside the editor. */
  printedBlocks(blocks: readonly Block[]): BlockNode[] {
    const references = this.#references;
    const inline = inlineBuilder(references);
    // Footnotes are counted through the whole programme.
    inline.build(Array.from({ length: this.#numbers.footnotesBefore }, () => COUNTED));
    return buildBlocks({ references, inline, level: 1, markUnchecked: true }, blocks);
  }

  #collect(blocks: readonly Block[]): References {
    return collectReferences({
      ...this.#programme,
      sections: withBlocks(this.#programme.sections, this.sectionKey, blocks),
    });
  }
}

export const wordsOf = (nodes: readonly InlineNode[]): string =>
  nodes
    .map((node) => {
      switch (node.kind) {
        case 'text':
        case 'reference':
          return node.text;
        case 'lineBreak':
          return ' ';
        case 'link':
        case 'footnote':
          return wordsOf(node.content);
      }
    })
    .join('');

/** „Arbeitslose – Stand: Dezember 2023 – Quelle: …“: what a person needs to know to choose the right one. */
export function aboutKennzahl(kennzahl: Kennzahl): string {
  const { label, stand, source } = kennzahl;
  return [label, stand ? `Stand: ${formatStand(stand)}` : 'ohne Stand', ...(source ? [`Quelle: ${source}`] : [])].join(
    ' – ',
  );
}

/** Value with unit, Stand and label, for lists to choose from. */
export const kennzahlChoice = (kennzahl: Kennzahl): { value: string; stand: string; label: string } => ({
  value: printKennzahl(kennzahl, { withUnit: true }),
  stand: kennzahl.stand ? formatStand(kennzahl.stand) : 'ohne Stand',
  label: kennzahl.label,
});
