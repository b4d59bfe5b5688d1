/** The steps by which the year goes on, in their order; the first possible one is the main action. */
export const WAY_ON: readonly string[] = [
  'startDrafting',
  'releaseToBeirat',
  'beginIncorporation',
  'submitToVote',
  'resolve',
  'sign',
  'publish',
  'finish',
];
