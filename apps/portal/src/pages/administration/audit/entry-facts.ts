/** What an entry holds besides its sentence, as terms and values for those who look closer. */
import { ALL_TABLES } from '#domain/workflow/all-tables.js';
import { longDay } from '../../../ui/dates.js';
import type { Entry } from './audit-filter.js';
import { labelFor, wordFor } from './detail-words.js';

export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** A state as the tables name it; the bare name where there is none. */
export function stateLabel(entity: string, state: string): string {
  const table = ALL_TABLES.find(({ name }) => name === entity);
  return table?.states[state] ?? state;
}

/** What was done, as the tables name the step; undefined for what is no step of a table. */
export const stepLabel = ({ entity, event }: Pick<Entry, 'entity' | 'event'>): string | undefined =>
  ALL_TABLES.find(({ name }) => name === entity)?.transitions.find((step) => step.event === event)?.label;

type Names = Readonly<Record<string, string>>;

/** Lists with commas, yes and no as words, days written out, ids by name, what is nested as name and value. */
export function detailText(value: unknown, name = '', names: Names = {}): string {
  if (value === null || value === undefined) return 'keine Angabe';
  if (typeof value === 'boolean') return value ? 'ja' : 'nein';
  if (Array.isArray(value))
    return value.length === 0 ? 'keine' : value.map((inner) => detailText(inner, name, names)).join(', ');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([inner, its]) => `${labelFor(inner)}: ${detailText(its, inner, names)}`)
      .join(', ');
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return longDay(value);
  return wordFor(name, value) ?? (Object.hasOwn(names, value) ? names[value] : undefined) ?? value;
}

export const detailFacts = ({ details, names }: Pick<Entry, 'details'> & { readonly names?: Names }): Fact[] =>
  Object.entries(details ?? {}).map(([name, value]) => ({
    label: labelFor(name),
    value: detailText(value, name, names),
  }));
