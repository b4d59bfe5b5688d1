/** The one way to the server: typed by the OpenAPI document, with the token against forged requests, and problems as errors. */
import createClient, { type Middleware } from 'openapi-fetch';
import { ApiProblem, ConnectionLost, type ProblemDocument } from './problem.js';
import type { paths } from './schema.js';
import { session } from '../session/session-store.js';

/** Fetches; a request that was refused because the session had ended waits for the person to sign in again and is then repeated. */
async function fetchSignedIn(request: Request): Promise<Response> {
  const again = request.clone();
  const answer = await reach(request);
  const ownDoor = new URL(request.url).pathname === '/api/session';
  if (answer.status !== 401 || ownDoor || !session.isSignedIn()) return answer;
  await session.renew();
  const repeated = new Request(again);
  if (again.method !== 'GET') repeated.headers.set('x-csrf-token', session.csrfToken());
  return reach(repeated);
}

async function reach(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    throw new ConnectionLost();
  }
}

const withToken: Middleware = {
  onRequest({ request }) {
    if (request.method !== 'GET') request.headers.set('x-csrf-token', session.csrfToken());
    return request;
  },
};

export const api = createClient<paths>({ baseUrl: location.origin, fetch: fetchSignedIn, credentials: 'same-origin' });
api.use(withToken);

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
