/** Files come as they are (application/octet-stream), at one route only; nothing of them is read before it is known that the person may send one. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { finished, type Readable } from 'node:stream';
import { HttpProblem } from '../shared/problem.js';

export const OCTETS = 'application/octet-stream';
export const MOST_BYTES = 5 * 1024 * 1024;
/** More than this is not even taken in to be thrown away. */
const MOST_DISCARDED = 64 * 1024 * 1024;
const ROUTE = '/api/cycles/:id/imports';

/** The body of an upload that nobody has read yet. */
export class RawUpload {
  readonly #stream: Readable;

  constructor(stream: Readable) {
    this.#stream = stream;
  }

  /** @throws HttpProblem 415 if the request is no upload */
  static of({ body }: Pick<FastifyRequest, 'body'>): RawUpload {
    if (body instanceof RawUpload) return body;
    throw new HttpProblem(
      415,
      'request.mediaType',
      `Bitte senden Sie die Datei, wie sie ist (Content-Type: ${OCTETS}).`,
    );
  }

  /** @throws HttpProblem 413 as soon as more arrives than allowed; what is over is not kept */
  async read(): Promise<Uint8Array> {
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of this.#stream as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > MOST_BYTES) chunks.length = 0;
      else chunks.push(chunk);
    }
    if (length > MOST_BYTES) throw tooLarge();
    return Buffer.concat(chunks);
  }
}

const tooLarge = (): HttpProblem =>
  new HttpProblem(
    413,
    'file.tooLarge',
    'Die Datei ist zu groß; möglich sind 5 MB. Bitte nur das Blatt mit den Zahlen in einer eigenen Datei speichern.',
  );

/** Every other route answers 415 to this kind of body, as before. */
export function acceptUploads(http: FastifyInstance): void {
  http.addContentTypeParser(OCTETS, (request, payload, done) => {
    if (request.routeOptions.url !== ROUTE)
      return done(new HttpProblem(415, 'request.mediaType', 'Bitte senden Sie JSON (Content-Type: application/json).'));
    const announced = Number(request.headers['content-length'] ?? 0);
    if (announced <= MOST_BYTES) return done(null, new RawUpload(payload));
    if (announced > MOST_DISCARDED) return done(tooLarge());
    // Who is still sending sees only a broken connection, not the answer: the rest is taken in and thrown away.
    payload.resume();
    finished(payload, () => done(tooLarge()));
  });
}
