/** What the generator cannot say itself: numbers of this interface are whole, and OpenAPI 3.1 writes `null` as a type. */

type Json = Record<string, unknown>;

/** A copy with both put right; the schemas of contents come afterwards and are right already. */
export function tidied<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item: unknown) => tidied(item)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, key === 'example' ? inner : tidied(inner)]);
  return nullable(whole(Object.fromEntries(entries) as Json)) as T;
}

const whole = (schema: Json): Json => (schema['type'] === 'number' ? { ...schema, type: 'integer' } : schema);

function nullable({ nullable: mayBeNull, ...schema }: Json): Json {
  if (mayBeNull !== true) return mayBeNull === undefined ? schema : { ...schema, nullable: mayBeNull };
  if (Array.isArray(schema['allOf'])) {
    const { allOf, type: _type, ...rest } = schema;
    return { ...rest, anyOf: [...(allOf as unknown[]), { type: 'null' }] };
  }
  return {
    ...schema,
    ...(typeof schema['type'] === 'string' ? { type: [schema['type'], 'null'] } : {}),
    ...(Array.isArray(schema['enum']) ? { enum: [...(schema['enum'] as unknown[]), null] } : {}),
  };
}
