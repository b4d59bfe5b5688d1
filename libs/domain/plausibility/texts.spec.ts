/** Rules about words: what they find, and above all what they leave alone. */
import { bareProgramme, figure, list, section, text } from '../../../test/support/bare-programme.js';
import type { Block } from '../document/blocks.js';
import type { Programme } from '../document/programme.js';
import { checkProgramme } from './check-programme.js';
import type { PlausibilityContext } from './context.js';
import { agrees, mentionsIn } from './number-mentions.js';
import { placeOf } from './passages.js';
import { Exact } from './ranges.js';
import { RULES } from './rules.js';
import { sentencesOf } from './sentences.js';

const check = (parts: Partial<Programme>, context?: PlausibilityContext): string[] =>
  checkProgramme(bareProgramme(parts), context).map(({ rule, severity }) => `${rule} ${severity}`);
const inText = (words: string, parts: Partial<Programme> = {}): string[] =>
  check({ ...parts, sections: [section(text(words))] });
const inBlocks = (...blocks: Block[]): string[] => check({ sections: [section(blocks)] });
const row = (key: string, ist: number | null, plan: number | null, more: object = {}) => ({
  key,
  instrument: key,
  istVorjahr: ist,
  plan,
  ...more,
});

it('has 32 rules with German titles', () => {
  expect(RULES.map(({ code }) => code)).toEqual(Array.from({ length: 32 }, (_unused, index) => `R${index + 1}`));
  expect(new Set(RULES.map(({ title }) => title)).size).toBe(32);
});

