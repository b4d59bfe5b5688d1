/** Title page and Impressum as a form: lists as lines, nothing given as an empty field, and back again without empty entries. */
import type { Front } from '../cycle-queries.js';

export interface FrontForm {
  readonly title: string;
  readonly subtitle: string;
  readonly definition: string;
  readonly herausgeber: string;
  readonly funktion: string;
  readonly name: string;
  readonly ort: string;
  readonly kontakt: string;
  readonly redaktion: string;
  readonly redaktionsschluss: string;
  readonly openInformation: string;
  readonly layout: readonly LayoutKey[];
}
export type LayoutKey = keyof Front['layout'];
export type FrontField = Exclude<keyof FrontForm, 'layout'>;

export const LAYOUT: readonly { readonly value: LayoutKey; readonly label: string; readonly hint: string }[] = [
  { value: 'titlePage', label: 'Titelblatt', hint: 'eigene Seite mit Titel und Untertitel' },
  { value: 'tableOfContents', label: 'Inhaltsverzeichnis', hint: 'nach Titelblatt und Vorwort' },
  { value: 'paragraphNumbers', label: 'Absatznummern', hint: 'am Rand, damit man in einer Sitzung darauf zeigen kann' },
  { value: 'signaturePage', label: 'Unterschriftenseite', hint: 'nach der Unterzeichnung, am Ende' },
];

/** The part of a whole programme that stands before its sections. */
export const frontOf = (programme: Front): Front => ({
  title: programme.title,
  ...(programme.subtitle === undefined ? {} : { subtitle: programme.subtitle }),
  ...(programme.definition === undefined ? {} : { definition: programme.definition }),
  ...(programme.impressum === undefined ? {} : { impressum: programme.impressum }),
  layout: programme.layout,
  ...(programme.redaktionsschluss === undefined ? {} : { redaktionsschluss: programme.redaktionsschluss }),
  ...(programme.openInformation === undefined ? {} : { openInformation: programme.openInformation }),
});

export const toForm = ({ impressum, layout, ...front }: Front): FrontForm => ({
  title: front.title,
  subtitle: front.subtitle ?? '',
  definition: front.definition ?? '',
  herausgeber: impressum?.herausgeber ?? '',
  funktion: impressum?.verantwortlich?.funktion ?? '',
  name: impressum?.verantwortlich?.name ?? '',
  ort: impressum?.ort ?? '',
  kontakt: (impressum?.kontakt ?? []).join('\n'),
  redaktion: impressum?.redaktion ?? '',
  redaktionsschluss: front.redaktionsschluss ?? '',
  openInformation: (front.openInformation ?? []).join('\n'),
  layout: LAYOUT.map(({ value }) => value).filter((key) => layout[key]),
});

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** An entry only if something is given. */
function given<Key extends string, Value extends string | readonly string[]>(
  key: Key,
  value: Value,
): Partial<Record<Key, Value>> {
  return value.length === 0 ? {} : ({ [key]: value } as Record<Key, Value>);
}

export function toFront(form: FrontForm): Front {
  const text = (field: FrontField): string => form[field].trim();
  const responsible = { funktion: text('funktion'), ...given('name', text('name')) };
  const impressum = {
    herausgeber: text('herausgeber'),
    ...(responsible.funktion === '' ? {} : { verantwortlich: responsible }),
    ...given('ort', text('ort')),
    ...given('kontakt', lines(form.kontakt)),
    ...given('redaktion', text('redaktion')),
  };
  const withImpressum = Object.keys(impressum).length > 1 || impressum.herausgeber !== '';
  return {
    title: text('title'),
    ...given('subtitle', text('subtitle')),
    ...given('definition', text('definition')),
    ...(withImpressum ? { impressum } : {}),
    layout: {
      titlePage: form.layout.includes('titlePage'),
      tableOfContents: form.layout.includes('tableOfContents'),
      paragraphNumbers: form.layout.includes('paragraphNumbers'),
      signaturePage: form.layout.includes('signaturePage'),
    },
    ...given('redaktionsschluss', text('redaktionsschluss')),
    ...given('openInformation', lines(form.openInformation)),
  };
}

export type FrontErrors = Partial<Record<FrontField, string>>;

/** What is missing before anything is sent. */
export function checkFront(form: FrontForm): FrontErrors {
  const errors: FrontErrors = {};
  if (form.title.trim() === '') errors.title = 'Ein Programm braucht einen Titel.';
  const { impressum } = toFront(form);
  if (impressum && impressum.herausgeber === '') errors.herausgeber = 'Bitte nennen Sie den Herausgeber.';
  if (form.name.trim() !== '' && form.funktion.trim() === '')
    errors.funktion = 'Bitte nennen Sie zum Namen auch die Funktion.';
  return errors;
}

const POINTERS: Readonly<Record<string, FrontField>> = {
  title: 'title',
  subtitle: 'subtitle',
  definition: 'definition',
  'impressum/herausgeber': 'herausgeber',
  'impressum/verantwortlich/funktion': 'funktion',
  'impressum/verantwortlich/name': 'name',
  'impressum/ort': 'ort',
  'impressum/kontakt': 'kontakt',
  'impressum/redaktion': 'redaktion',
  redaktionsschluss: 'redaktionsschluss',
  openInformation: 'openInformation',
};

/** What the server says about single fields, at the field it is about; `/front/impressum/kontakt/2` is about the contact. */
export function errorsAtFields(
  problems: readonly { readonly pointer: string; readonly message: string }[],
): FrontErrors {
  const errors: FrontErrors = {};
  for (const { pointer, message } of problems) {
    const path = pointer.replace(/^\/front\//, '').replace(/\/\d+$/, '');
    const field = POINTERS[path];
    if (field) errors[field] ??= message;
  }
  return errors;
}
