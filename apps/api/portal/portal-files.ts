/**
 * The built portal on disk: its one page, and its assets, one route per file, so that nothing else of the disk can be asked for. An asset
 * never changes under its name; what compresses lies beside itself as .br and .gz (bin/build-portal.mjs).
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { projectRoot } from '#config/project.js';

/** The HTML of the portal. */
export type PortalPage = () => string;

const FOLDER = join('dist', 'portal');
const NOT_BUILT =
  '<!doctype html><html lang="de"><title>AMIP</title><p>Das Portal ist noch nicht gebaut: npm run build</p>';
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};
/** Best first. */
const ENCODINGS = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const;

/** Reads the page once; its assets have new names after a build, so a running server keeps to the old ones. */
export function portalPage(root: string = projectRoot()): PortalPage {
  const path = join(root, FOLDER, 'index.html');
  let page: string | undefined;
  return () => (page ??= existsSync(path) ? readFileSync(path, 'utf8') : NOT_BUILT);
}

export function servePortalFiles(http: FastifyInstance, root: string = projectRoot()): void {
  const folder = join(root, FOLDER);
  if (!existsSync(folder)) return;
  serveFile(http, '/icon.svg', join(folder, 'icon.svg'), 'public, max-age=86400');
  const assets = join(folder, 'assets');
  for (const name of readdirSync(assets).filter((file) => extname(file) in TYPES))
    serveFile(http, `/assets/${name}`, join(assets, name), 'public, max-age=31536000, immutable');
}

/** Read when it is first asked for, then kept: the whole portal is a few megabytes. */
function serveFile(http: FastifyInstance, url: string, path: string, cacheControl: string): void {
  const contents = new Map<string, Buffer>();
  const read = (suffix: string): Buffer => {
    const known = contents.get(suffix) ?? readFileSync(path + suffix);
    contents.set(suffix, known);
    return known;
  };
  const encodings = ENCODINGS.filter(({ suffix }) => existsSync(path + suffix));
  http.get(url, (request: FastifyRequest, reply: FastifyReply) => {
    const accepted = String(request.headers['accept-encoding'] ?? '');
    const encoding = encodings.find(({ name }) => accepted.includes(name));
    void reply.type(TYPES[extname(path)] ?? 'application/octet-stream').header('cache-control', cacheControl);
    if (encodings.length > 0) void reply.header('vary', 'accept-encoding');
    if (encoding) void reply.header('content-encoding', encoding.name);
    return reply.send(read(encoding?.suffix ?? ''));
  });
}
