/** People in words: what is counted, how a group fits the whole, what a conflict is about. */
import type { ComputedPersonal, StaffGroup, StaffNumber } from '#domain/planning/computed.js';
import { enumerateSome, quoted } from '#domain/shared/german.js';

export const NUMBER_LABELS: Readonly<Record<StaffNumber, string>> = {
  koepfe: 'Köpfe',
  stellen: 'Stellen',
  vzae: 'VZÄ',
};

/** One sentence for each number of which something is known. */
export function groupWords({ rows, sums, differences }: StaffGroup, total: ComputedPersonal['total']): string[] {
  return (Object.keys(NUMBER_LABELS) as StaffNumber[]).flatMap((column) => {
    const without = rows.filter(({ cells }) => cells[column] === null).map(({ label }) => quoted(label));
    const sum = sums[column];
    if (!sum)
      return without.length === 0 || without.length === rows.length
        ? []
        : [`${NUMBER_LABELS[column]}: Für ${enumerateSome(without)} fehlt die Zahl, deshalb gibt es keine Summe.`];
    const start = `${NUMBER_LABELS[column]}: ${sum.formula ?? ''} = ${sum.text}`;
    const [difference, whole] = [differences[column], total[column]];
    if (!difference || !whole) return [`${start}.`];
    if (!/[1-9]/.test(difference.value)) return [`${start}, wie die Gesamtzahl.`];
    const less = difference.value.startsWith('-');
    const amount = less ? difference.text.slice(1) : difference.text;
    return [`${start}, das sind ${amount} ${less ? 'weniger' : 'mehr'} als insgesamt (${whole.text}).`];
  });
}

const WORDS: Readonly<Record<string, string>> = {
  ...NUMBER_LABELS,
  traegeranteile: 'nach Träger',
  bereiche: 'nach Bereich',
  geschlecht: 'nach Geschlecht',
  betreuungsschluessel: 'Betreuungsschlüssel',
  prozent: 'Anteil',
  inhalt: 'Inhalt',
  verhaeltnis: 'Verhältnis',
  source: 'Quelle',
  createdBy: 'Erstellt von',
  stand: 'Stand',
};

/** „nach Träger, ‚Kreis‘, Köpfe“ for the path of a conflict. */
export const conflictName = (path: readonly string[]): string =>
  path.map((step) => (step.startsWith('#') ? quoted(step.slice(1)) : (WORDS[step] ?? step))).join(', ') || 'Personal';
