/** Where more or less is planned than the teams estimated: the arithmetic, and why. */
import { Facts } from '../../ui/Facts.js';
import { TextArea } from '../../ui/TextArea.js';
import { arithmetic, question, type Line } from './consolidation-rows.js';

export interface CutReasonsProps {
  readonly lines: readonly Line[];
  readonly editable: boolean;
  /** Somebody wanted to take over: what is missing is an error from now on. */
  readonly tried: boolean;
  readonly onReason: (key: string, reason: string) => void;
}

export function CutReasons({ lines, editable, tried, onReason }: CutReasonsProps) {
  const differing = lines.filter(({ difference }) => difference !== null && difference !== 0);
  if (differing.length === 0) return null;
  return (
    <section aria-labelledby="cuts">
      <h3 className="kern-heading-small" id="cuts">
        Anders geplant als geschätzt ({differing.length})
      </h3>
      {editable ? (
        <div className="form-stack">
          {differing.map((line) => (
            <TextArea
              key={line.needs.key}
              label={line.needs.label}
              hint={question(line)}
              rows={2}
              maxLength={5000}
              value={line.kuerzung}
              error={
                tried && line.owes
                  ? `Bitte begründen, warum ${(line.difference ?? 0) > 0 ? 'mehr' : 'weniger'} geplant wird, als die Teams schätzen.`
                  : undefined
              }
              onChange={({ target }) => onReason(line.needs.key, target.value)}
            />
          ))}
        </div>
      ) : (
        <Facts
          items={differing.map((line) => ({
            label: line.needs.label,
            value: `${arithmetic(line)}: ${line.kuerzung || 'noch nicht begründet'}`,
          }))}
        />
      )}
    </section>
  );
}
