/** The transition tables as a document: a Mermaid state diagram and a table of steps per machine. */
import { roleLabel } from '../shared/roles.js';
import { conditionsOf } from './conditions.js';
import type { AnyTable } from './table.js';

/** Mermaid source (stateDiagram-v2) of one table; labels are the German ones. */
export function toMermaid(table: AnyTable): string {
  const states = Object.entries(table.states).map(([id, label]) => `  state "${label.replaceAll('"', "'")}" as ${id}`);
  const arrows = table.transitions.flatMap((t) =>
    t.from.map(
      (from) => `  ${from} --> ${t.to === 'same' ? from : t.to}: ${t.label.replaceAll(':', ' –').replaceAll(';', ',')}`,
    ),
  );
  const ends = table.final.map((state) => `  ${state} --> [*]`);
  return ['stateDiagram-v2', ...states, `  [*] --> ${table.initial}`, ...arrows, ...ends].join('\n');
}

/** The whole of docs/workflow.md. */
export function workflowDocument(tables: readonly AnyTable[]): string {
  return `${[INTRODUCTION, ...tables.map(chapter)].join('\n\n')}\n`;
}

const INTRODUCTION = `# Ablauf: Zustände und Schritte

Diese Datei wird aus den Übergangstabellen in \`libs/domain\` erzeugt (\`npm run diagram\`); bitte nicht von Hand ändern.

Jeder Schritt hat ein Ereignis, die Zustände, in denen er möglich ist, die Rollen, die ihn ausführen dürfen, Bedingungen, die
alle erfüllt sein müssen, und Wirkungen, die in derselben Transaktion eintreten. „bleibt“ heißt: Der Zustand ändert sich nicht, der
Schritt wird aber festgehalten. „Fristablauf“ ist die Uhr: Sie handelt, wenn eine Frist abgelaufen ist.`;

function chapter(table: AnyTable): string {
  const rows = table.transitions.map((t) => [
    code(t.event),
    t.label,
    t.from.map((state) => stateLabel(table, state)).join(', '),
    t.to === 'same' ? 'bleibt' : stateLabel(table, t.to),
    t.by.map(roleLabel).join(', '),
    t.guards.map(code).join(', ') || '–',
    t.effects.map(code).join(', ') || '–',
  ]);
  return [
    `## ${table.label} (${code(table.name)})`,
    '```mermaid\n' + toMermaid(table) + '\n```',
    [HEAD, HEAD.map(() => '---'), ...rows].map((cells) => `| ${cells.map(escape).join(' | ')} |`).join('\n'),
    ...legend(table),
    `Beginnt mit „${stateLabel(table, table.initial)}“; endet mit ${table.final.map((state) => `„${stateLabel(table, state)}“`).join(' oder ')}.`,
  ].join('\n\n');
}

/** What the guard names in the table of steps ask for. */
function legend(table: AnyTable): string[] {
  const lines = Object.entries(conditionsOf(table.name)).map(([guard, words]) => `- ${code(guard)}: ${words}`);
  return lines.length === 0 ? [] : ['Die Bedingungen in Worten:', lines.join('\n')];
}

const HEAD = ['Ereignis', 'Schritt', 'von', 'nach', 'wer', 'Bedingungen', 'Wirkungen'];
const code = (name: string): string => `\`${name}\``;
const escape = (cell: string): string => cell.replaceAll('|', '\\|').replaceAll('\n', ' ');
const stateLabel = (table: AnyTable, state: string): string => table.states[state] ?? state;
