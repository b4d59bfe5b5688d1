/** The units of an Organigramm: each has a name and stands below another one or at the top. */
import type { ChartData } from '#domain/document/planning-blocks.js';
import { Select } from '../../ui/Select.js';
import { cleanLine } from '../clean-text.js';
import { LineField } from '../table/LineField.js';

type Nodes = Extract<ChartData, { from: 'organigramm' }>['nodes'];
type OrgNode = Nodes[number];

export interface OrganigrammFieldsProps {
  readonly nodes: Nodes;
  readonly onChange: (nodes: Nodes) => void;
}

/** All units below one: none of them can stand above it. */
function below(nodes: Nodes, key: string): ReadonlySet<string> {
  const all = new Set([key]);
  for (let before = -1; before !== all.size;) {
    before = all.size;
    for (const node of nodes) if (node.parent !== undefined && all.has(node.parent)) all.add(node.key);
  }
  return all;
}

const freeKey = (nodes: Nodes): string => {
  let count = nodes.length + 1;
  while (nodes.some(({ key }) => key === `o${count}`)) count++;
  return `o${count}`;
};

export function OrganigrammFields({ nodes, onChange }: OrganigrammFieldsProps) {
  const set = (index: number, node: OrgNode): void => onChange(nodes.map((old, n) => (n === index ? node : old)));
  const remove = (node: OrgNode): void =>
    onChange(
      nodes
        .filter(({ key }) => key !== node.key)
        .map((one) => {
          if (one.parent !== node.key) return one;
          const { parent: _gone, ...rest } = one;
          return node.parent === undefined ? rest : { ...rest, parent: node.parent };
        }),
    );
  return (
    <fieldset className="editor-organigramm">
      <legend className="kern-label">Einheiten</legend>
      {nodes.map((node, index) => {
        const under = below(nodes, node.key);
        return (
          <div key={node.key} className="editor-organigramm__unit" role="group" aria-label={`Einheit ${index + 1}`}>
            <LineField
              label={`Einheit ${index + 1}`}
              value={node.label}
              onChange={(label) => set(index, { ...node, label: label ?? `Einheit ${index + 1}` })}
            />
            <LineField
              label={`Zusatz zu Einheit ${index + 1}`}
              value={node.note}
              onChange={(note) => {
                const { note: _before, ...rest } = node;
                set(index, note === undefined ? rest : { ...rest, note: cleanLine(note) });
              }}
            />
            <Select
              label={`Einheit ${index + 1} steht unter`}
              value={node.parent ?? ''}
              options={[
                { value: '', label: 'niemandem (oberste Ebene)' },
                ...nodes.filter(({ key }) => !under.has(key)).map(({ key, label }) => ({ value: key, label })),
              ]}
              onChange={({ target }) => {
                const { parent: _before, ...rest } = node;
                set(index, target.value === '' ? rest : { ...rest, parent: target.value });
              }}
            />
            {nodes.length > 1 && (
              <button type="button" className="editor-button" onClick={() => remove(node)}>
                Einheit {index + 1} entfernen
              </button>
            )}
          </div>
        );
      })}
      <button
        type="button"
        className="editor-button"
        onClick={() => {
          const [top] = nodes;
          onChange([...nodes, { key: freeKey(nodes), label: 'Neue Einheit', ...(top ? { parent: top.key } : {}) }]);
        }}
      >
        Einheit hinzufügen
      </button>
    </fieldset>
  );
}
