/** Reading JSON that may be wrong anywhere: what has not the expected form is passed over, because the schema reports it. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const objectAt = (value: unknown, name: string): JsonObject | undefined => {
  const member = isObject(value) ? value[name] : undefined;
  return isObject(member) ? member : undefined;
};

export const stringAt = (value: unknown, name: string): string | undefined => {
  const member = isObject(value) ? value[name] : undefined;
  return typeof member === 'string' ? member : undefined;
};

export interface Entry {
  readonly value: JsonObject;
  readonly pointer: string;
}

/** The objects in the array `name`, each with its JSON pointer. */
export function entriesAt(value: unknown, name: string, pointer: string): Entry[] {
  const member = isObject(value) ? value[name] : undefined;
  if (!Array.isArray(member)) return [];
  return member.flatMap((item: unknown, index) =>
    isObject(item) ? [{ value: item, pointer: `${pointer}/${name}/${index}` }] : [],
  );
}

/** One segment of a JSON pointer (RFC 6901). */
export const segment = (name: PropertyKey): string => {
  const text = String(name);
  return text.includes('~') || text.includes('/') ? text.replaceAll('~', '~0').replaceAll('/', '~1') : text;
};

/** Calls `visit` for every object and string below `root`; without recursion, so depth cannot break it. */
export function walk(
  root: unknown,
  pointer: string,
  visit: (value: JsonObject | string, pointer: string) => void,
): void {
  const open: [unknown, string][] = [[root, pointer]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, at] = next;
    if (typeof value === 'string') visit(value, at);
    if (typeof value !== 'object' || value === null) continue;
    if (isObject(value)) visit(value, at);
    const members = Object.entries(value);
    for (let index = members.length - 1; index >= 0; index--) {
      const member = members[index];
      if (member) open.push([member[1], `${at}/${segment(member[0])}`]);
    }
  }
}

/** True if arrays and objects are nested deeper than `limit`; such input would overflow every recursive reader. */
export function deeperThan(root: unknown, limit: number): boolean {
  const open: [unknown, number][] = [[root, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, depth] = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > limit) return true;
    for (const member of Object.values(value)) open.push([member, depth + 1]);
  }
  return false;
}
