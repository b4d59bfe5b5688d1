/** The mails that an instance without mail server has written into its folder, as their recipients would see them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface CaughtMail {
  readonly to: string;
  readonly messageId: string;
  readonly subject: string;
}

/** In the order of their dates; none, if nothing was sent yet. */
export function mailsIn(folder: string): CaughtMail[] {
  const header = (text: string, name: string): string =>
    new RegExp(`^${name}: (.*(?:\\r?\\n[ \\t].*)*)`, 'im')
      .exec(text)?.[1]
      ?.replace(/\r?\n[ \t]/g, ' ')
      .trim() ?? '';
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return {
        to: header(text, 'To'),
        messageId: header(text, 'Message-ID'),
        subject: decoded(header(text, 'Subject')),
      };
    });
}

/** RFC 2047: the words that a mail header needs for umlauts. */
function decoded(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_, kind: string, word: string) => {
      if (kind.toLowerCase() === 'b') return Buffer.from(word, 'base64').toString('utf8');
      const bytes = word
        .replace(/_/g, ' ')
        .replace(/=([0-9a-f]{2})/gi, (__, hex: string) => String.fromCharCode(parseInt(hex, 16)));
      return Buffer.from(bytes, 'latin1').toString('utf8');
    });
}
