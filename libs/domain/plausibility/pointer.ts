/** JSON pointers (RFC 6901) into a programme: their steps, and what they point at. */

export const segmentsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** `undefined` where the pointer leads nowhere. */
export const valueAt = (root: unknown, pointer: string): unknown =>
  segmentsOf(pointer).reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[step] : undefined,
    root,
  );
