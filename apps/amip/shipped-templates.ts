// The programme templates that ship with the product (templates/amip-*.json); a new Jobcenter gets all of them, because the variant is chosen per cycle.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#config/project.js';
import { programmeTemplate, type ProgrammeTemplate } from '#domain/section/template.js';

export function shippedTemplates(): ProgrammeTemplate[] {
  const folder = join(projectRoot(), 'templates');
  return readdirSync(folder)
    .filter((name) => /^amip-.*\.json$/.test(name))
    .sort()
    .map((name) => programmeTemplate.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
}
