/** What people get of a finding: an identity that holds for exactly it, a place in words, an explanation, and what one click can mend. */
import { bareProgramme, figure, list, section, text } from '../../../test/support/bare-programme.js';
import { printKennzahl } from '../document/kennzahl-text.js';
import type { Kennzahl } from '../document/kennzahl.js';
import type { Programme } from '../document/programme.js';
import { EXPLANATIONS } from './explanations.js';
import { lastingPlace } from './lasting-place.js';
import { placeIn } from './place.js';
import { valueAt } from './pointer.js';
import { readProgramme } from './reading.js';
import { FORM, reviewProgramme } from './review.js';
import type { ReviewedFinding } from './review.js';
import { RULES } from './rules.js';

const review = (parts: Partial<Programme>) => reviewProgramme(bareProgramme(parts), {});
const only = (parts: Partial<Programme>, rule: string): ReviewedFinding => {
  const found = review(parts).findings.filter((finding) => finding.rule === rule);
  if (found.length !== 1 || !found[0]) throw new Error(`${rule}: ${found.length} findings`);
  return found[0];
};
const row = (key: string, istVorjahr: number, plan: number) => ({
  key,
  instrument: key.toUpperCase(),
  istVorjahr,
  plan,
});
const part = (key: string, value: string): Kennzahl =>
  figure(key, value, { partOf: { key: 'alle', relation: 'davon' } });

it('explains every rule in one to three whole sentences, and no other', () => {
  expect(Object.keys(EXPLANATIONS)).toEqual(RULES.map(({ code }) => code));
  for (const words of Object.values(EXPLANATIONS)) {
    expect(words).toMatch(/^[A-ZÄÖÜ].{60,300}\.$/);
    expect(words.split(/\. (?=[A-ZÄÖÜ])/).length).toBeLessThanOrEqual(3);
  }
});

describe('the identity of a finding', () => {
  const sum = (...kennzahlen: Kennzahl[]): string => only({ kennzahlen }, 'R1').identity;
  const [whole, a, b] = [figure('alle', '4'), part('a', '1'), part('b', '2')];

  it('stays when rows are moved or others come', () => {
    expect(sum(figure('neu', '7'), b, whole, a).split('\n').slice(0, 2)).toEqual(['R1', '/kennzahlen/[alle]/value']);
    expect(sum(figure('neu', '7'), whole, a, b)).toBe(sum(whole, a, b));
  });

  it('is another one with every number of the finding', () => {
    const all = [sum(whole, a, b), sum(figure('alle', '5'), a, b), sum(whole, part('a', '0'), b)];
    expect(new Set(all).size).toBe(3);
  });

  it('counts what is alike in rule, place and message', () => {
    const { findings } = review({ sections: [section(text('Das sind 2 % Punkte und 3 % Punkte mehr.'))] });
    const identities = findings.filter(({ rule }) => rule === 'R31').map(({ identity }) => identity);
    expect(identities).toHaveLength(2);
    expect(identities[1]).toBe(`${identities[0] ?? ''}\n2`);
  });

  it('names elements by key, id or name, and those without a name not by their position', () => {
    const programme = bareProgramme({
      sections: [section(text('a', 'b'))],
      personal: { bereiche: [{ name: 'Leistung', vzae: '1' }] },
    });
    expect(lastingPlace(programme, '/sections/0/blocks/1/content/0')).toBe('/sections/[eins]/blocks/[p1]/content/*');
    expect(lastingPlace(programme, '/personal/bereiche/0/vzae')).toBe('/personal/bereiche/[Leistung]/vzae');
    expect(lastingPlace(programme, '/budget/plan/gesamt')).toBe('/budget/plan/gesamt');
    expect(lastingPlace(programme, '/nirgends/3/x')).toBe('/nirgends/3/x');
  });
});

