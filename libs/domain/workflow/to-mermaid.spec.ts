/** The document shows each state, step, role, guard and effect of the tables. */
import { roleLabel } from '../shared/roles.js';
import { ALL_TABLES } from './all-tables.js';
import { toMermaid, workflowDocument } from './to-mermaid.js';

describe.each(ALL_TABLES.map((table) => [table.name, table] as const))('%s', (_name, table) => {
  const mermaid = toMermaid(table);
  const document = workflowDocument([table]);

  it('has one arrow per source and an arrow to the start and each end', () => {
    const arrows = mermaid.split('\n').filter((line) => line.includes('-->'));
    expect(arrows).toHaveLength(table.transitions.flatMap((t) => t.from).length + 1 + table.final.length);
    expect(arrows[0]).toBe(`  [*] --> ${table.initial}`);
    for (const t of table.transitions)
      for (const from of t.from) expect(arrows).toContain(`  ${from} --> ${t.to === 'same' ? from : t.to}: ${t.label}`);
  });

  it('names every state in German', () => {
    for (const [id, label] of Object.entries(table.states)) expect(mermaid).toContain(`state "${label}" as ${id}`);
  });

  it('has one row of seven cells per step, with roles, guards and effects', () => {
    const rows = document.split('\n').filter((line) => line.startsWith('| `'));
    expect(rows).toHaveLength(table.transitions.length);
    for (const [i, t] of table.transitions.entries()) {
      expect(rows[i]?.split(' | ')).toHaveLength(7);
      for (const name of [t.event, t.label, ...t.by.map(roleLabel), ...t.guards, ...t.effects])
        expect(rows[i]).toContain(name);
    }
  });
});

it('says in words what each guard asks for', () => {
  for (const table of ALL_TABLES)
    for (const guard of Object.keys(table.guards))
      expect(workflowDocument([table])).toMatch(new RegExp(`^- \`${guard}\`: \\p{Lu}.+\\.$`, 'mu'));
});

it('keeps Mermaid and Markdown intact whatever the labels hold', () => {
  const odd = {
    name: 'x',
    label: 'Das „X“',
    initial: 'a',
    final: ['b'],
    states: { a: 'A "eins"', b: 'B' },
    guards: {},
    transitions: [
      {
        event: 'go',
        label: 'Ja: los; jetzt | hier',
        from: ['a'],
        to: 'b',
        by: ['clock' as const],
        guards: [],
        effects: [],
      },
    ],
  };
  expect(toMermaid(odd)).toContain('a --> b: Ja – los, jetzt | hier');
  expect(toMermaid(odd)).toContain(`state "A 'eins'" as a`);
  expect(workflowDocument([odd])).toContain('| `go` | Ja: los; jetzt \\| hier | A "eins" | B | Fristablauf | – | – |');
});
