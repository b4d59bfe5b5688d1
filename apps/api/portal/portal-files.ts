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

/** Reads the page once, as its assets. */
export function portalPage(root: string = projectRoot()): PortalPage {
  const path = join(root, FOLDER, 'index.html');
  const page = existsSync(path) ? readFileSync(path, 'utf8') : NOT_BUILT;
  return () => page;
}

export function servePortalFiles(http: FastifyInstance, root: string = projectRoot()): void {
  const folder = join(root, FOLDER);
  if (!existsSync(folder)) return;
  serveFile(http, '/icon.svg', join(folder, 'icon.svg'), 'public, max-age=86400');
  const assets = join(folder, 'assets');
  for (const name of readdirSync(assets).filter((file) => extname(file) in TYPES))
    serveFile(http, `/assets/${name}`, join(assets, name), 'public, max-age=31536000, immutable');
}

/** Read at the start and kept: a few megabytes, and a later build does not take them away from a running server. */
function serveFile(http: FastifyInstance, url: string, path: string, cacheControl: string): void {
  const plain = readFileSync(path);
  const encodings = ENCODINGS.filter(({ suffix }) => existsSync(path + suffix)).map(({ name, suffix }) => ({
    name,
    bytes: readFileSync(path + suffix),
  }));
  http.get(url, (request: FastifyRequest, reply: FastifyReply) => {
    const accepted = String(request.headers['accept-encoding'] ?? '');
    const encoding = encodings.find(({ name }) => accepted.includes(name));
    void reply.type(TYPES[extname(path)] ?? 'application/octet-stream').header('cache-control', cacheControl);
    if (encodings.length > 0) void reply.header('vary', 'accept-encoding');
    if (encoding) void reply.header('content-encoding', encoding.name);
    return reply.send(encoding?.bytes ?? plain);
  });
}
