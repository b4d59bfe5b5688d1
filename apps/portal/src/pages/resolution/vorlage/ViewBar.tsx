/** How the Vorlage is read: against which text changes are marked, the whole or only what changed, with or without comments. */
import { Choices } from '../../../ui/Choices.js';
import { Select, type Option } from '../../../ui/Select.js';

export type View = 'text' | 'changes';
export interface ReadingView {
  /** Version or `vorjahr`; empty: nothing is marked. */
  readonly against: string;
  readonly view: View;
  readonly remarks: boolean;
}
export interface ViewBarProps {
  readonly reading: ReadingView;
  readonly earlier: readonly Option[];
  /** How many comments there are. */
  readonly remarks: number;
  readonly onChange: (reading: ReadingView) => void;
}

const VIEWS = [
  { value: 'text', label: 'Den ganzen Text' },
  { value: 'changes', label: 'Nur geänderte Stellen' },
];

export function ViewBar({ reading, earlier, remarks, onChange }: ViewBarProps) {
  return (
    <div className="view-bar" role="group" aria-label="Wie Sie die Vorlage lesen">
      <Select
        label="Änderungen zeigen gegenüber"
        options={[...earlier, { value: '', label: 'Keine Änderungen zeigen' }]}
        value={reading.against}
        onChange={({ target }) =>
          onChange({ ...reading, against: target.value, view: target.value === '' ? 'text' : reading.view })
        }
      />
      {reading.against !== '' && (
        <Choices
          legend="Zeigen"
          choices={VIEWS}
          value={[reading.view]}
          onChange={([view]) => onChange({ ...reading, view: view as View })}
        />
      )}
      {remarks > 0 && reading.view === 'text' && (
        <Choices
          legend="Beirat"
          kind="checkbox"
          choices={[{ value: 'remarks', label: `Anmerkungen am Absatz (${remarks})` }]}
          value={reading.remarks ? ['remarks'] : []}
          onChange={(chosen) => onChange({ ...reading, remarks: chosen.length > 0 })}
        />
      )}
    </div>
  );
}
