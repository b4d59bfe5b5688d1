/** Which kinds of tasks a role brings with it; only sorts what is shown, nothing is hidden. */
const PROGRAMME = [
  'openCycle',
  'assignOwners',
  'cycleStep',
  'planRound',
  'settleFindings',
  'roundStep',
  'writeSection',
  'reviseSection',
  'checkSection',
  'estimateNeeds',
  'consolidateNeeds',
  'draftReply',
  'answerComments',
];
const KINDS: Readonly<Record<string, readonly string[]>> = {
  geschaeftsfuehrung: [...PROGRAMME, 'signOffBudget', 'resolutionStep'],
  bueroGeschaeftsfuehrung: [...PROGRAMME, 'resolutionStep', 'failedMails'],
  bereichsleitung: PROGRAMME,
  teamleitung: PROGRAMME,
  controlling: [...PROGRAMME, 'markBudget'],
  bca: PROGRAMME,
  bfdh: [...PROGRAMME, 'markBudget', 'signOffBudget'],
  beiratVorsitz: ['comment', 'readReplies'],
  beiratMitglied: ['comment', 'readReplies'],
  traegerversammlungVorsitz: ['vote', 'resolutionStep'],
  traegerversammlungMitglied: ['vote'],
  traegerversammlungVertretung: ['vote'],
  kommunalerAusschuss: ['vote', 'resolutionStep'],
  kommunalesBeschlussorgan: ['vote', 'resolutionStep'],
  administration: ['failedMails', 'missingMemberships'],
};

/** What belongs to the role, and the rest; without a role everything belongs. */
export function splitByRole<T extends { readonly kind: string }>(
  tasks: readonly T[],
  role: string | null,
): { own: readonly T[]; others: readonly T[] } {
  if (role === null) return { own: tasks, others: [] };
  const kinds = KINDS[role] ?? [];
  return {
    own: tasks.filter(({ kind }) => kinds.includes(kind)),
    others: tasks.filter(({ kind }) => !kinds.includes(kind)),
  };
}
