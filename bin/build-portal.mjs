// The portal: bundled by Vite, every file that compresses laid beside itself as .br and .gz, as the API serves it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { ROOT } from './sources.mjs';

export async function buildPortal() {
  await build({ configFile: join(ROOT, 'apps', 'portal', 'vite.config.mjs'), logLevel: 'warn' });
  const assets = join(ROOT, 'dist', 'portal', 'assets');
  for (const name of readdirSync(assets).filter((file) => /\.(js|css|svg)$/.test(file))) {
    const bytes = readFileSync(join(assets, name));
    writeFileSync(join(assets, `${name}.br`), brotliCompressSync(bytes));
    writeFileSync(join(assets, `${name}.gz`), gzipSync(bytes, { level: 9 }));
  }
}
