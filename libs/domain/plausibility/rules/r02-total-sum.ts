/** R2: the rows of the highest level sum to their total. */
import type { RawFinding } from '../finding.js';
import type { Reading } from '../reading.js';
import { addsUp, sumFinding } from '../sum-check.js';

export const totalSum = ({ sums }: Reading): RawFinding[] =>
  sums
    .filter((group) => group.kind === 'gesamt' && !addsUp(group))
    .map((group) => sumFinding(group, 'Bitte die Zeilen oder die Gesamtzahl berichtigen.'));
