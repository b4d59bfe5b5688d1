/** The mail of each name; the compiler misses none. */
import type { MailTemplate } from '#domain/shared/mail-template.js';
import type { Template } from './letter.js';
import { aborted } from './templates/aborted.js';
import { adjourned } from './templates/adjourned.js';
import { ballotOpened } from './templates/ballot-opened.js';
import { cycleOpened } from './templates/cycle-opened.js';
import { datesMoved } from './templates/dates-moved.js';
import { incorporationStarted } from './templates/incorporation-started.js';
import { invitation } from './templates/invitation.js';
import { needAsked } from './templates/need-asked.js';
import { needDueMoved } from './templates/need-due-moved.js';
import { needOverdue } from './templates/need-overdue.js';
import { needReminder } from './templates/need-reminder.js';
import { needReturned } from './templates/need-returned.js';
import { needWithdrawn } from './templates/need-withdrawn.js';
import { needsMissing } from './templates/needs-missing.js';
import { passwordReset } from './templates/password-reset.js';
import { published } from './templates/published.js';
import { referredBack } from './templates/referred-back.js';
import { reminder } from './templates/reminder.js';
import { repliesReleased } from './templates/replies-released.js';
import { resolved } from './templates/resolved.js';
import { roundClosed } from './templates/round-closed.js';
import { roundDeadlineMoved } from './templates/round-deadline-moved.js';
import { roundOpened } from './templates/round-opened.js';
import { sectionAssigned } from './templates/section-assigned.js';
import { sectionReleased } from './templates/section-released.js';
import { sectionReopened } from './templates/section-reopened.js';
import { sectionReturned } from './templates/section-returned.js';
import { sectionSubmitted } from './templates/section-submitted.js';
import { voteReady } from './templates/vote-ready.js';

export const TEMPLATES: Readonly<Record<MailTemplate, Template>> = {
  cycleOpened,
  datesMoved,
  sectionAssigned,
  sectionSubmitted,
  sectionReturned,
  sectionReleased,
  sectionReopened,
  reminder,
  roundOpened,
  roundDeadlineMoved,
  roundClosed,
  repliesReleased,
  incorporationStarted,
  voteReady,
  ballotOpened,
  resolved,
  referredBack,
  adjourned,
  published,
  aborted,
  needAsked,
  needReminder,
  needOverdue,
  needsMissing,
  needReturned,
  needWithdrawn,
  needDueMoved,
  passwordReset,
  invitation,
};
