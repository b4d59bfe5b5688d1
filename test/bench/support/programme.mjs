// The programme that the demo ships, made as long as a long real one: its sections again under other keys.
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { buildDocument } from '../../../dist/libs/domain/document/build-document.js';
import { validateProgramme } from '../../../dist/libs/domain/document/validate.js';
import { renderDocx } from '../../../dist/libs/rendering/render-docx.js';

const FILE = new URL('../../../demo/programme-2024.json', import.meta.url);

/** @returns {Promise<{ programme: object, pages: number }>} a valid programme of about so many pages, and how many it has */
export async function programmeOfPages(pages) {
  const demo = JSON.parse(readFileSync(FILE, 'utf8'));
  const body = demo.sections.filter(({ front }) => !front);
  const size = (sections) => JSON.stringify(sections).length;
  let programme = valid(demo);
  let counted = await pagesOf(programme);
  const wanted = (size(demo.sections) / counted) * (pages - counted);
  const copies = [];
  for (let n = 0; counted < pages; n++) {
    copies.push(copyOf(body[n % body.length], `-${Math.floor(n / body.length) + 2}`));
    if (size(copies) < wanted) continue;
    programme = valid({ ...demo, sections: [...demo.sections, ...copies] });
    counted = await pagesOf(programme);
  }
  return { programme, pages: counted };
}

/** References inside the copy lead to the copy. */
function copyOf(section, suffix) {
  const own = new Set();
  walk(section, (name, value) => {
    if (name === 'key' || name === 'id') own.add(value);
  });
  const copy = structuredClone(section);
  walk(copy, (name, value, holder) => {
    if (
      ['key', 'id', 'section', 'block'].includes(name) &&
      own.has(value) &&
      holder.kind !== 'kennzahl' &&
      !isColumn(holder)
    )
      holder[name] = value + suffix;
  });
  return copy;
}

/** Columns of tables and offices of an Organigramm have keys of their own. */
const isColumn = (holder) => 'label' in holder && !('blocks' in holder);

function walk(node, visit) {
  for (const [name, value] of Object.entries(node)) {
    if (typeof value === 'object' && value !== null) walk(value, visit);
    else if (typeof value === 'string') visit(name, value, node);
  }
}

function valid(programme) {
  const checked = validateProgramme(programme);
  if (!checked.ok)
    throw new Error(`das verlängerte Programm ist nicht gültig: ${JSON.stringify(checked.problems.slice(0, 5))}`);
  return checked.programme;
}

/** The highest number in the table of contents: the page on which the last entry begins. */
async function pagesOf(programme) {
  const bytes = await renderDocx(buildDocument(programme));
  const xml = strFromU8(unzipSync(bytes)['word/document.xml']);
  const numbers = [...xml.matchAll(/PAGEREF.*?separate"\/><w:t[^>]*>(\d+)</g)].map(([, page]) => Number(page));
  return Math.max(0, ...numbers);
}
