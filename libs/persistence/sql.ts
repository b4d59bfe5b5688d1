/** Plain SQL on one connection: rows come back in camelCase, values go in as parameters only. */
import type { QueryRunner } from 'typeorm';

export class Sql {
  constructor(private readonly runner: QueryRunner) {}

  async rows<T>(text: string, parameters: readonly unknown[] = []): Promise<T[]> {
    const result = await this.runner.query(text, [...parameters], true);
    return (result.records ?? []).map((row) => camel<T>(row as Record<string, unknown>));
  }

  async first<T>(text: string, parameters: readonly unknown[] = []): Promise<T | null> {
    return (await this.rows<T>(text, parameters))[0] ?? null;
  }

  /** Number of rows that the statement changed. */
  async execute(text: string, parameters: readonly unknown[] = []): Promise<number> {
    return (await this.runner.query(text, [...parameters], true)).affected ?? 0;
  }

  /** Inserts one row and returns it. `json`: columns stored as JSON. */
  async insert<T>(table: string, values: object, json: readonly string[] = []): Promise<T> {
    const entries = Object.entries(values).filter(([, value]) => value !== undefined);
    const columns = entries.map(([name]) => snake(name));
    const row = await this.first<T>(
      `insert into ${table} (tenant_id, ${columns.join(', ')}) values (current_tenant(), ${columns.map((_, i) => `$${i + 1}`).join(', ')}) returning *`,
      entries.map(([name, value]) => toParameter(value, json.includes(name))),
    );
    if (!row) throw new Error(`insert into ${table} returned nothing`);
    return row;
  }

  /** Updates the row with this id and version and counts the version up; false: there is none (any more). */
  async updateVersioned(
    table: string,
    id: string,
    version: number,
    changes: object,
    json: readonly string[] = [],
  ): Promise<boolean> {
    const entries = Object.entries(changes).filter(([, value]) => value !== undefined);
    const sets = entries.map(([name], i) => `${snake(name)} = $${i + 3}`);
    return (
      (await this.execute(
        `update ${table} set ${['version = version + 1', ...sets].join(', ')} where id = $1 and version = $2`,
        [id, version, ...entries.map(([name, value]) => toParameter(value, json.includes(name)))],
      )) === 1
    );
  }
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const names = new Map<string, string>();

function camel<T>(row: Record<string, unknown>): T {
  const result: Record<string, unknown> = {};
  for (const column in row) {
    let name = names.get(column);
    if (name === undefined)
      names.set(column, (name = column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())));
    result[name] = row[column];
  }
  return result as T;
}

const toParameter = (value: unknown, json: boolean): unknown =>
  json && value !== null ? JSON.stringify(value) : value;
