/** What a planning table or chart names must be there and fit; whoever errs is told in German where and what to do. */
import { sampleProgramme } from '../../../test/support/sample-programme.js';
import type { Block, ChartBlock, PlanningBlock } from './blocks.js';
import { parseBlocks, validateProgramme } from './validate.js';

const planning = (changes: Omit<PlanningBlock, 'kind' | 'id'>): PlanningBlock => ({
  kind: 'planning',
  id: 'plan',
  ...changes,
});
const CHART: ChartBlock = {
  kind: 'chart',
  id: 'bild',
  title: 'Eintritte',
  chart: 'balken',
  data: { from: 'eintrittsplanung', show: 'eintritte' },
};
const withBlock = (block: Block) =>
  sampleProgramme({
    sections: [
      ...sampleProgramme().sections,
      { key: 'zahlen', title: 'Zahlen', numbering: 'ohne', inTableOfContents: false, blocks: [block] },
    ],
  });

describe('what points at nothing', () => {
  const problems = (block: Block) => {
    const result = validateProgramme(withBlock(block));
    return result.ok
      ? []
      : result.problems.map(({ pointer, message }) => `${pointer.replace(/^.*blocks\/0/, '')} ${message}`);
  };
  const chart = (data: ChartBlock['data'], kind: ChartBlock['chart'] = 'balken'): Block => ({
    ...CHART,
    chart: kind,
    data,
  });
  const missing = (what: string) =>
    `${what} gibt es in diesem Programm nicht; bitte die Auswahl berichtigen oder entfernen.`;

  it.each<[Block, string]>([
    [
      planning({ part: 'eintrittsplanung', keys: ['nix'] }),
      `/keys/0 ${missing('Die Zeile der Eintrittsplanung „nix“')}`,
    ],
    [planning({ part: 'kennzahlen', keys: ['nix'] }), `/keys/0 ${missing('Die Kennzahl „nix“')}`],
    [planning({ part: 'handlungsfelder', keys: ['nix'] }), `/keys/0 ${missing('Das Handlungsfeld „nix“')}`],
    [planning({ part: 'budget', table: 'nix' }), `/table ${missing('Die Haushaltstabelle „nix“')}`],
    [chart({ from: 'kennzahlen', keys: ['nix'] }), `/data/keys/0 ${missing('Die Kennzahl „nix“')}`],
    [
      chart({ from: 'eintrittsplanung', show: 'mittel', keys: ['nix'] }),
      `/data/keys/0 ${missing('Die Zeile der Eintrittsplanung „nix“')}`,
    ],
    [chart({ from: 'table', block: 'nix' }), `/data/block ${missing('Die Tabelle „nix“')}`],
    [
      chart({ from: 'organigramm', nodes: [{ key: 'a', label: 'A' }] }),
      '/chart Stellen lassen sich nur als Organigramm zeichnen; bitte diese Art wählen.',
    ],
    [
      chart({ from: 'organigramm', nodes: [{ key: 'a', label: 'A', parent: 'nix' }] }, 'organigramm'),
      `/data/nodes/0/parent ${missing('Die Stelle „nix“')}`,
    ],
  ])('is refused: %j', (block, problem) => expect(problems(block)).toEqual([problem]));

  it('is refused: offices below themselves, already where the text is saved', () => {
    const nodes = [
      { key: 'a', label: 'A', parent: 'b' },
      { key: 'b', label: 'B', parent: 'a' },
    ];
    const circle = chart({ from: 'organigramm', nodes }, 'organigramm');
    expect(problems(circle)[0]).toMatch(/sich selbst untergeordnet/);
    expect(parseBlocks([circle])).toMatchObject({
      ok: false,
      problems: [{ pointer: '/0/data/nodes/0/parent' }, { pointer: '/0/data/nodes/1/parent' }],
    });
  });

  it('accepts what is there', () => {
    expect(problems(CHART)).toEqual([]);
    expect(problems(planning({ part: 'personal', keys: ['bereiche'] }))).toEqual([]);
  });
});
