/** One person at the HTTP API, as a browser would be: signs in when needed, keeps cookie and CSRF token, sends the version it saw. */
import type { Role } from '#domain/shared/roles.js';

export interface SignInData {
  readonly jobcenter: string;
  readonly email: string;
  readonly password: string;
}

/** The API said no: the problem document as an exception. */
export class Declined extends Error {
  override readonly name = 'Declined';

  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    /** The single sentences of guards or fields, with what they are about. */
    readonly reasons: readonly { readonly about: string; readonly message: string }[],
  ) {
    super(`${status} ${code}: ${detail}`);
  }
}

interface Problem {
  readonly code?: string;
  readonly detail?: string;
  readonly refusals?: readonly { readonly guard: string; readonly detail: string }[];
  readonly problems?: readonly { readonly pointer: string; readonly message: string }[];
}

interface Session {
  readonly cookie: string;
  readonly csrfToken: string;
}

interface Content {
  readonly body?: unknown;
  /** Version that was seen; sent as If-Match. */
  readonly ifMatch?: number;
}

export class Person {
  private session: Session | undefined;

  constructor(
    readonly role: Role,
    readonly name: string,
    readonly address: string,
    readonly signInData: SignInData,
    private readonly signal: AbortSignal,
  ) {}

  get<T>(path: string): Promise<T> {
    return this.ask('GET', path).then(asJson<T>);
  }

  async bytes(path: string): Promise<Uint8Array> {
    return new Uint8Array(await (await this.ask('GET', path)).arrayBuffer());
  }

  post<T>(path: string, body: unknown = {}, ifMatch?: number): Promise<T> {
    return this.ask('POST', path, { body, ifMatch }).then(asJson<T>);
  }

  put<T>(path: string, body: unknown, ifMatch?: number): Promise<T> {
    return this.ask('PUT', path, { body, ifMatch }).then(asJson<T>);
  }

  patch<T>(path: string, body: unknown, ifMatch?: number): Promise<T> {
    return this.ask('PATCH', path, { body, ifMatch }).then(asJson<T>);
  }

  /** Looks at a thing and takes its next step with the version seen. */
  async advance<T>(path: string, body: unknown): Promise<T> {
    const { version } = await this.get<{ version: number }>(path);
    return this.post<T>(`${path}/transitions`, body, version);
  }

  /** @throws Declined for every answer that is not 2xx; a session that has run out in the meantime is renewed once. */
  private async ask(method: string, path: string, content: Content = {}): Promise<Response> {
    this.session ??= await this.signIn();
    let answer = await this.request(method, path, content, this.session);
    if (answer.status === 401) {
      this.session = await this.signIn();
      answer = await this.request(method, path, content, this.session);
    }
    if (!answer.ok) throw await declined(answer);
    return answer;
  }

  private request(method: string, path: string, { body, ifMatch }: Content, session?: Session): Promise<Response> {
    return fetch(`${this.address}${path}`, {
      method,
      signal: this.signal,
      headers: {
        ...(session ? { cookie: session.cookie, 'x-csrf-token': session.csrfToken } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  private async signIn(): Promise<Session> {
    const answer = await this.request('POST', '/api/session', { body: this.signInData });
    if (!answer.ok) throw await declined(answer);
    const { csrfToken } = (await answer.json()) as { csrfToken: string };
    const cookie = answer.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    return { cookie, csrfToken };
  }
}

async function asJson<T>(answer: Response): Promise<T> {
  const text = await answer.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

async function declined(answer: Response): Promise<Declined> {
  const problem = (await answer.json().catch(() => ({}))) as Problem;
  return new Declined(answer.status, problem.code ?? '', problem.detail ?? 'keine Begründung', [
    ...(problem.refusals ?? []).map(({ guard, detail }) => ({ about: guard, message: detail })),
    ...(problem.problems ?? []).map(({ pointer, message }) => ({ about: pointer, message })),
  ]);
}
