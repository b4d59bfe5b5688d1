/** Where in the file of a template a fault is, in words instead of a JSON pointer. */
import { quoted } from '#domain/shared/quoted.js';
const FIELDS: Readonly<Record<string, string>> = {
  definition: 'Begriffsbestimmung',
  front: 'vor dem Hauptteil',
  hint: 'Hinweis',
  inTableOfContents: 'im Inhaltsverzeichnis',
  key: 'Schlüssel',
  label: 'Bezeichnung',
  layout: 'Gestaltung',
  listTitle: 'Titel im Inhaltsverzeichnis',
  newPage: 'neue Seite',
  numbering: 'Nummerierung',
  onlyIf: 'nur wenn',
  ownerRole: 'zuständige Rolle',
  paragraphNumbers: 'Absatznummern',
  required: 'Pflicht',
  sections: 'Abschnitte',
  signaturePage: 'Unterschriftenseite',
  structuredParts: 'Bestandteile',
  subtitle: 'Untertitel',
  tableOfContents: 'Inhaltsverzeichnis',
  title: 'Titel',
  titlePage: 'Titelblatt',
  traegerform: 'Trägerform',
  version: 'Fassung',
};

/** „3. Abschnitt „Strategie“ › 1. Unterabschnitt › Titel“; the whole file for the empty pointer. */
export function pointerInWords(pointer: string, file: unknown): string {
  const names = pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (names.length === 0) return 'Ganze Datei';
  const words: string[] = [];
  let value = file;
  let depth = 0;
  for (const [index, name] of names.entries()) {
    value = inside(value, name);
    const isEntry = /^\d+$/.test(name);
    if (name === 'sections' && /^\d+$/.test(names[index + 1] ?? '')) continue;
    if (!isEntry) words.push(Object.hasOwn(FIELDS, name) ? (FIELDS[name] ?? name) : `Feld „${name}“`);
    else if (names[index - 1] === 'sections') {
      const title = inside(value, 'title');
      const kind = depth++ === 0 ? 'Abschnitt' : 'Unterabschnitt';
      words.push(`${Number(name) + 1}. ${kind}${typeof title === 'string' && title !== '' ? ` ${quoted(title)}` : ''}`);
    } else words.push(`Eintrag ${Number(name) + 1}`);
  }
  return words.join(' › ');
}

const inside = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
