/** The place of a finding that stays when rows are moved or added: names instead of positions; with rule and message it is the finding's identity. */
import { segmentsOf } from './pointer.js';
import type { Finding } from './finding.js';

/** What tells one element of a list from the others, in this order. */
const NAMES = ['key', 'id', 'name', 'traeger', 'wert', 'bereich', 'number'] as const;

/** „/kennzahlen/[sgb2]/value“; an element without a name is „*“: the message says which one it is. */
export function lastingPlace(root: unknown, pointer: string): string {
  let holder: unknown = root;
  const steps = segmentsOf(pointer).map((step) => {
    const inList = Array.isArray(holder);
    holder =
      typeof holder === 'object' && holder !== null ? (holder as Readonly<Record<string, unknown>>)[step] : undefined;
    return inList ? nameOf(holder) : step;
  });
  return steps.map((step) => `/${step}`).join('');
}

function nameOf(element: unknown): string {
  const named = element as Readonly<Record<string, unknown>> | null | undefined;
  const name = NAMES.map((field) => (typeof named === 'object' && named !== null ? named[field] : undefined)).find(
    (value) => typeof value === 'string' || typeof value === 'number',
  );
  return name === undefined ? '*' : `[${String(name)}]`;
}

/**
 * One text per finding, in their order: rule, lasting place, message. It changes with every number that the message
 * shows. Findings that are alike in all three are counted, so that each has its own.
 */
export function identitiesOf(root: unknown, findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, where, message }) => {
    const identity = [rule, lastingPlace(root, where), message].join('\n');
    const count = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, count);
    return count === 1 ? identity : `${identity}\n${count}`;
  });
}
