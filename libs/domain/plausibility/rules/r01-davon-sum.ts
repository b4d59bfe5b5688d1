/** R1: davon is a complete partition, so its parts sum to the whole. */
import type { RawFinding } from '../finding.js';
import type { Reading } from '../reading.js';
import { addsUp, sumFinding } from '../sum-check.js';

export const davonSum = ({ sums }: Reading): RawFinding[] =>
  sums
    .filter((group) => group.kind === 'davon' && !addsUp(group))
    .map((group) => sumFinding(group, 'Bitte die Teile oder die Summe berichtigen.'));
