import { toCsv } from './csv.js';

const body = (...cells: string[]): string => toCsv(['a'], [cells]).split('\r\n')[1] ?? '';

describe('a CSV file', () => {
  it('begins with the mark of UTF-8 and separates by semicolon and CRLF', () => {
    expect(
      toCsv(
        ['Nr.', 'Person'],
        [
          ['1', 'Käthe'],
          ['2', ''],
        ],
      ),
    ).toBe('\uFEFFNr.;Person\r\n1;Käthe\r\n2;\r\n');
  });

  it('quotes what would break the table', () => {
    expect(body('a;b')).toBe('"a;b"');
    expect(body('er sagte "ja"')).toBe('"er sagte ""ja"""');
    expect(body('zwei\nZeilen')).toBe('"zwei\nZeilen"');
    expect(body('1,5')).toBe('1,5');
  });

  it.each(['=1+1', '+49 30', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '\u00a0=1', '＝1', '\n=1'])(
    'makes text of %j, which a spreadsheet could calculate',
    (text) => {
      expect(body(text)).toBe(`"'${text}"`);
    },
  );

  it('leaves minus signs and equals signs inside a text alone', () => {
    expect(body('Anlass – Frist', 'a=b')).toBe('Anlass – Frist;a=b');
  });
});
