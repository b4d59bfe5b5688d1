/** Chooses which findings are shown: how grave, where, by which rule. */
import { STATES, stateOf, type FindingState } from '../../findings/finding-words.js';
import type { Finding } from '../../findings/findings-query.js';
import { Button } from '../../ui/Button.js';
import { Select } from '../../ui/Select.js';
import { areasOf, NO_FILTER, rulesOf, type FindingFilter } from './finding-filter.js';

export interface FilterFieldsProps {
  readonly findings: readonly Finding[];
  /** Ids of the sections in their order. */
  readonly order: readonly string[];
  readonly filter: FindingFilter;
  readonly shown: number;
  readonly onChange: (filter: FindingFilter) => void;
}

export function FilterFields({ findings, order, filter, shown, onChange }: FilterFieldsProps) {
  const all = { value: '', label: 'alle' };
  const states = (Object.keys(STATES) as FindingState[]).map((value) => ({
    value,
    label: `${STATES[value].label} (${findings.filter((finding) => stateOf(finding) === value).length})`,
  }));
  const areas = areasOf(findings, order).map(({ key, label, findings: own }) => ({
    value: key,
    label: `${label} (${own.length})`,
  }));
  const isFiltered = Object.values(filter).some((value) => value !== '');
  return (
    <>
      <div className="findings-tools" role="search" aria-label="Befunde auswählen">
        <Select
          label="Wie schwer"
          value={filter.state}
          options={[all, ...states]}
          onChange={({ target }) => onChange({ ...filter, state: target.value as FindingFilter['state'] })}
        />
        <Select
          label="Wo"
          value={filter.area}
          options={[all, ...areas]}
          onChange={({ target }) => onChange({ ...filter, area: target.value })}
        />
        <Select
          label="Regel"
          value={filter.rule}
          options={[all, ...rulesOf(findings)]}
          onChange={({ target }) => onChange({ ...filter, rule: target.value })}
        />
      </div>
      <p className="kern-body kern-body--small" role="status">
        {isFiltered ? `${shown} von ${findings.length} Befunden gezeigt.` : ''}
        {isFiltered && (
          <Button kind="tertiary" onClick={() => onChange(NO_FILTER)}>
            Alle zeigen
          </Button>
        )}
      </p>
    </>
  );
}
