/** The two printed programmes of the seeds with every slip they hold, and the findings report of each: what the rules would have told before the Beirat did. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#config/project.js';
import { validateProgramme } from '#domain/document/validate.js';
import { findingsReport } from '#domain/plausibility/report-model.js';
import { reviewProgramme } from '#domain/plausibility/review.js';
import { renderDocx } from '#rendering/render-docx.js';

const YEARS = [2016, 2024] as const;

export interface PrintedYear {
  readonly year: number;
  readonly blocking: number;
  readonly warning: number;
}

/** @param checkedOn local day, printed in the reports. @returns the files by name, and what was found */
export async function asPrinted(
  checkedOn: string,
): Promise<{ files: Readonly<Record<string, Uint8Array | string>>; years: readonly PrintedYear[] }> {
  const files: Record<string, Uint8Array | string> = {};
  const years: PrintedYear[] = [];
  for (const year of YEARS) {
    const text = readFileSync(join(projectRoot(), 'demo', `as-printed-${year}.json`), 'utf8');
    const checked = validateProgramme(JSON.parse(text));
    if (!checked.ok) throw new Error(`as-printed-${year}.json: ${JSON.stringify(checked.problems)}`);
    const { findings } = reviewProgramme(checked.programme, {});
    const reported = findings.map((finding) => ({ ...finding, override: null }));
    files[`programme-${year}.json`] = text;
    files[`findings-${year}.docx`] = await renderDocx(findingsReport(checked.programme, reported, checkedOn));
    const blocking = findings.filter(({ severity }) => severity === 'blocks').length;
    years.push({ year, blocking, warning: findings.length - blocking });
  }
  return { files, years };
}
