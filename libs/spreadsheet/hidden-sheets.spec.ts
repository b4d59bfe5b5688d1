/** A sheet that nobody sees in the file is not read from ODS either, whatever stands before and after it. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeOds } from 'hucre/ods';
import { readSheets } from './read-sheet.js';

const STYLES =
  '<office:automatic-styles><style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>' +
  '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>';
const table = (name: string, style: string): string =>
  `<table:table table:name="${name}" table:style-name="${style}"><table:table-row><table:table-cell office:value-type="string"><text:p>${name}</text:p></table:table-cell></table:table-row></table:table>`;

async function ods(tables: string): Promise<Uint8Array> {
  const parts = unzipSync(await writeOds({ sheets: [{ name: 'T', rows: [['x']] }] }));
  const content = `<office:document-content>${STYLES}<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  return zipSync({ ...parts, 'content.xml': strToU8(content) });
}

test('hidden sheets are left out', async () => {
  const file = await ods(table('Versteckt', 'ta2') + table('Offen', 'ta1') + table('Auch', 'ta2') + table('Ohne', ''));
  expect(await readSheets(file, 't.ods')).toEqual([
    { name: 'Offen', rows: [['Offen']] },
    { name: 'Ohne', rows: [['Ohne']] },
  ]);
});

test('a file of hidden sheets alone is empty', async () => {
  await expect(readSheets(await ods(table('Versteckt', 'ta2')), 't.ods')).rejects.toMatchObject({ code: 'file.empty' });
});
