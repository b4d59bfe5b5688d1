/** The built portal on disk: its one page, and its assets, which never change under their name and lie there compressed. */
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#config/project.js';

/** The HTML of the portal. */
export type PortalPage = () => string;

const FOLDER = join('dist', 'portal');
const NOT_BUILT =
  '<!doctype html><html lang="de"><title>AMIP</title><p>Das Portal ist noch nicht gebaut: npm run build</p>';

/** Reads the page once; its assets have new names after a build, so a running server keeps to the old ones. */
export function portalPage(root: string = projectRoot()): PortalPage {
  const path = join(root, FOLDER, 'index.html');
  let page: string | undefined;
  return () => (page ??= existsSync(path) ? readFileSync(path, 'utf8') : NOT_BUILT);
}

export async function servePortalFiles(http: FastifyInstance, root: string = projectRoot()): Promise<void> {
  const folder = join(root, FOLDER);
  if (!existsSync(folder)) return;
  await http.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    preCompressed: true,
    immutable: true,
    maxAge: '1y',
    index: false,
    decorateReply: false,
  });
  http.get('/icon.svg', (_request, reply) => reply.type('image/svg+xml').send(readFileSync(join(folder, 'icon.svg'))));
}
