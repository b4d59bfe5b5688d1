/** Everything that the rules find in a programme, in the order of the document's rules; pure, so that it can run on every save. */
import type { Programme } from '../document/programme.js';
import type { PlausibilityContext } from './context.js';
import type { Finding } from './finding.js';
import { readProgramme } from './reading.js';
import type { Reading } from './reading.js';
import { RULES } from './rules.js';

/** `programme` must have passed `validateProgramme`. */
export const checkProgramme = (programme: Programme, context: PlausibilityContext = {}): Finding[] =>
  checkReading(readProgramme(programme, context));

export const checkReading = (reading: Reading): Finding[] =>
  RULES.flatMap(({ code, severity, check }) =>
    check(reading).map((found) => ({ ...found, rule: code, severity: found.severity ?? severity })),
  );

export const blocks = (findings: readonly Finding[]): boolean => findings.some(({ severity }) => severity === 'blocks');
