/** LibreOffice as a second reader of documents; each conversion has a profile and a folder of its own. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** Asked once: tests are chosen when they are defined, none is skipped later. */
export const libreOfficeInstalled = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
/** Set where the suite must not pass without LibreOffice. */
export const libreOfficeRequired = process.env.AMIP_REQUIRE_LIBREOFFICE === '1';

/** @throws if LibreOffice cannot read the file or takes longer than two minutes */
export async function convert(docx: Uint8Array, format: 'pdf' | 'odt'): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'amip-soffice-'));
  try {
    const input = join(folder, 'dokument.docx');
    await writeFile(input, docx);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    await promisify(execFile)(
      'soffice',
      [
        `-env:UserInstallation=${profile}`,
        '--headless',
        '--norestore',
        '--convert-to',
        format,
        '--outdir',
        folder,
        input,
      ],
      {
        timeout: 120_000,
        env: { ...process.env, HOME: folder },
      },
    );
    return await readFile(join(folder, `dokument.${format}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
