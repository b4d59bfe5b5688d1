/** A list whose entries tell their facts by name, as a table: each name that occurs is a column, in the order in which they stand. */
import type { TableContent } from './table-content.js';

export interface NamedFacts {
  readonly name: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
}

/** @param first what the entries themselves are called */
export function tableOfFacts(title: string, first: string, entries: readonly NamedFacts[]): TableContent {
  const labels = inOrder(entries.map(({ facts }) => facts.map(({ label }) => label)));
  return {
    title,
    columns: [first, ...labels],
    rows: entries.map(({ name, facts }) => [
      name,
      ...labels.map((wanted) => facts.find(({ label }) => label === wanted)?.value ?? ''),
    ]),
  };
}

/** What only later entries tell comes where it stands there, and not at the end. */
function inOrder(lists: readonly (readonly string[])[]): string[] {
  const order: string[] = [];
  for (const list of lists)
    list.forEach((label, at) => {
      if (!order.includes(label)) order.splice(order.indexOf(list[at - 1] ?? '') + 1, 0, label);
    });
  return order;
}
