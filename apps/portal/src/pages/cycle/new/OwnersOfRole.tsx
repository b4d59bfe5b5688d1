/** The sections that one role usually writes: one person for all of them, or each its own. */
import { useState } from 'react';
import type { Role } from '#domain/shared/roles.js';
import { Button } from '../../../ui/Button.js';
import { Select } from '../../../ui/Select.js';
import { holdersOf, ownerOptions, type Candidate } from '../sections/people.js';
import { ownerOf, type byRole, type Draft } from './draft.js';

export interface OwnersOfRoleProps {
  readonly group: ReturnType<typeof byRole>[number];
  readonly staff: readonly Candidate[];
  readonly only: ReadonlyMap<Role, string>;
  readonly draft: Draft;
  readonly onChange: (changed: Partial<Draft>) => void;
}

export function OwnersOfRole({ group, staff, only, draft, onChange }: OwnersOfRoleProps) {
  const { role, label, sections } = group;
  const [forAll, setForAll] = useState('');
  const [missing, setMissing] = useState(false);
  const options = ownerOptions(staff, role);
  const nobody = holdersOf(staff, role).length === 0;
  const open = only.has(role) ? [] : [{ value: '', label: 'noch offen' }];
  const give = (entries: readonly (readonly [string, string])[]): void =>
    onChange({ owners: { ...draft.owners, ...Object.fromEntries(entries) } });
  const fillAll = (): void => {
    setMissing(forAll === '');
    if (forAll !== '') give(sections.map(({ key }) => [key, forAll]));
  };
  return (
    <section className="owners" aria-labelledby={`owners-${role}`}>
      <h3 className="kern-heading-small" id={`owners-${role}`}>
        {label}
      </h3>
      {nobody && (
        <p className="kern-body">Diese Rolle hat zurzeit niemand; wählen Sie jemand anderes aus dem Jobcenter.</p>
      )}
      {sections.length > 1 && !only.has(role) && (
        <div className="owners__all">
          <Select
            label={`Alle ${sections.length} Abschnitte übernimmt`}
            value={forAll}
            error={missing ? 'Bitte wählen Sie zuerst eine Person.' : undefined}
            options={[{ value: '', label: 'Bitte wählen' }, ...options]}
            onChange={({ target }) => setForAll(target.value)}
          />
          <Button onClick={fillAll}>{`Für alle ${sections.length} eintragen`}</Button>
        </div>
      )}
      <div className="owners__each">
        {sections.map((section) => (
          <Select
            key={section.key}
            label={section.title}
            value={ownerOf(draft, section, only)}
            options={[...open, ...options]}
            onChange={({ target }) => give([[section.key, target.value]])}
          />
        ))}
      </div>
    </section>
  );
}