describe('numbers in sentences', () => {
  it.each([
    ['rund 4.600 Personen', '4600', 'about', 'count'],
    ['knapp 150 Stellen', '150', 'almost', 'count'],
    ['um 16,4 % gestiegen', '16.4', 'exact', 'percent'],
    ['1,2 % Punkte', '1.2', 'exact', 'points'],
    ['0,4 Prozentpunkte', '0.4', 'exact', 'points'],
    ['9,7 Mio. Euro', '9700000', 'exact', 'euro'],
    ['mehr als 20 Prozent', '20', 'above', 'percent'],
    ['\u2212569 Stellen', '-569', 'exact', 'count'],
  ])('reads „%s“', (words, value, qualifier, unit) => {
    expect(mentionsIn(`Es sind ${words} im Jahr.`)).toMatchObject([{ qualifier, unit }]);
    expect(mentionsIn(`Es sind ${words} im Jahr.`)[0]?.value.toFixed()).toBe(value);
  });

  it.each([
    'am 1. Januar 2024 und am 30.06.2023',
    'nach § 16 Abs. 1 SGB II i. V. m. §§ 81 ff. SGB III',
    'im Jahr 2024',
    'seit 06/2022',
    'Telefon 03628/6105-582',
    'im Abschnitt 2.4 und in Tabelle 3',
    'ein Schlüssel von 1:75 oder 1 zu 150',
    'Niveau B1 in Phase 2',
    'das 25-jährige Bestehen',
    'im 4. Quartal',
  ])('reads no number in „%s“', (words) => {
    expect(mentionsIn(words)).toEqual([]);
  });

  it.each([
    ['rund 4.600', '4560', true],
    ['rund 4.600', '4480', false],
    ['knapp 150', '149', true],
    ['knapp 150', '151', false],
    ['mehr als 60', '60.8', true],
    ['mehr als 60', '59', false],
    ['16', '16.4', true],
    ['16', '16.6', false],
    ['458', '869', false],
    ['9,7 Mio.', '9678405', true],
  ])('takes „%s“ for %s: %s', (words, known, right) => {
    const [mention] = mentionsIn(`Es sind ${words} Personen.`);
    expect(mention && agrees(mention, new Exact(known))).toBe(right);
  });

  it('ends sentences at full stops that are not part of a number or an abbreviation', () => {
    expect(sentencesOf('Das sind z. B. 3 Mio. Euro. Am 1. Januar kam mehr. Ja!').map((one) => one.text.trim())).toEqual(
      ['Das sind z. B. 3 Mio. Euro.', 'Am 1. Januar kam mehr.', 'Ja!'],
    );
  });

  const eintrittsplanung = [row('Einstiegsgeld', 61, 60), row('Arbeitsgelegenheiten', 133, 140)];
  it.each([
    ['Die Eintrittsplanung sieht 458 Förderungen vor.', ['R8 blocks']],
    ['Die Eintrittsplanung sieht 200 Förderungen vor.', []],
    ['Die Eintrittsplanung sieht rund 200 Förderungen vor.', []],
    ['Je Team sieht die Eintrittsplanung 458 Förderungen vor.', []],
    ['Im Kreis gibt es 458 Förderungen anderer Stellen.', []],
    ['Beim Einstiegsgeld sind 99 Eintritte geplant.', ['R8 blocks']],
    ['Beim Einstiegsgeld sind 60 Eintritte geplant.', []],
  ])('R8: %s', (words, expected) => {
    expect(inText(words, { eintrittsplanung })).toEqual(expected);
  });

  const budget = { plan: { year: 2027, verwaltung: { umschichtungAusEGT: '1793645.00' } }, vorjahr: { year: 2026 } };
  const kennzahlen = [
    figure('lzbq', '56.1', {
      label: 'Anteil der Langzeitleistungsbeziehenden an den Leistungsberechtigten',
      unit: '%',
    }),
  ];
  it.each([
    ['Die Umschichtung beträgt 1.793.645 Euro.', []],
    ['Die Umschichtung beträgt rund 1,8 Mio. Euro.', []],
    ['Die Umschichtung beträgt 1.793.654 Euro.', ['R8 blocks']],
    ['Langzeitleistungsbeziehende machen 56 % der Leistungsberechtigten aus.', []],
    ['Langzeitleistungsbeziehende machen 65,1 % der Leistungsberechtigten aus.', ['R8 blocks']],
    ['Von den Frauen sind 65,1 % in Teilzeit.', []],
  ])('R8: %s', (words, expected) => {
    expect(inText(words, { budget, kennzahlen })).toEqual(expected);
  });

  it.each([
    ['Arbeitslos waren 4.217 Personen.', ['R8 warns']],
    ['Arbeitslos waren 4.137 Personen.', ['R8 warns']],
    ['Arbeitslos waren 4.127 Personen.', []],
    ['Arbeitslos waren 3.999 Personen.', []],
    ['Im Kreis leben 4.137 Hunde.', []],
    ['Arbeitslos waren 4.127 Personen, im Jahr davor 4.137.', []],
  ])('R8, one digit off: %s', (words, expected) => {
    expect(inText(words, { kennzahlen: [figure('alo', '4127', { label: 'Arbeitslose gesamt' })] })).toEqual(expected);
  });

  it('R8 points at the number itself and leaves bound numbers alone', () => {
    const sections = [
      section([
        {
          kind: 'paragraph',
          id: 'p',
          content: [
            { kind: 'text', text: 'Langzeitleistungsbeziehende sind unter Leistungsberechtigten ' },
            { kind: 'kennzahl', key: 'lzbq', withUnit: true },
            { kind: 'text', text: ', nicht 65,1 %.' },
          ],
        },
      ]),
    ];
    expect(checkProgramme(bareProgramme({ kennzahlen, sections }))).toMatchObject([
      { where: '/sections/0/blocks/0/content/2', facts: { offset: 8, length: 6, key: 'lzbq' } },
    ]);
    const passage = { kind: 'text' as const, text: 'abc', pointer: '/x', segments: [] };
    expect(placeOf(passage, 1)).toEqual({ pointer: '/x', offset: 1, bound: false });
  });
});

