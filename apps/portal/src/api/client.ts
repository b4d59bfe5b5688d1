/** The one way to the server: typed by the OpenAPI document, with the token against forged requests, and problems as errors. */
import { connection } from '../session/connection.js';
import { refreshSession } from '../session/refresh-session.js';
import { session } from '../session/session-store.js';
import { ApiProblem, ConnectionLost, type ProblemDocument } from './problem.js';
import type { paths } from './schema.js';
import { typedFetch } from './typed-fetch.js';

/**
 * Fetches; a request that was refused because the session had ended waits for the person to sign in again and is then repeated; one
 * that bore the token of a session that another tab has replaced is repeated with the new one.
 */
async function fetchSignedIn(request: Request): Promise<Response> {
  const again = request.clone();
  const token = session.csrfToken();
  const answer = await reach(withToken(request));
  if (!session.isSignedIn()) return answer;
  const ownDoor = new URL(request.url).pathname === '/api/session';
  if (answer.status === 401 && ownDoor) return answer;
  if (!(await isSignedInAgain(answer, token))) return answer;
  return reach(withToken(again));
}

function withToken(request: Request): Request {
  if (request.method !== 'GET') request.headers.set('x-csrf-token', session.csrfToken());
  return request;
}

/** Whether the request was refused for its session and there is a newer one by now. */
async function isSignedInAgain(answer: Response, token: string): Promise<boolean> {
  if (answer.status === 401) return session.csrfToken() !== token || (await session.renew());
  if (answer.status !== 403) return false;
  const { code } = (await answer.clone().json()) as Partial<ProblemDocument>;
  if (code !== 'csrf.token') return false;
  return session.csrfToken() !== token || ((await refreshSession()) && session.csrfToken() !== token);
}

async function reach(request: Request): Promise<Response> {
  try {
    const answer = await fetch(request);
    connection.answered();
    return answer;
  } catch (error) {
    if (request.signal.aborted) throw error;
    connection.failed();
    throw new ConnectionLost();
  }
}

export const api = typedFetch<paths>(fetchSignedIn);

/** The body of a successful answer. @throws ApiProblem, ConnectionLost */
export async function data<T>(
  answer: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<NonNullable<T>> {
  const { data: body, error, response } = await answer;
  if (!response.ok) throw new ApiProblem(response.status, (error ?? {}) as Partial<ProblemDocument>);
  session.touched();
  return body as NonNullable<T>;
}

/** Header that says which version a change is based on. */
export const ifMatch = (version: number): { 'If-Match': string } => ({ 'If-Match': `"${version}"` });
