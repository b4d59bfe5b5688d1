/** The steps of a transition table as a list for the OpenAPI document, so that it says what the table says. */
import { roleLabel } from '#domain/shared/roles.js';
import type { AnyTable } from '#domain/workflow/table.js';

/** One line per step: name, label, from which states to which, who may. */
export function stepsInWords(table: AnyTable, events: readonly string[]): string {
  const state = (name: string): string => `„${table.states[name]}“`;
  return table.transitions
    .filter(({ event }) => events.includes(event))
    .map(({ event, label, from, to, by }) => {
      const way = `${from.map(state).join(', ')}${to === 'same' ? '' : ` → ${state(to)}`}`;
      return `- \`${event}\` (${label}): ${way}; ${by.map(roleLabel).join(', ')}`;
    })
    .join('\n');
}
