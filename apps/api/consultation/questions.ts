/** The questionnaire „Liste A“ as it ships with the product. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Questions } from '#application/consultation/questions.js';
import { projectRoot } from '#config/project.js';

let list: Questions | undefined;

/** Read once per process. */
export function questionnaire(): Questions {
  list ??= (
    JSON.parse(readFileSync(join(projectRoot(), 'templates/fragen-liste-a.json'), 'utf8')) as { questions: Questions }
  ).questions.map(({ key, question }) => ({ key, question }));
  return list;
}
