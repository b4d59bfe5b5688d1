/** Chooses which comments are listed. */
import type { Option } from '../../../ui/Select.js';
import { Select } from '../../../ui/Select.js';
import type { Filter } from './comments.js';

export interface CommentFilterProps {
  readonly filter: Filter;
  readonly sections: readonly Option[];
  readonly organisations: readonly Option[];
  readonly responsible: readonly Option[];
  readonly onChange: (filter: Filter) => void;
}

const STATES = [
  { value: '', label: 'Alle' },
  { value: 'open', label: 'Offene' },
  { value: 'answered', label: 'Beantwortete' },
];

export function CommentFilter({ filter, sections, organisations, responsible, onChange }: CommentFilterProps) {
  const field = (name: keyof Filter) => ({
    value: filter[name],
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange({ ...filter, [name]: event.target.value }),
  });
  return (
    <div className="filter-bar" role="group" aria-label="Auswahl">
      <Select label="Stand" options={STATES} {...field('state')} />
      <Select
        label="Abschnitt"
        options={[{ value: '', label: 'Alle Abschnitte' }, ...sections]}
        {...field('section')}
      />
      <Select
        label="Organisation"
        options={[{ value: '', label: 'Alle Organisationen' }, ...organisations]}
        {...field('organisation')}
      />
      <Select
        label="Zuständig"
        options={[{ value: '', label: 'Alle Zuständigen' }, ...responsible]}
        {...field('responsible')}
      />
    </div>
  );
}
