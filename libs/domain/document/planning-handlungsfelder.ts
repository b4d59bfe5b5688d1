/** The Handlungsfelder at a glance: for whom, with what, on which legal basis. */
import type { PlanningBlock } from './blocks.js';
import { row, textColumn, type PlanningColumn, type PlanningTable } from './planning-table.js';
import type { ProgrammeFigures, References } from './references.js';

type Handlungsfeld = NonNullable<ProgrammeFigures['handlungsfelder']>[number];
type Column = PlanningColumn & { readonly texts: (feld: Handlungsfeld) => readonly string[] };

export function handlungsfelderTable(
  { figures: { handlungsfelder: all = [] } }: References,
  { keys, show = [] }: Pick<PlanningBlock, 'keys' | 'show'>,
): PlanningTable {
  const chosen = keys ? keys.flatMap((key) => all.find((feld) => feld.key === key) ?? []) : all;
  const columns = [
    column('zielgruppen', 'Vor allem für', 3, ({ zielgruppen = [] }) => zielgruppen),
    column('massnahmen', 'Wichtigste Maßnahmen', 3, ({ massnahmen = [] }) => massnahmen),
    ...(show.includes('begruendung')
      ? [
          column('begruendung', 'Begründung', 4, ({ begruendung }) =>
            begruendung ? [begruendung.replace(/\s+/gu, ' ')] : [],
          ),
        ]
      : []),
    ...(show.includes('rechtsgrundlage')
      ? [column('rechtsgrundlage', 'Rechtsgrundlage', 2, ({ rechtsgrundlagen = [] }) => rechtsgrundlagen)]
      : []),
  ];
  return {
    columns: [textColumn('feld', 'Handlungsfeld', 2.6), ...columns.map(({ texts: _texts, ...one }) => one)],
    rows: chosen.map((feld) =>
      row([feld.listTitle ?? feld.title, ...columns.map(({ texts }) => texts(feld))], { kind: 'data' }),
    ),
  };
}

const column = (key: string, label: string, width: number, texts: Column['texts']): Column => ({
  ...textColumn(key, label, width),
  texts,
});
