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
  'needAsked',
  'needReminder',
  'needOverdue',
  'needsMissing',
  'needReturned',
  'needWithdrawn',
  'needDueMoved',
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
  /** Title of the section; several as `titles()` of libs/domain/shared/german.ts writes them: „Eins“, „Zwei“. */
  readonly abschnitt?: string;
  /** Last day on which it can still be done, or until when a link works. */
  readonly frist?: string;
  readonly grund?: string;
  /** Title of the comment round. */
  readonly runde?: string;
  /** What the mail is about, as ids; nobody reads them. */
  readonly cycleId?: string;
  readonly sectionIds?: string;
  /** In which role the person gets it, and whom to ask; put in when the mail is sent. */
  readonly rolle?: string;
  readonly kontakt?: string;
  /** Team and Standort of a Bedarfsschätzung, „Team Markt (Nord)“, or several of them. */
  readonly bedarf?: string;
};

/** They let a person in: sent as long as the account is active, and their link is forgotten once they are sent. */
export const SECURITY_MAILS: readonly MailTemplate[] = ['passwordReset', 'invitation'];
