import type { SectionSettings } from '../records.js';
import { sectionNumbers } from './assemble.js';

const part = (key: string, numbering: SectionSettings['numbering'], parentId: string | null = null) => ({
  id: key,
  key,
  parentId,
  settings: { title: key, numbering, inTableOfContents: true, required: true },
  blocks: [],
});

it('numbers sections as they are printed, and leaves out those without a number', () => {
  const sections = [
    part('vorwort', 'ohne'),
    part('lage', 'dezimal'),
    part('profil', 'dezimal', 'lage'),
    part('ziele', 'dezimal'),
  ];
  expect([...sectionNumbers(sections)]).toEqual([
    ['lage', '1'],
    ['profil', '1.1'],
    ['ziele', '2'],
  ]);
});
