/** What can be done with the rows of the Eintrittsplanung as a whole: added, moved, put below another, taken away. Pure; a row keeps its key. */
import type { EintrittsZeile } from '#domain/document/figures.js';
import { treeOf, type TreeEntry } from '#domain/planning/tree.js';

export type Rows = readonly EintrittsZeile[];
export type Relation = 'davon' | 'darunter';

/** Deeper trees nobody reads any more. */
const DEEPEST = 3;

/** A row with its own place in the tree and everything below it. */
interface Branch {
  readonly at: TreeEntry<EintrittsZeile>;
  readonly rows: EintrittsZeile[];
}

/** The rows below `parent`, each with what hangs on it, in their order. */
function branches(rows: Rows, parent: string | null): Branch[] {
  const found: Branch[] = [];
  let depth = -1;
  for (const at of treeOf(rows)) {
    if (at.parent === parent) {
      depth = at.depth;
      found.push({ at, rows: [at.row] });
    } else if (found.length > 0 && at.depth > depth) found.at(-1)?.rows.push(at.row);
  }
  return found;
}

const placeOf = (rows: Rows, key: string): TreeEntry<EintrittsZeile> | undefined =>
  treeOf(rows).find(({ row }) => row.key === key);

/** The rows as the tree shows them. */
export const inTreeOrder = (rows: Rows): EintrittsZeile[] => treeOf(rows).map(({ row }) => row);

/** Past the neighbour of the same level, with all that is below. @returns null: there is none */
export function moved(rows: Rows, key: string, step: -1 | 1): EintrittsZeile[] | null {
  const place = placeOf(rows, key);
  if (!place) return null;
  const siblings = branches(rows, place.parent);
  const from = siblings.findIndex(({ at }) => at.row.key === key);
  const [own, other] = [siblings[from], siblings[from + step]];
  if (!own || !other) return null;
  const rest = inTreeOrder(rows).filter((row) => !own.rows.includes(row));
  const anchor = step === -1 ? other.rows[0] : other.rows.at(-1);
  const at = rest.findIndex((row) => row === anchor) + (step === 1 ? 1 : 0);
  return [...rest.slice(0, at), ...own.rows, ...rest.slice(at)];
}

/** How rows below this one belong to it: as those that are there, else as a selection, so that no number of the parent is lost. */
const relationBelow = (rows: Rows, parent: EintrittsZeile): Relation =>
  rows.find((row) => row.parent?.key === parent.key)?.parent?.relation ??
  (parent.plan === null && parent.istVorjahr === null ? 'davon' : 'darunter');

/** Becomes part of the row before it on the same level. @returns null: there is none, or the tree would become too deep */
export function indented(rows: Rows, key: string): EintrittsZeile[] | null {
  const place = placeOf(rows, key);
  if (!place) return null;
  const siblings = branches(rows, place.parent);
  const index = siblings.findIndex(({ at }) => at.row.key === key);
  const [own, above] = [siblings[index], siblings[index - 1]];
  if (!own || !above) return null;
  const deepest = Math.max(...treeOf(rows).flatMap(({ row, depth }) => (own.rows.includes(row) ? [depth] : [])));
  if (deepest + 1 > DEEPEST) return null;
  const parent = { key: above.at.row.key, relation: relationBelow(rows, above.at.row) };
  return inTreeOrder(rows).map((row) => (row.key === key ? { ...row, parent } : row));
}

/** Stands beside its parent, right after it. @returns null: it has none */
export function outdented(rows: Rows, key: string): EintrittsZeile[] | null {
  const place = placeOf(rows, key);
  if (!place || place.parent === null) return null;
  const parent = placeOf(rows, place.parent);
  const own = branches(rows, place.parent).find(({ at }) => at.row.key === key);
  if (!parent || !own) return null;
  const family = branches(rows, parent.parent).find(({ at }) => at.row.key === parent.row.key)?.rows ?? [];
  const rest = inTreeOrder(rows).filter((row) => !own.rows.includes(row));
  const last = family.filter((row) => !own.rows.includes(row)).at(-1);
  const at = rest.findIndex((row) => row === last) + 1;
  const { parent: _, ...bare } = place.row;
  const free: EintrittsZeile = parent.row.parent ? { ...bare, parent: parent.row.parent } : bare;
  return [...rest.slice(0, at), ...own.rows.map((row) => (row.key === key ? free : row)), ...rest.slice(at)];
}

export const related = (rows: Rows, key: string, relation: Relation): EintrittsZeile[] =>
  rows.map((row) => (row.key === key && row.parent ? { ...row, parent: { ...row.parent, relation } } : row));

/** Without the row; what was below it belongs to its parent from then on. */
export function without(rows: Rows, key: string): EintrittsZeile[] {
  const gone = rows.find((row) => row.key === key);
  return inTreeOrder(rows)
    .filter((row) => row.key !== key)
    .map((row) => {
      if (row.parent?.key !== key) return row;
      const { parent: _, ...bare } = row;
      return gone?.parent ? { ...bare, parent: gone.parent } : bare;
    });
}

/** How many rows hang directly on this one. */
export const below = (rows: Rows, key: string): number => rows.filter(({ parent }) => parent?.key === key).length;

export interface NewInstrument {
  /** Key in the catalogue; null: an instrument of the Jobcenter's own. */
  readonly catalogue: string | null;
  readonly instrument: string;
  readonly rechtsgrundlage: string | null;
}

/** @param ownKey makes the key of an instrument that is in no catalogue, never the same twice */
export function added(rows: Rows, chosen: readonly NewInstrument[], ownKey: () => string): EintrittsZeile[] {
  const taken = new Set(rows.map(({ key }) => key));
  const fresh = chosen.map(({ catalogue, instrument, rechtsgrundlage }): EintrittsZeile => {
    const key = catalogue !== null && !taken.has(catalogue) ? catalogue : ownKey();
    taken.add(key);
    return {
      key,
      instrument,
      ...(catalogue === null ? {} : { catalogue }),
      ...(rechtsgrundlage ? { rechtsgrundlage } : {}),
      istVorjahr: null,
      plan: null,
    };
  });
  return [...inTreeOrder(rows), ...fresh];
}

/** The row with a text in it or, for an empty one, without it. */
export function withText(
  row: EintrittsZeile,
  name: 'begruendung' | 'erwarteteWirkung' | 'kuerzung' | 'rechtsgrundlage',
  text: string,
): EintrittsZeile {
  const { [name]: _, ...rest } = row;
  return text.trim() === '' ? rest : { ...rest, [name]: text };
}
