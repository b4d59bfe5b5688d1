/** What two people changed at once, in words: „Wert von ‚Langzeitarbeitslose‘“. */
import type { Kennzahl } from '#domain/document/kennzahl.js';
import { nameOf } from './words.js';

const FIELDS: Readonly<Record<string, string>> = {
  label: 'Bezeichnung',
  kind: 'Art',
  measure: 'Messart',
  unit: 'Einheit',
  value: 'Wert',
  suppressed: 'Zeichen der Quelle',
  printed: 'gedruckte Form',
  decimals: 'Nachkommastellen',
  stand: 'Stand',
  source: 'Quelle',
  createdBy: 'erstellt von',
  catalogue: 'Eintrag im Katalog',
  base: 'Grundgesamtheit',
  numerator: 'Zähler',
  partOf: 'Teil von',
  shareGroup: 'Gruppe der Anteile',
  dimensions: 'Merkmale',
  comparison: 'Vergleich',
  goal: 'Angaben zum Ziel',
  remark: 'Bemerkung',
};

export function conflictName(all: readonly Kennzahl[], path: readonly string[]): string {
  const [row = '', field] = path;
  const key = row.replace(/^#/, '');
  const kennzahl = all.find((one) => one.key === key);
  const name = `„${kennzahl ? nameOf(kennzahl) : key}“`;
  return field === undefined ? `Kennzahl ${name}` : `${FIELDS[field] ?? field} von ${name}`;
}