describe('announcements and references', () => {
  it('R18: as many as announced', () => {
    const [announce] = text('Wir haben vier wichtige Performancefelder festgelegt:');
    if (!announce) throw new Error();
    expect(inBlocks(announce, list('a', 'b', 'c', 'd'))).toEqual([]);
    expect(inBlocks(announce, list('a', 'b', 'c'))).toEqual(['R18 warns']);
    expect(inBlocks(...text('In den zwei Jahren geschah:'), list('a', 'b', 'c'))).toEqual([]);
    expect(inBlocks(...text('Es gibt vier Felder.'), list('a', 'b', 'c'))).toEqual([]);
  });

  it('R17: the announced list is that of the sections', () => {
    const fields = (...titles: string[]) => ({
      handlungsfelder: [
        { key: 'a', title: 'Jugend stärken', section: 'a' },
        { key: 'b', title: 'Arbeit finden', section: 'b' },
      ],
      sections: [
        section([...text('Die Handlungsfelder sind:'), list(...titles)], {
          sections: [
            section([], { key: 'a', title: 'Jugend stärken' }),
            section([], { key: 'b', title: 'Arbeit finden' }),
          ],
        }),
      ],
    });
    expect(check(fields('Jugend weiter stärken', 'Arbeit finden'))).toEqual([]);
    expect(check(fields('Jugend stärken', 'Stellen finden'))).toEqual(['R17 warns']);
    expect(check(fields('Jugend stärken', 'Arbeit finden', 'Mehr'))).toEqual(['R17 warns']);
  });

  it('R19: typed references must lead somewhere, and are better bound', () => {
    expect(inText('Siehe Abschnitt 1.')).toEqual(['R19 warns']);
    expect(inText('Wie unter 2.4 gesagt (vgl. Abbildung 4.1).')).toEqual(['R19 blocks', 'R19 blocks']);
    expect(inText('Wie in Kapitel 3 SGB II geregelt; das stieg in 2.4 Prozent der Fälle.')).toEqual([]);
  });

  it('R15, R27, R30, R31 read words as people do', () => {
    expect(inText('Seit Oktober 2105 besteht die Gruppe.')).toEqual(['R15 blocks']);
    expect(inText('Bis 2045 ist das Land klimaneutral, seit dem Jahr 1998 sinkt die Zahl.')).toEqual([]);
    expect(inText('Der Bundeshaushalt 2026 liegt vor.')).toEqual(['R27 warns']);
    expect(inText('Der Bundeshaushalt 2027 liegt vor, anders als 2026.')).toEqual([]);
    expect(check({ title: 'Arbeitsmarkt- und Integrationsprogramm 2026' })).toEqual(['R27 warns']);
    expect(inText('Um 1,2 % Punkte gestiegen.')).toEqual(['R31 warns']);
    const jobcenter = { name: 'Jobcenter Ilm-Kreis', traegerform: 'gE' as const };
    expect(inText('Im IIm-Kreis und im ILM-Kreis', { jobcenter })).toEqual(['R30 warns', 'R30 warns']);
    expect(inText('Des Ilm-Kreises, im Ilm-Kreis, ILM-KREIS', { jobcenter })).toEqual([]);
  });

  it('R24: units of the house are counted alike', () => {
    const said = (...words: string[]) => check({ sections: [section(text(...words))] });
    expect(said('Das Jobcenter umfasst 2 Bereiche.', 'Es ist in drei Bereiche gegliedert.')).toEqual(['R24 warns']);
    expect(said('Das Jobcenter umfasst 2 Bereiche.', 'Es ist in zwei Bereiche gegliedert.')).toEqual([]);
    expect(said('Das Jobcenter umfasst 2 Bereiche.', 'Drei Bereiche der Wirtschaft wachsen.')).toEqual([]);
  });

  it('R29: the same fifteen words twice', () => {
    const long = 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn';
    const said = (second: string) => check({ sections: [section(text(`Zuerst ${long} und fertig.`, second))] });
    expect(said(`Dann ${long}.`)).toEqual(['R29 warns']);
    expect(said(`Dann ${long.replace('acht', 'neu')}.`)).toEqual([]);
    const law = 'die Förderung der beruflichen Weiterbildung (§ 16 Abs. 1 SGB II i. V. m. §§ 81 ff. SGB III)';
    expect(check({ sections: [section(text(`Wir nutzen ${law}.`, `Wichtig ist ${law}.`))] })).toEqual([]);
  });
});