describe('the place in words', () => {
  const programme = bareProgramme({
    sections: [
      section([...text('a', 'b'), list('x'), { kind: 'planning', id: 'pl', part: 'budget' }]),
      section([], { key: 'zwei', title: 'Zum Schluss:', numbering: 'ohne' }),
    ],
    kennzahlen: [figure('elb', '1')],
    eintrittsplanung: [row('fbw', 1, 1)],
    personal: { koepfe: 1, bereiche: [{ name: 'Leistung' }] },
  });
  it.each([
    ['/sections/0', 'Abschnitt 1 Eins', null, null],
    ['/sections/0/blocks/1/content/0', 'Abschnitt 1 Eins, Absatz 2', null, null],
    ['/sections/0/blocks/2/items/0', 'Abschnitt 1 Eins, Aufzählung', null, null],
    ['/sections/1/title', 'Abschnitt „Zum Schluss“', null, null],
    ['/kennzahlen/0/value', 'Kennzahlen, „elb“', 'kennzahlen', 'elb'],
    ['/kennzahlen', 'Kennzahlen', 'kennzahlen', null],
    ['/eintrittsplanung/0/plan', 'Eintrittsplanung, „FBW“', 'eintrittsplanung', 'fbw'],
    ['/personal/bereiche/0/vzae', 'Personal, „Leistung“', 'personal', 'bereiche'],
    ['/budget/plan/verwaltung/summe', 'Budget 2027, Verwaltungshaushalt', 'budget', 'verwaltung/summe'],
    ['/budget/vorjahr', 'Budget 2026', 'budget', null],
    ['/impressum/herausgeber', 'Titelseite und Impressum', 'titelseite', null],
    ['/participation', 'Mitwirkung', 'programm', null],
  ])('%s is „%s“', (where, label, inPart, rowKey) => {
    expect(placeIn(readProgramme(programme, {}), where)).toMatchObject({ label, part: inPart, rowKey });
  });
});

describe('what one click can mend', () => {
  const elb = figure('elb', '4560', { label: 'Erwerbsfähige Leistungsberechtigte' });
  const inText = (words: string) => ({ sections: [section(text(words))], kennzahlen: [elb] });

  it('a number that contradicts a Kennzahl is bound to it, with the word that loosens it', () => {
    const { suggestion } = only(
      inText('Die Zahl der erwerbsfähigen Leistungsberechtigten liegt bei rund 3.200 Leistungsberechtigten.'),
      'R8',
    );
    expect(suggestion).toMatchObject({
      blockId: 'p0',
      path: '/content/0',
      text: 'rund 3.200',
      kennzahl: 'elb',
      prefix: 'rund',
    });
  });

  it('a reference becomes one that moves along; a wrong word the right one', () => {
    const typed = {
      sections: [section(text('Siehe Abschnitt 1.')), section(text('Um 2 % Punkten höher.'), { key: 'zwei' })],
    };
    expect(only(typed, 'R19').suggestion).toMatchObject({ text: '1', sectionKey: 'eins', kennzahl: null });
    expect(only(typed, 'R31').suggestion).toMatchObject({ text: '% Punkten', replacement: 'Prozentpunkten' });
  });

  it.each([
    ['Wir haben Sechs Ziele:', 'Sechs', 'Drei'],
    ['Es gibt 4 Ziele:', '4', '3'],
  ])('an announced count becomes the count: %s', (words, typed, right) => {
    const { suggestion } = only({ sections: [section([...text(words), list('a', 'b', 'c')])] }, 'R18');
    expect(suggestion).toMatchObject({ text: typed, replacement: right });
  });

  it('nothing is offered where only a person can say what is meant', () => {
    const { suggestion } = only({ sections: [section(text('Das war im Jahr 2105 so.'))] }, 'R15');
    expect(suggestion).toBeNull();
  });
});

