/**
 * How mails leave: over SMTP, or, without a mail server (demo), as files that every mail program opens. Every step with the server is
 * limited in time, so that a silent one cannot hold a mail for long.
 */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { OutgoingMail } from './compose.js';

export interface MailTransport {
  /** Resolves when the mail server (or the disk) has taken the mail. @throws MailNotTaken */
  send(mail: OutgoingMail): Promise<void>;
  close(): void;
}

/** German sentence without addresses, fit for a mail row and the log. */
export class MailNotTaken extends Error {
  constructor(
    message: string,
    /** The server refuses this very mail; trying again does not help. */
    readonly permanent: boolean,
  ) {
    super(message);
    this.name = 'MailNotTaken';
  }
}

export interface MailSettings {
  readonly smtpUrl?: string | undefined;
  readonly mailFrom: string;
  readonly stateDir: string;
}

const NO_FILES = { disableFileAccess: true, disableUrlAccess: true } as const;

export function openMailTransport({ smtpUrl, mailFrom, stateDir }: MailSettings): MailTransport {
  return smtpUrl === undefined ? toFiles(join(stateDir, 'mails'), mailFrom) : overSmtp(smtpUrl, mailFrom);
}

function overSmtp(url: string, from: string): MailTransport {
  const transporter = createTransport({
    url,
    connectionTimeout: 5000,
    greetingTimeout: 5000,
    dnsTimeout: 5000,
    socketTimeout: 10_000,
    ...NO_FILES,
  });
  return {
    send: async (mail) => {
      try {
        await transporter.sendMail(message(mail, from));
      } catch (error) {
        throw explain(error as SmtpError);
      }
    },
    close: () => transporter.close(),
  };
}

/** The name of the file comes from the mail, so that a mail made twice is one file. */
function toFiles(folder: string, from: string): MailTransport {
  const transporter = createTransport({ streamTransport: true, buffer: true, newline: 'windows', ...NO_FILES });
  return {
    send: async (mail) => {
      const { message: bytes } = await transporter.sendMail(message(mail, from));
      const path = join(
        folder,
        `${mail.date.toISOString().slice(0, 19).replaceAll(':', '-')}-${mail.messageId.replace(/[^\w-]/g, '_')}.eml`,
      );
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(`${path}.part`, bytes as Buffer, { mode: 0o600 });
      await rename(`${path}.part`, path);
    },
    close: () => transporter.close(),
  };
}

const message = (mail: OutgoingMail, from: string): SendMailOptions => ({
  from,
  to: mail.to,
  subject: mail.subject,
  text: mail.text,
  html: mail.html,
  messageId: `<${mail.messageId}>`,
  date: mail.date,
  headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'de' },
});

interface SmtpError {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
}

/** Only a refused recipient is final: a refused sender or sign-in is a fault of the configuration that somebody will repair. */
function explain({ code, command, responseCode }: SmtpError): MailNotTaken {
  const answer = responseCode === undefined ? '' : ` (Antwort ${responseCode})`;
  if (code === 'EAUTH') return new MailNotTaken(`Der Mailserver lehnt die Anmeldung ab${answer}`, false);
  if (code === 'EENVELOPE' && command === 'RCPT TO') {
    return new MailNotTaken(`Der Mailserver nimmt die Empfängeradresse nicht an${answer}`, (responseCode ?? 0) >= 500);
  }
  if (code === 'EENVELOPE') return new MailNotTaken(`Der Mailserver nimmt den Absender nicht an${answer}`, false);
  if (code === 'EMESSAGE') return new MailNotTaken(`Der Mailserver nimmt die Mail nicht an${answer}`, false);
  return new MailNotTaken(`Der Mailserver ist nicht erreichbar${answer || (code ? ` (${code})` : '')}`, false);
}
