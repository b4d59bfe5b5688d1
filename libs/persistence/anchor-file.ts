/** The anchor of the audit trail as a file: written whole or not at all, so that a crash never leaves half of the proof. */
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Anchor } from './verify-audit.js';

/** Its name in the state directory of the installation. */
export const ANCHOR_FILE = 'audit-anchor.json';

const schema = z.object({
  jobcenters: z.record(
    z.uuid(),
    z.object({
      key: z.string(),
      count: z.int().min(0),
      hash: z.string().regex(/^[0-9a-f]{64}$/),
      at: z.iso.datetime(),
    }),
  ),
});

/** Empty if there is no such file yet. @throws Error for a file that is no anchor: it must not be taken for an empty one */
export async function readAnchor(file: string): Promise<Anchor> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
  try {
    return schema.parse(JSON.parse(text)).jobcenters;
  } catch {
    throw new Error(`Die Datei ${file} ist kein Anker des Protokolls`);
  }
}

export async function writeAnchor(file: string, anchor: Anchor): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}.new`;
  const handle = await open(draft, 'w', 0o600);
  try {
    await handle.writeFile(`${JSON.stringify({ jobcenters: anchor }, null, 2)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, file);
}
