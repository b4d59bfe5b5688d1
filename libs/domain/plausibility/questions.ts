/** What the Beirat will ask about a finding: for each strong change of an Instrument the questions that its Begründung should answer (list B). */
import { listBQuestions } from '../planning/strong-changes.js';
import type { Finding } from './finding.js';
import type { Reading } from './reading.js';

export function questionsOf({ programme, context }: Reading, { rule, facts }: Finding): readonly string[] {
  const row = rule === 'R21' ? programme.eintrittsplanung?.find(({ key }) => key === facts['key']) : undefined;
  return row ? listBQuestions(row, context.strongChange).map(({ text }) => text) : [];
}
