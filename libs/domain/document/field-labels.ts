/** The German name of a field of the programme JSON, for messages; its own name stands beside it so that it can be found in the file. */
const LABELS: Readonly<Record<string, string>> = {
  alt: 'Alternativtext',
  base: 'Bezugsgröße',
  blocks: 'Inhalt',
  body: 'Beschlussorgan',
  cells: 'Zellen',
  columns: 'Spalten',
  conditions: 'Auflagen',
  content: 'Text',
  count: 'Stimmenzahl',
  createdBy: 'Erstellt von',
  date: 'Datum',
  decimals: 'Nachkommastellen',
  decision: 'Ergebnis',
  definition: 'Begriffsbestimmung',
  edition: 'Ausgabe',
  heldOn: 'Sitzungstag',
  href: 'Linkziel',
  id: 'Kennung',
  image: 'Bild',
  items: 'Listenpunkte',
  key: 'Schlüssel',
  kind: 'Art',
  label: 'Bezeichnung',
  layout: 'Gestaltung',
  level: 'Ebene',
  name: 'Name',
  numbering: 'Nummerierung',
  on: 'Datum',
  participation: 'Mitwirkung',
  period: 'Zeitraum',
  printed: 'Gedruckter Wert',
  resolution: 'Beschluss',
  rows: 'Zeilen',
  schemaVersion: 'Schemaversion',
  section: 'Abschnitt',
  sections: 'Abschnitte',
  signatures: 'Unterschriften',
  source: 'Quelle',
  subtitle: 'Untertitel',
  table: 'Tabelle',
  template: 'Vorlage',
  text: 'Text',
  textHash: 'Prüfsumme',
  textVersion: 'Fassung',
  title: 'Titel',
  unit: 'Einheit',
  value: 'Wert',
  variant: 'Variante',
  version: 'Fassung',
  year: 'Jahr',
  years: 'Zahl der Jahre',
};

/** „Titel“ (title), or for an entry of a list „Zeilen“ (rows), Eintrag 3. */
export function fieldLabel(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (last === undefined) return '„Programm“';
  if (typeof last === 'number') return `${fieldLabel(path.slice(0, -1))}, Eintrag ${last + 1},`;
  const name = String(last);
  const label = Object.hasOwn(LABELS, name) ? LABELS[name] : undefined;
  return label === undefined ? `„${name}“` : `„${label}“ (${name})`;
}
