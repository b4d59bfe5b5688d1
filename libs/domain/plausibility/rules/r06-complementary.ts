/** R6: men and women together are all. */
import type { RawFinding } from '../finding.js';
import type { Reading } from '../reading.js';
import { addsUp, sumFinding } from '../sum-check.js';

export const complementary = ({ sums }: Reading): RawFinding[] =>
  sums
    .filter((group) => group.kind === 'complementary' && !addsUp(group))
    .map((group) => sumFinding(group, 'Bitte eine der Zahlen berichtigen oder sagen, wer fehlt.'));
