// Two versions of a programme of 40 pages compared, beside cutting both texts into words, which every comparison by words needs once.
import { compareSections } from '../../dist/libs/domain/comparison/compare-programmes.js';
import { readableProgramme } from '../../dist/libs/domain/comparison/readable.js';
import { tokensOf } from '../../dist/libs/domain/comparison/tokens.js';
import { programmeOfPages } from './support/programme.mjs';
import { elapsed, german, inTurn, median, ratios, withSpread } from './support/stats.mjs';

const PAGES = 40;
const ROUNDS = 25;
/** A round takes a few milliseconds: fewer are over before a busy machine has compiled what is measured. */
const WARM_UP = 60;

/** Every n-th text block says something else in its last words, every n-th numbered cell another number. */
const VERSIONS = [
  ['jeder zehnte Absatz geändert', 10],
  ['jeder Absatz und jede Zahl geändert', 1],
];

/** @returns {Promise<import('./support/table.mjs').Row[]>} */
export async function run() {
  const { programme, pages } = await programmeOfPages(PAGES);
  const rows = [];
  for (const [name, every] of VERSIONS) rows.push(await compared(programme, changed(programme, every), name, pages));
  return rows;
}

async function compared(before, after, name, pages) {
  const [a, b] = [readableProgramme(before), readableProgramme(after)];
  const texts = [...a, ...b].flatMap(({ blocks }) => blocks.map(({ text }) => text));
  let tokens = 0;
  const compare = async () => (await elapsed(() => compareSections(a, b, false))).ms;
  const tokenise = async () =>
    (await elapsed(() => (tokens = texts.reduce((sum, text) => sum + tokensOf(text).length, 0)))).ms;
  await inTurn(WARM_UP, compare, tokenise);
  const { a: ours, b: reference } = await inTurn(ROUNDS, compare, tokenise);
  const reading = [];
  for (let round = 0; round < ROUNDS; round++)
    reading.push((await elapsed(() => [readableProgramme(before), readableProgramme(after)])).ms);
  const { counts } = compareSections(a, b, false);
  return {
    what: `Vergleich, ${pages} Seiten, ${name}`,
    ours: `${withSpread(ours, 1)} ms`,
    reference: `${withSpread(reference, 1)} ms`,
    ratio: median(ratios(ours, reference)),
    target: { most: 2 },
    note:
      `Abschnitte, Absätze, Wörter und Zellen vergleichen gegen beide Texte in Wörter zerlegen (${german(tokens)} Teile); ` +
      `${german(counts.geaendert)} Bausteine geändert. Den gedruckten Text beider Fassungen herstellen dauert dazu ${german(median(reading), 1)} ms`,
  };
}

function changed(programme, every) {
  const copy = structuredClone(programme);
  let n = 0;
  const edit = (node) => {
    if (Array.isArray(node)) node.forEach(edit);
    else if (typeof node === 'object' && node !== null) {
      if (node.kind === 'text' && typeof node.text === 'string' && n++ % every === 0)
        node.text = node.text.replace(/\S+(\s+)\S+$/u, 'neu$1gefasst');
      else if (typeof node.value === 'string' && /^\d+$/.test(node.value) && n++ % every === 0)
        node.value = `${node.value}1`;
      Object.values(node).forEach(edit);
    }
  };
  edit(copy.sections);
  return copy;
}