describe('typed numbers that are known', () => {
  const elb = figure('elb', '4560', {
    label: 'Erwerbsfähige Leistungsberechtigte',
    stand: { kind: 'year', year: 2026 },
  });
  const quote = figure('quote', '16.4', { label: 'Integrationsquote', unit: '%' });
  const bindable = (words: string, ...kennzahlen: Kennzahl[]) =>
    review({ sections: [section(text(words))], kennzahlen }).bindable;

  it('are offered with their Kennzahl, and read the same when bound', () => {
    const found = bindable('Es waren 4.560 Menschen, die Quote lag bei rund 16,4 Prozent.', elb, quote);
    expect(found.map(({ text: typed, prefix, withUnit }) => [typed, prefix, withUnit])).toEqual([
      ['4.560', null, false],
      ['rund 16,4 Prozent', 'rund', true],
    ]);
    expect(found[0]).toMatchObject({ section: 'eins', blockId: 'p0', path: '/content/0', offset: 9, length: 5 });
    expect(found[0]?.kennzahlen).toEqual([
      { key: 'elb', label: elb.label, value: '4.560\u00a0Personen', stand: '2026' },
    ]);
    expect(printKennzahl(quote, { prefix: 'rund', withUnit: true })).toBe('rund\u00a016,4\u00a0%');
  });

  it('are not offered when bound already, printed otherwise, or too short to mean anything', () => {
    const bound = review({
      sections: [section([{ kind: 'paragraph', id: 'p', content: [{ kind: 'kennzahl', key: 'elb' }] }])],
      kennzahlen: [elb],
    });
    expect(bound.bindable).toEqual([]);
    expect(bindable('Es waren 4560 und 4.560,0 und 4.561.', elb)).toEqual([]);
    expect(bindable('Es gab 7 Termine.', figure('x', '7', { label: 'Standorte im Landkreis' }))).toEqual([]);
    expect(bindable('Es gab 7 Standorte.', figure('x', '7', { label: 'Standorte im Landkreis' }))).toHaveLength(1);
  });

  it('name the likeliest Kennzahl first', () => {
    const found = bindable(
      'Die Integrationen beliefen sich auf 752 Fälle.',
      figure('a', '752', { label: 'Bedarfsgemeinschaften' }),
      figure('b', '752', { label: 'Integrationen' }),
    );
    expect(found[0]?.kennzahlen.map(({ key }) => key)).toEqual(['b', 'a']);
  });

  it('stand exactly where they say', () => {
    const programme = bareProgramme({ sections: [section([list('Es sind 4.560 Menschen.')])], kennzahlen: [elb] });
    const [found] = reviewProgramme(programme, {}).bindable;
    const node = valueAt(programme, found?.where ?? '') as { text: string };
    expect(node.text.slice(found?.offset, (found?.offset ?? 0) + (found?.length ?? 0))).toBe(found?.text);
    expect(found?.path).toBe('/items/0/content/0');
  });
});

it('gives the questions of the Beirat to strong changes only', () => {
  const { findings } = review({ eintrittsplanung: [row('mehr', 10, 40), row('weniger', 40, 10), row('keine', 40, 0)] });
  const questions = findings.filter(({ rule }) => rule === 'R21').map((finding) => finding.questions.join(' '));
  expect(questions).toHaveLength(3);
  expect(questions[0]).toContain('„MEHR“');
  expect(questions[1]).toContain('„WENIGER“');
  expect(questions[2]).toContain('von 40 auf 0');
  expect(findings.filter(({ rule }) => rule !== 'R21').flatMap((finding) => finding.questions)).toEqual([]);
});

it('tells faults of form as findings that block', () => {
  const problems = [{ pointer: '/sections/0/blocks/0/content/0/key', message: 'Diese Kennzahl gibt es nicht.' }];
  const programme = bareProgramme({ sections: [section(text('a'))] });
  expect(reviewProgramme(programme, {}, problems).findings).toMatchObject([
    {
      rule: FORM,
      severity: 'blocks',
      message: 'Diese Kennzahl gibt es nicht.',
      place: { label: 'Abschnitt 1 Eins, Absatz' },
    },
  ]);
});
