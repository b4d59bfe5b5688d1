/** Which mails there are and what they may say; the texts themselves live in libs/mail/templates, one file each. */

export const MAIL_TEMPLATES = [
  'cycleOpened',
  'datesMoved',
  'sectionAssigned',
  'sectionSubmitted',
  'sectionReturned',
  'sectionReleased',
  'sectionReopened',
  'reminder',
  'roundOpened',
  'roundDeadlineMoved',
  'roundClosed',
  'repliesReleased',
  'incorporationStarted',
  'voteReady',
  'ballotOpened',
  'resolved',
  'referredBack',
  'adjourned',
  'published',
  'aborted',
  'passwordReset',
  'invitation',
] as const;

export type MailTemplate = (typeof MAIL_TEMPLATES)[number];

/** Texts as people read them; a day (`YYYY-MM-DD`) is written out in the mail. No line breaks, except in `grund`. */
export type MailData = {
  readonly jobcenter: string;
  /** Where to go on, as a path of the portal: `/abschnitte/…`. */
  readonly path: string;
  readonly jahr?: string;
  /** Title of the section, or several titles. */
  readonly abschnitt?: string;
  /** Last day on which it can still be done, or until when a link works. */
  readonly frist?: string;
  readonly grund?: string;
  /** Title of the comment round. */
  readonly runde?: string;
};

/** They let a person in: sent as long as the account is active, and their link is forgotten once they are sent. */
export const SECURITY_MAILS: readonly MailTemplate[] = ['passwordReset', 'invitation'];
