/** R5: all shares of one Stand have one base; bases that they imply must be able to be the same number. */
import type { KennzahlEntry } from '../entries.js';
import type { RawFinding } from '../finding.js';
import { quantity } from '../quantity.js';
import type { Reading } from '../reading.js';
import { baseOf, Exact, middle } from '../ranges.js';
import type { Range } from '../ranges.js';
import { standKey } from '../stand.js';
import { enumerate, german, quoted } from '../words.js';
import { shareFinding } from './r04-share.js';

export const oneBase = (reading: Reading): RawFinding[] => [
  ...implied(reading, 'now'),
  ...implied(reading, 'before'),
  ...groupsWithoutBase(reading),
];

interface Implied {
  readonly entry: KennzahlEntry;
  readonly base: Range;
  /** Fails R4 already. */
  readonly fails: boolean;
}

function implied(reading: Reading, when: 'now' | 'before'): RawFinding[] {
  const groups = new Map<string, Implied[]>();
  for (const entry of reading.kennzahlen) {
    const found = impliedBase(reading, entry, when);
    if (!found) continue;
    const name = `${entry.kennzahl.base ?? ''} ${standKey(entry.kennzahl.stand)}`;
    groups.set(name, [...(groups.get(name) ?? []), found]);
  }
  return [...groups.values()].flatMap((shares) => {
    const failing = when === 'now' ? shares.filter(({ fails }) => fails) : shares;
    if (failing.length < 2) return [];
    const low = Exact.max(...failing.map(({ base }) => base.low));
    return failing.some(({ base }) => base.high.lt(low)) ? [finding(reading, failing, when)] : [];
  });
}

function impliedBase({ byKey }: Reading, entry: KennzahlEntry, when: 'now' | 'before'): Implied | null {
  const { kennzahl, quantity: share } = entry;
  const part = byKey.get(kennzahl.numerator ?? '');
  const base = byKey.get(kennzahl.base ?? '');
  if (!part?.quantity || !base || !share || share.approximate) return null;
  if (when === 'now') {
    if (share.range.low.lte(0)) return null;
    const fails = base.quantity !== null && shareFinding(share, part.quantity, base.quantity).length > 0;
    return { entry, base: baseOf(part.quantity.range, share.range), fails };
  }
  const [before, count] = [kennzahl.comparison?.value, part.kennzahl.comparison?.value];
  if (before === undefined || count === undefined || Number(before) <= 0) return null;
  const was = quantity(kennzahl.label, entry.pointer, before, { unit: kennzahl.unit });
  if (was.range.low.lte(0)) return null;
  const counted = quantity(part.kennzahl.label, part.pointer, count);
  return { entry, base: baseOf(counted.range, was.range), fails: false };
}

function finding({ byKey }: Reading, shares: readonly Implied[], when: 'now' | 'before'): RawFinding {
  const base = byKey.get(shares[0]?.entry.kennzahl.base ?? '');
  const each = shares.map(
    ({ entry, base: range }) => `${quoted(entry.kennzahl.label)}: etwa ${german(middle(range), 0)}`,
  );
  const label = base?.kennzahl.label ?? '';
  return {
    where: base?.pointer ?? '/kennzahlen',
    message:
      when === 'now'
        ? `Die Anteile an ${quoted(label)} setzen verschiedene Bezugsgrößen voraus (${each.join(', ')}). Bitte alle Anteile eines Stands auf dieselbe Zahl beziehen.`
        : `Die Vorjahreswerte der Anteile an ${quoted(label)} setzen verschiedene Bezugsgrößen voraus (${each.join(', ')}). Bitte die Vorjahreswerte prüfen.`,
    facts: {
      when,
      implied: shares.map(({ entry, base: range }) => ({ key: entry.kennzahl.key, base: middle(range).toFixed(0) })),
    },
  };
}

/** Shares that are read as one whole but do not say of what, or of different things. */
function groupsWithoutBase({ kennzahlen }: Reading): RawFinding[] {
  const groups = new Map<string, KennzahlEntry[]>();
  for (const entry of kennzahlen) {
    const key = entry.kennzahl.shareGroup?.key;
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups].flatMap(([key, entries]): RawFinding[] => {
    const bases = new Set(entries.map(({ kennzahl }) => kennzahl.base));
    const [first] = entries;
    if (bases.size < 2 || !first) return [];
    const without = entries.filter(({ kennzahl }) => kennzahl.base === undefined);
    const names = (list: readonly KennzahlEntry[]) => enumerate(list.map(({ kennzahl }) => quoted(kennzahl.label)));
    return [
      {
        where: (without[0] ?? first).pointer,
        message:
          without.length > 0
            ? `Für ${names(without)} ist nicht angegeben, woran der Anteil gemessen ist; für die übrigen Anteile derselben Aufzählung schon. Bitte die Bezugsgröße nennen.`
            : `Die Anteile ${names(entries)} stehen nebeneinander, haben aber verschiedene Bezugsgrößen. Bitte eine gemeinsame wählen oder sie getrennt nennen.`,
        facts: { group: key, without: without.map(({ kennzahl }) => kennzahl.key) },
      },
    ];
  });
}
