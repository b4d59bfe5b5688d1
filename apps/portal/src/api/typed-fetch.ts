/**
 * What openapi-fetch does, in the few lines that the portal needs of it: its types, none of its code, because every page of the Beirat and the
 * Trägerversammlung has to carry this (docs/adr/0010).
 */
import type { Client } from 'openapi-fetch';

type Method = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH';
const METHODS: readonly Method[] = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH'];

interface Init {
  readonly params?: {
    readonly path?: Record<string, unknown>;
    readonly query?: Record<string, unknown>;
    readonly header?: Record<string, unknown>;
  };
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/** `{id}` in the path and what follows the question mark; what is undefined or null is left out. */
export function addressOf(template: string, { path = {}, query = {} }: NonNullable<Init['params']>): string {
  const address = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(path[name])));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== null) search.set(name, String(value));
  return search.size > 0 ? `${address}?${search}` : address;
}

/** E.g. the version that was seen; what is undefined or null is left out. */
export const headersOf = (header: Record<string, unknown> = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries(header).flatMap(([name, value]) =>
      value === undefined || value === null ? [] : [[name, String(value)] as const],
    ),
  );

/**
 * A file as body goes as it is, its content-type is then given in the headers.
 * @param send reaches the server; what it throws comes out
 */
export function typedFetch<Paths extends object>(
  send: (request: Request) => Promise<Response>,
): Pick<Client<Paths>, Method> {
  const ask =
    (method: Method) =>
    async (template: string, { params = {}, headers, body, signal }: Init = {}) => {
      const request = new Request(new URL(addressOf(template, params), location.origin), {
        method,
        credentials: 'same-origin',
        headers: {
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
          ...headersOf(params.header),
        },
        ...(body === undefined ? {} : { body: body instanceof Blob ? body : JSON.stringify(body) }),
        ...(signal ? { signal } : {}),
      });
      const response = await send(request);
      const content = await contentOf(response);
      return response.ok ? { data: content, response } : { error: content, response };
    };
  return Object.fromEntries(METHODS.map((method) => [method, ask(method)])) as Pick<Client<Paths>, Method>;
}

/** The JSON of an answer, if it is one. */
const contentOf = (response: Response): Promise<unknown> =>
  (response.headers.get('content-type') ?? '').includes('json') ? response.json() : Promise.resolve(undefined);
