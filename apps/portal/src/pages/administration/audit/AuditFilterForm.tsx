/** What to look for in the audit trail; searched when asked, not while typing, because the trail is long. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../../ui/Button.js';
import { dayOf } from '../../../ui/dates.js';
import { Select, type Option } from '../../../ui/Select.js';
import { TextField } from '../../../ui/TextField.js';
import { AREAS, daysFault, filterFrom, type AuditFilter } from './audit-filter.js';
import { auditCyclesQuery } from './audit-queries.js';

const ALL = { value: '', label: 'Alle' };
const AREA_OPTIONS = [ALL, ...Object.entries(AREAS).map(([value, label]) => ({ value, label }))];

export interface AuditFilterFormProps {
  readonly filter: AuditFilter;
  readonly people: readonly Option[];
  readonly busy: boolean;
  readonly onSearch: (filter: AuditFilter) => void;
}

export function AuditFilterForm({ filter, people, busy, onSearch }: AuditFilterFormProps) {
  const [typed, setTyped] = useState(filter);
  // Back and forward in the browser lead to another search; the form shows it.
  const key = JSON.stringify(filter);
  const [shown, setShown] = useState(key);
  if (shown !== key) {
    setShown(key);
    setTyped(filter);
  }
  const cycles = useQuery(auditCyclesQuery);
  const change = (part: Partial<AuditFilter>): void => setTyped({ ...typed, ...part });
  const fault = daysFault(typed);
  const showAll = (): void => {
    setTyped(filterFrom({}));
    onSearch(filterFrom({}));
  };
  return (
    <search>
      <form
        className="admin-filter"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (fault === null) onSearch(typed);
        }}
      >
        <TextField
          label="Wörter"
          hint="Kommen im Satz oder im Namen vor, zum Beispiel: Frist verlängert"
          type="search"
          maxLength={200}
          value={typed.text}
          onChange={({ target }) => change({ text: target.value })}
        />
        <Select
          label="Programm"
          options={[
            ALL,
            ...(cycles.data ?? []).map(({ entityId, sentence, at }) => ({
              value: entityId,
              label: `${dayOf(at)}: ${sentence.replace(/\.$/, '')}`,
            })),
          ]}
          value={typed.cycleId}
          onChange={({ target }) => change({ cycleId: target.value })}
        />
        <Select
          label="Bereich"
          options={AREA_OPTIONS}
          value={typed.entity}
          onChange={({ target }) => change({ entity: target.value as AuditFilter['entity'] })}
        />
        <Select
          label="Wer"
          options={[ALL, ...people]}
          value={typed.actorId}
          onChange={({ target }) => change({ actorId: target.value })}
        />
        <TextField
          label="Von"
          type="date"
          value={typed.from}
          onChange={({ target }) => change({ from: target.value })}
        />
        <TextField
          label="Bis einschließlich"
          type="date"
          value={typed.until}
          error={fault ?? undefined}
          onChange={({ target }) => change({ until: target.value })}
        />
        <div className="button-row">
          <Button kind="primary" type="submit" busy={busy}>
            Suchen
          </Button>
          <Button onClick={showAll}>Alles zeigen</Button>
        </div>
      </form>
    </search>
  );
}
