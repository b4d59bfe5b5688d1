/** No table of the portal without its way into a spreadsheet, unless a reason stands here. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PORTAL = join(import.meta.dirname, '..', '..', 'portal', 'src');

/** Why a table has no „Tabelle speichern“ of its own. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'editor/table/TableEditor.tsx': 'is being written; the preview saves it as it is printed',
  'programme/TableView.tsx': 'saved by SaveTables beside the text',
  'programme/FigureView.tsx': 'saved by SaveTables beside the text',
  'pages/comparison/ComparedTableView.tsx': 'saved with its passage by ComparisonView',
  'pages/cycle/parts/DocumentsList.tsx': 'its two tables are saved as the one list they are',
  'pages/figures/import/SampleTable.tsx': 'the first rows of the file that the person has just uploaded',
  'pages/session/OwnSessions.tsx': 'for ending what one does not know, not for keeping',
};

const files = readdirSync(PORTAL, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.tsx'))
  .map((path) => ({ path: path.replaceAll('\\', '/'), source: readFileSync(join(PORTAL, path), 'utf8') }));

it('saves every table', () => {
  const bare = files.filter(({ source }) =>
    source.includes('<table') ? !source.includes('<SaveTable') : source.includes('saved={false}'),
  );
  expect(bare.map(({ path }) => path).sort()).toEqual(Object.keys(ELSEWHERE).sort());
});

it('saves the tables of a programme wherever one is read by those who are signed in', () => {
  const readers = files.filter(({ path, source }) => source.includes('<ProgrammeView') && path.startsWith('pages/'));
  const bare = readers.filter(({ source }) => !source.includes('<SaveTables'));
  // Making files is for those who are signed in; everybody else has the Word document there.
  expect(bare.map(({ path }) => path)).toEqual(['pages/published/PublishedPage.tsx']);
});
