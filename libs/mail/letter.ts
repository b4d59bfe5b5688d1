/** What every mail of the system looks like: salutation by name, short paragraphs, one link, who sent it. Plain text and HTML say the same. */
import { areSeveral, longDate, quoted } from '#domain/shared/german.js';
import type { MailData } from '#domain/shared/mail-template.js';

export interface Letter {
  readonly subject: string;
  /** The first one starts in lower case: it follows „Guten Tag, …,“. */
  readonly paragraphs: readonly string[];
  /** What a person wrote, set apart from what the system says. */
  readonly quote?: { readonly label: string; readonly text: string } | undefined;
  /** What the link does. */
  readonly action: string;
}

export type Template = (data: MailData) => Letter;

export interface Written {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** @throws Error for a subject or name with line breaks and for a path that leaves the portal */
export function write(letter: Letter, data: MailData, to: { name: string; publicUrl: string }): Written {
  const subject = oneLine(letter.subject, 'Betreff');
  const salutation = `Guten Tag, ${oneLine(to.name, 'Name')},`;
  const link = linkTo(to.publicUrl, data.path);
  const sender = `Diese Nachricht hat das AMIP-System (${data.jobcenter}) automatisch verschickt. Bitte antworten Sie nicht darauf; Antworten werden nicht gelesen.`;
  const closing = [
    ...(data.rolle ? [`Ihre Rolle dabei: ${data.rolle}.`] : []),
    ...(data.kontakt ? [`Fragen beantwortet Ihnen ${data.kontakt}.`] : []),
  ];
  const quote = letter.quote?.text.trim() ? { label: letter.quote.label, text: letter.quote.text.trim() } : undefined;
  return {
    subject,
    text:
      [
        salutation,
        ...letter.paragraphs,
        ...(quote ? [`${quote.label}\n${quote.text.replace(/^/gm, '> ')}`] : []),
        `${letter.action}:\n${link}`,
        ...closing,
        `-- \n${sender}`,
      ].join('\n\n') + '\n',
    html: [
      '<!doctype html>',
      `<html lang="de"><head><meta charset="utf-8"><title>${escape(subject)}</title></head>`,
      '<body style="font-family: sans-serif; line-height: 1.5; max-width: 40em">',
      ...[salutation, ...letter.paragraphs].map((text) => `<p>${escape(text)}</p>`),
      ...(quote
        ? [`<p>${escape(quote.label)}</p>`, `<blockquote>${escape(quote.text).replace(/\r?\n/g, '<br>')}</blockquote>`]
        : []),
      `<p><a href="${escape(link)}">${escape(letter.action)}</a></p>`,
      ...closing.map((text) => `<p>${escape(text)}</p>`),
      `<p><small>${escape(sender)}</small></p>`,
      '</body></html>',
      '',
    ].join('\n'),
  };
}

/** „Arbeitsmarkt- und Integrationsprogramm 2024“ */
export const programm = ({ jahr }: MailData): string =>
  `Arbeitsmarkt- und Integrationsprogramm${jahr ? ` ${jahr}` : ''}`;
/** Of the programme: „Arbeitsmarkt- und Integrationsprogramms 2024“ */
export const programms = ({ jahr }: MailData): string =>
  `Arbeitsmarkt- und Integrationsprogramms${jahr ? ` ${jahr}` : ''}`;
/** „AMIP 2024: …“ */
export const betreff = ({ jahr }: MailData, text: string): string => `AMIP${jahr ? ` ${jahr}` : ''}: ${text}`;
/** The mail names more than one section. */
export const mehrere = ({ abschnitt: text }: MailData): boolean => text !== undefined && areSeveral(text);
/** A title in quotes; several come quoted already. */
export const titel = (text: string | undefined): string => (text ? (areSeveral(text) ? text : quoted(text)) : '');
/** „Abschnitt „Eingliederung““ */
export const abschnitt = (data: MailData): string => `Abschnitt ${titel(data.abschnitt)}`.trimEnd();
/** „Der Beschluss ist bis zum 15. Dezember 2026 vorgesehen.“, as a sentence of its own, or nothing. */
export const beschluss = ({ frist }: MailData): string =>
  frist ? ` Der Beschluss ist bis zum ${tag(frist)} vorgesehen.` : '';
/** „Bedarfsschätzung von Team Markt (Nord)“ */
export const bedarf = (data: MailData): string => `Bedarfsschätzung${data.bedarf ? ` von ${data.bedarf}` : ''}`;
/** „ bis einschließlich 15. Oktober 2026“, or nothing. */
export const bis = ({ frist }: MailData): string => (frist ? ` bis einschließlich ${tag(frist)}` : '');
/** A day in words; anything else stays as it is. */
export const tag = (text: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? longDate(text) : text);

function linkTo(publicUrl: string, path: string): string {
  const url = new URL(path, publicUrl);
  if (!path.startsWith('/') || url.origin !== new URL(publicUrl).origin)
    throw new Error('Der Pfad der Mail führt aus dem Portal hinaus');
  return url.href;
}

/** Nothing that could start another header. */
export function oneLine(text: string, what: string): string {
  if (/[\p{Cc}\u2028\u2029]/u.test(text)) throw new Error(`${what} der Mail enthält Zeilenumbrüche oder Steuerzeichen`);
  return text;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
