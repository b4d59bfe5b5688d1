// Listens to what the product sends to PostgreSQL for one save, and writes it down so that a bare server can send the same.
import pg from 'pg';

/**
 * @template T @param {() => Promise<T>} work
 * @returns {Promise<{ text: string, values?: unknown[], name?: string, client: number }[]>} in the order they were sent
 */
export async function statementsOf(work) {
  const { query } = pg.Client.prototype;
  const clients = new Map();
  const statements = [];
  pg.Client.prototype.query = function (...args) {
    const [first, second] = args;
    const { text, values, name } =
      typeof first === 'string' ? { text: first, values: Array.isArray(second) ? second : undefined } : first;
    if (!clients.has(this)) clients.set(this, clients.size);
    statements.push({
      text,
      values: values ?? (Array.isArray(second) ? second : undefined),
      name,
      client: clients.get(this),
    });
    return query.apply(this, args);
  };
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query;
  }
  return statements;
}

/**
 * Replaces what belongs to this one save by placeholders: ids, token, version, text, time.
 * @param desk the desk that saved @param version the version it sent
 */
export function toTemplate(statements, desk, version) {
  const known = Object.entries({
    tenantId: desk.tenantId,
    accountId: desk.accountId,
    cycleId: desk.cycleId,
    sectionId: desk.sectionId,
    tokenHash: desk.tokenHash,
  });
  const marked = (value) => {
    if (value instanceof Date) return { slot: 'now' };
    if (value === version) return { slot: 'version' };
    if (typeof value !== 'string') return { constant: value };
    if (value.startsWith('[{') && value.length > 4000) return { slot: 'blocks' };
    const pattern = new RegExp(
      [...known.map(([, id]) => id), String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z`].join('|'),
      'g',
    );
    const slots = [...value.matchAll(pattern)].map(([found]) => known.find(([, id]) => id === found)?.[0] ?? 'nowText');
    return slots.length === 0 ? { constant: value } : { pieces: value.split(pattern), slots };
  };
  return statements.map(({ text, values, name, client }) => ({ text, name, client, values: values?.map(marked) }));
}

/** The parameters of one statement for one save. */
export const fillIn = (values, save) =>
  values.map((value) => {
    if ('constant' in value) return value.constant;
    if ('slot' in value) return save[value.slot];
    return value.pieces.reduce((text, piece, n) => text + save[value.slots[n - 1]] + piece);
  });
