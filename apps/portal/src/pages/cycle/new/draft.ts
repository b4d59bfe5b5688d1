/** The draft of a new programme while it is asked for in four steps; it outlives a reload and is gone when the programme is made. */
import type { components } from '../../../api/schema.js';
import { roleLabel, type Role } from '#domain/shared/roles.js';
import type { CycleDates } from '../cycle-queries.js';
import { checkDates, type DateErrors } from '../dates/check-dates.js';

export type CreateBody = components['schemas']['CreateCycleDto'];

export interface Draft {
  readonly year: string;
  readonly years: '1' | '2';
  readonly consultation: CreateBody['consultation'] | '';
  readonly eintrittsplanung: CreateBody['eintrittsplanung'] | '';
  readonly templateKey: string;
  /** null: the usual days of the year. */
  readonly dates: CycleDates | null;
  /** Section key → account; without entry still open. */
  readonly owners: Readonly<Record<string, string>>;
  /** The earlier programme to begin with; '' for an empty start. */
  readonly carryOverFrom: string;
  /** Makes sending twice harmless; a changed draft gets a new one. */
  readonly key: string;
}

export const STEPS = ['Jahr und Variante', 'Vorlage', 'Termine', 'Zuständige', 'Prüfen und anlegen'] as const;
export const SUMMARY = 5;

export const emptyDraft = (year: number, key: string): Draft => ({
  year: String(year),
  years: '1',
  consultation: '',
  eintrittsplanung: '',
  templateKey: '',
  dates: null,
  owners: {},
  carryOverFrom: '',
  key,
});

export interface YearErrors {
  readonly year?: string;
  readonly consultation?: string;
  readonly eintrittsplanung?: string;
}

export const yearOf = ({ year }: Draft): number | null =>
  /^\d{4}$/.test(year) && Number(year) >= 1990 && Number(year) <= 2200 ? Number(year) : null;

export const checkYear = (draft: Draft): YearErrors => ({
  ...(yearOf(draft) === null ? { year: 'Bitte geben Sie ein Jahr mit vier Ziffern an, zum Beispiel 2027.' } : {}),
  ...(draft.consultation === '' ? { consultation: 'Bitte wählen Sie, wie der Beirat beteiligt wird.' } : {}),
  ...(draft.eintrittsplanung === '' ? { eintrittsplanung: 'Bitte wählen Sie, wo die Eintrittsplanung steht.' } : {}),
});

export const datesErrors = (draft: Draft, usual: CycleDates): DateErrors =>
  checkDates(draft.dates ?? usual, yearOf(draft) ?? 0);

/** The first step that is not complete; the summary if all are. Dates nobody changed are in order. */
export function firstOpenStep(draft: Draft): number {
  if (Object.keys(checkYear(draft)).length > 0) return 1;
  if (draft.templateKey === '') return 2;
  if (draft.dates && Object.keys(checkDates(draft.dates, yearOf(draft) ?? 0)).length > 0) return 3;
  return SUMMARY;
}

/** What is sent. @throws Error for a draft that is not complete */
export function createBody(draft: Draft, keys: readonly string[]): CreateBody {
  const year = yearOf(draft);
  const { consultation, eintrittsplanung } = draft;
  if (year === null || consultation === '' || eintrittsplanung === '') throw new Error('The draft is not complete');
  const owners = Object.entries(draft.owners).filter(([key, account]) => account !== '' && keys.includes(key));
  return {
    year,
    years: draft.years === '2' ? 2 : 1,
    consultation,
    eintrittsplanung,
    templateKey: draft.templateKey,
    ...(draft.dates ? { dates: draft.dates } : {}),
    owners: Object.fromEntries(owners),
    ...(draft.carryOverFrom === '' ? {} : { carryOverFrom: draft.carryOverFrom }),
  };
}

export interface OwnedSection {
  readonly key: string;
  readonly title: string;
  readonly role: Role;
}

export interface TemplateNode {
  readonly key: string;
  readonly title: string;
  readonly ownerRole: Role;
  readonly onlyIf?: string | undefined;
  readonly sections?: readonly TemplateNode[] | undefined;
}

/** All sections the programme will have, in their order; some exist only with the Eintrittsplanung inside. */
export const sectionsOf = (nodes: readonly TemplateNode[], eintrittsplanung: string): OwnedSection[] =>
  nodes
    .filter(({ onlyIf }) => onlyIf !== 'eintrittsplanungImAmip' || eintrittsplanung === 'imAmip')
    .flatMap(({ key, title, ownerRole, sections }) => [
      { key, title, role: ownerRole },
      ...sectionsOf(sections ?? [], eintrittsplanung),
    ]);

/** Sections under the role that usually writes them, in the order in which the roles first appear. */
export function byRole(sections: readonly OwnedSection[]): { role: Role; label: string; sections: OwnedSection[] }[] {
  const roles = [...new Set(sections.map(({ role }) => role))];
  return roles.map((role) => ({
    role,
    label: roleLabel(role),
    sections: sections.filter((section) => section.role === role),
  }));
}

/** The only holder of a role takes its sections unless somebody else is named; the server does the same. */
export function ownerOf(draft: Draft, { key, role }: OwnedSection, only: ReadonlyMap<Role, string>): string {
  return draft.owners[key] || only.get(role) || '';
}
