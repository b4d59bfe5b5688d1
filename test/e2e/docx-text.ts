/** The text of a DOCX: of its body in order, and of its headers with the watermark. */
import { strFromU8, unzipSync } from 'fflate';

export function docxText(bytes: Uint8Array): { body: string; headers: string } {
  const files = unzipSync(bytes);
  const text = (matching: RegExp): string =>
    Object.keys(files)
      .filter((name) => matching.test(name))
      .map((name) => plain(strFromU8(files[name] ?? new Uint8Array())))
      .join('\n');
  return { body: text(/^word\/document\.xml$/), headers: text(/^word\/header\d+\.xml$/) };
}

/** Words as a reader sees them: non-breaking spaces are spaces, the string of a watermark shape counts. */
function plain(xml: string): string {
  return xml
    .replace(/<v:textpath[^>]*string="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(/<w:(?:tab|br)\b[^>]*>/g, ' ')
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(NBSP, ' ');
}

const NBSP = /\u00a0/g;

/** Dates and units are set with non-breaking spaces; to compare words, any space will do. */
export const withPlainSpaces = (text: string): string => text.replace(NBSP, ' ');
