/** R23: people by Träger, sex and area are all people, the parts of the full-time equivalents are all of them, and fractions fit the heads. */
import type { RawFinding } from '../finding.js';
import { quantity } from '../quantity.js';
import type { Quantity } from '../quantity.js';
import { Exact, meets, middle, percentOf, rounded } from '../ranges.js';
import type { Reading } from '../reading.js';
import { addsUp, sumFinding } from '../sum-check.js';
import { german, named, percent, quoted } from '../words.js';

type Personal = NonNullable<Reading['programme']['personal']>;

/** „etwa 3/4“ leaves 5 percentage points. */
const LOOSE_POINTS = 10;

export function staff(reading: Reading): RawFinding[] {
  const { personal } = reading.programme;
  if (!personal) return [];
  return [
    ...sums(personal).flatMap((group) =>
      addsUp(group)
        ? []
        : [sumFinding({ kind: 'davon', ...group }, 'Bitte die Teile oder die Gesamtzahl berichtigen.')],
    ),
    ...percentages(personal),
    ...sharesByTraeger(reading, personal),
  ];
}

const people = (label: string, at: string, value: number): Quantity =>
  quantity(label, `/personal/${at}`, String(value), { unit: 'Personen' });

function sums({ koepfe, vzae, stellen, traegeranteile = [], geschlecht = [], bereiche = [] }: Personal) {
  const heads = koepfe === undefined ? null : people('Beschäftigte', 'koepfe', koepfe);
  const group = (whole: Quantity | null, parts: readonly (Quantity | null)[]) => {
    const known = parts.flatMap((part) => (part ? [part] : []));
    return whole && known.length > 0 && known.length === parts.length ? [{ whole, parts: known }] : [];
  };
  const counted = (label: string, at: string, value: number | undefined) =>
    value === undefined ? null : people(label, at, value);
  const exact = (label: string, at: string, value: string | undefined, unit: 'VZÄ' | 'Stellen') =>
    value === undefined ? null : quantity(label, `/personal/${at}`, value, { unit });
  const capacity = exact('Vollzeitäquivalente', 'vzae', vzae, 'VZÄ');
  const posts = exact('Stellen', 'stellen', stellen, 'Stellen');
  return [
    ...group(
      heads,
      traegeranteile.map((row, n) => counted(row.traeger, `traegeranteile/${n}/koepfe`, row.koepfe)),
    ),
    ...group(
      heads,
      geschlecht.map((row, n) => counted(row.wert, `geschlecht/${n}/koepfe`, row.koepfe)),
    ),
    ...group(
      heads,
      bereiche.map((row, n) => counted(row.name, `bereiche/${n}/koepfe`, row.koepfe)),
    ),
    ...group(
      capacity,
      traegeranteile.map((row, n) => exact(row.traeger, `traegeranteile/${n}/vzae`, row.vzae, 'VZÄ')),
    ),
    ...group(
      capacity,
      geschlecht.map((row, n) => exact(row.wert, `geschlecht/${n}/vzae`, row.vzae, 'VZÄ')),
    ),
    ...group(
      capacity,
      bereiche.map((row, n) => exact(row.name, `bereiche/${n}/vzae`, row.vzae, 'VZÄ')),
    ),
    ...group(
      posts,
      traegeranteile.map((row, n) => exact(row.traeger, `traegeranteile/${n}/stellen`, row.stellen, 'Stellen')),
    ),
    ...group(
      posts,
      bereiche.map((row, n) => exact(row.name, `bereiche/${n}/stellen`, row.stellen, 'Stellen')),
    ),
  ];
}

/** A percentage of people must be that of a whole number of them. */
function percentages({ koepfe, traegeranteile = [], geschlecht = [] }: Personal): RawFinding[] {
  if (!koepfe) return [];
  const rows = [
    ...traegeranteile.map((row, n) => ({ ...row, label: row.traeger, at: `/personal/traegeranteile/${n}/prozent` })),
    ...geschlecht.map((row, n) => ({ ...row, label: row.wert, at: `/personal/geschlecht/${n}/prozent` })),
  ];
  return rows.flatMap(({ label, at, prozent, koepfe: own }): RawFinding[] => {
    if (prozent === undefined) return [];
    const share = quantity(label, at, prozent, { unit: '%' });
    const nearest = own ?? Number(share.value.times(koepfe).div(100).toFixed(0));
    const computed = middle(percentOf(exactly(nearest), exactly(koepfe)));
    if (meets({ low: computed, high: computed }, share.range)) return [];
    return [
      {
        where: at,
        message: `${named(share)}: ${nearest} von ${koepfe} Beschäftigten sind ${percent(computed, Math.max(1, share.digits))}, angegeben sind ${share.text} %. Bitte berichtigen.`,
        facts: { heads: nearest, all: koepfe, stated: prozent },
      },
    ];
  });
}

const exactly = (value: number) => ({ low: new Exact(value), high: new Exact(value) });

/** A share of one Träger stated elsewhere („3/4 der Stellen“) is that of its heads. */
function sharesByTraeger({ kennzahlen }: Reading, { koepfe, traegeranteile = [] }: Personal): RawFinding[] {
  if (!koepfe) return [];
  return traegeranteile.flatMap(({ traeger, koepfe: heads }) =>
    heads === undefined
      ? []
      : kennzahlen.flatMap(({ kennzahl, quantity: share }): RawFinding[] => {
          const own = kennzahl.dimensions?.some(({ axis, value }) => axis === 'Träger' && value === traeger);
          if (!own || !share || kennzahl.unit !== '%') return [];
          const computed = percentOf(exactly(heads), exactly(koepfe));
          const range = share.approximate ? rounded(share.value, new Exact(LOOSE_POINTS)) : share.range;
          if (meets(computed, range)) return [];
          return [
            {
              where: share.where,
              message: `${quoted(kennzahl.label)}: angegeben ist ${share.text}, von den ${koepfe} Beschäftigten sind es aber ${german(new Exact(heads))}, also ${percent(middle(computed), 1)}. Bitte prüfen, ob Stellen oder Beschäftigte gemeint sind, und angleichen.`,
              facts: { heads, all: koepfe, stated: share.value.toFixed(), computed: middle(computed).toFixed(1) },
            },
          ];
        }),
  );
}
