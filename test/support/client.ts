/** A person at the API: keeps the cookie and sends the token of the session with every write; addresses go out exactly as written. */
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';

/** T: what the test expects to find; it asserts what matters. */
export interface Answer<T> {
  readonly status: number;
  readonly body: T;
  /** The bytes of an answer that is no JSON. */
  readonly bytes: Buffer;
  readonly headers: IncomingHttpHeaders;
  /** Version of the ETag, ready for `ifMatch`. */
  readonly etag: number | undefined;
}

export interface RequestOptions {
  readonly ifMatch?: number | string;
  readonly idempotencyKey?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

/** What an answer holds when the test says nothing else: fields to be compared. */
export interface Fields {
  readonly [name: string]: unknown;
}

export interface Problem {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly code: string;
  readonly requestId?: string;
  readonly problems?: { pointer: string; message: string }[];
  readonly refusals?: { guard: string; detail: string }[];
  readonly facts?: Record<string, unknown>;
}

export class Client {
  cookie: string | undefined;
  csrfToken: string | undefined;

  constructor(readonly baseUrl: string) {}

  get<T = Fields>(path: string, options?: RequestOptions): Promise<Answer<T>> {
    return this.send('GET', path, undefined, options);
  }

  post<T = Fields>(path: string, body?: unknown, options?: RequestOptions): Promise<Answer<T>> {
    return this.send('POST', path, body, options);
  }

  put<T = Fields>(path: string, body?: unknown, options?: RequestOptions): Promise<Answer<T>> {
    return this.send('PUT', path, body, options);
  }

  patch<T = Fields>(path: string, body?: unknown, options?: RequestOptions): Promise<Answer<T>> {
    return this.send('PATCH', path, body, options);
  }

  delete<T = Fields>(path: string, options?: RequestOptions): Promise<Answer<T>> {
    return this.send('DELETE', path, undefined, options);
  }

  /** A header given as undefined is not sent, also one that would be sent by itself. A string as body goes out as it is. */
  send<T = Fields>(
    method: string,
    path: string,
    body?: unknown,
    { ifMatch, idempotencyKey, headers }: RequestOptions = {},
  ): Promise<Answer<T>> {
    const payload = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
    const writes = method !== 'GET' && method !== 'HEAD';
    const all: Record<string, string | undefined> = {
      'content-type': payload === undefined ? undefined : 'application/json',
      'content-length': payload === undefined ? undefined : String(Buffer.byteLength(payload)),
      cookie: this.cookie,
      'x-csrf-token': writes ? this.csrfToken : undefined,
      'if-match': typeof ifMatch === 'number' ? `"${ifMatch}"` : ifMatch,
      'idempotency-key': idempotencyKey,
      ...headers,
    };
    const sent = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
    const { hostname, port } = new URL(this.baseUrl);
    return new Promise((resolve, reject) => {
      const request = httpRequest({ hostname, port, method, path, headers: sent }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const bytes = Buffer.concat(chunks);
          this.keep(response.headers);
          resolve({
            status: response.statusCode ?? 0,
            body: parsed<T>(bytes, response.headers),
            bytes,
            headers: response.headers,
            etag: version(response.headers),
          });
        });
      });
      request.on('error', reject);
      request.end(payload);
    });
  }

  private keep(headers: IncomingHttpHeaders): void {
    for (const cookie of headers['set-cookie'] ?? []) {
      const pair = cookie.split(';')[0] ?? '';
      this.cookie = pair.endsWith('=') ? undefined : pair;
    }
  }
}

function parsed<T>(bytes: Buffer, headers: IncomingHttpHeaders): T {
  const isJson = /\bjson\b/.test(headers['content-type'] ?? '');
  return (isJson && bytes.length > 0 ? JSON.parse(bytes.toString('utf8')) : undefined) as T;
}

function version({ etag }: IncomingHttpHeaders): number | undefined {
  const digits = /^"(\d+)"$/.exec(etag ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}
