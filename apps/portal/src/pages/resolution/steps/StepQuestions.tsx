/** The dialog of a step; loaded when somebody who leads the vote begins one. */
import type { ReactNode } from 'react';
import { CastingVoteDialog } from './CastingVoteDialog.js';
import { CloseDialog } from './CloseDialog.js';
import { DecisionDialog } from './DecisionDialog.js';
import { DeliberationDialog } from './DeliberationDialog.js';
import { OpenDialog } from './OpenDialog.js';
import { RecordDialog } from './RecordDialog.js';
import type { StepProps } from './StepDialog.js';

const DIALOGS: Readonly<Record<string, (props: StepProps) => ReactNode>> = {
  open: OpenDialog,
  close: CloseDialog,
  castVorsitzVote: CastingVoteDialog,
  record: RecordDialog,
  recordDeliberation: DeliberationDialog,
  recordDecision: DecisionDialog,
};

export function StepQuestions({ event, ...props }: StepProps & { readonly event: string }) {
  const Questions = DIALOGS[event];
  return Questions ? <Questions {...props} /> : null;
}
