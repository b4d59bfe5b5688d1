/** The shipped programme templates and the questions of list A are data: read from disk and held to their schema and to each other. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BEIRAT_ROLES, STAFF_ROLES, TRAEGERVERSAMMLUNG_ROLES } from '../shared/roles.js';
import { programmeTemplate, STRUCTURED_PARTS, type ProgrammeTemplate, type TemplateSection } from './template.js';

const folder = join(import.meta.dirname, '../../../templates');
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const files = readdirSync(folder).filter((file) => /^amip-.*\.json$/.test(file));
const load = (file: string): ProgrammeTemplate => programmeTemplate.parse(read(file));
const flat = (sections: readonly TemplateSection[]): TemplateSection[] =>
  sections.flatMap((section) => [section, ...flat(section.sections ?? [])]);
const outline = (sections: readonly TemplateSection[], prefix = ''): string[] => {
  let number = 0;
  return sections.flatMap((section) => {
    const own = section.numbering === 'dezimal' ? `${prefix}${++number}` : section.numbering === 'pfeil' ? '→' : '-';
    return [`${own} ${section.title}`, ...outline(section.sections ?? [], `${own}.`)];
  });
};

describe('programme templates', () => {
  it('ship in four variants', () => {
    expect(files.sort()).toEqual([
      'amip-2016-ge.json',
      'amip-2016-zkt.json',
      'amip-2024-ge.json',
      'amip-2024-zkt.json',
    ]);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('take no section called %s', (key) => {
    const [file = ''] = files;
    const named = (name: string) => {
      const template = structuredClone(load(file));
      return programmeTemplate.safeParse({
        ...template,
        sections: [{ ...template.sections[0], key: name }, ...template.sections.slice(1)],
      });
    };
    expect(named(key).success).toBe(false);
    expect(named(`${key}s`).success).toBe(true);
  });

  describe.each(files)('%s', (file) => {
    const template = load(file);
    const sections = flat(template.sections);

    it('is named like its file', () => {
      expect(`${template.key}.json`).toBe(file);
      expect(template.traegerform).toBe(file.includes('zkt') ? 'zkT' : 'gE');
    });

    it('has unique section keys, a hint and an owner who writes', () => {
      const keys = sections.map((section) => section.key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const section of sections) {
        expect(section.hint).toMatch(/[.?]$/);
        expect(STAFF_ROLES).toContain(section.ownerRole);
        expect([...BEIRAT_ROLES, ...TRAEGERVERSAMMLUNG_ROLES, 'bfdh']).not.toContain(section.ownerRole);
      }
    });

    it('gives each structured part a place and an owner who keeps it', () => {
      const places = new Map(
        sections.flatMap((section) => (section.structuredParts ?? []).map((part) => [part, section] as const)),
      );
      expect([...places.keys()].sort()).toEqual([...STRUCTURED_PARTS].sort());
      const owner = (key: string) => sections.find((section) => section.key === key)?.ownerRole;
      expect(owner('vorwort')).toBe('geschaeftsfuehrung');
      expect(owner('budget')).toBe('controlling');
      expect(owner('ziele')).toBe('controlling');
      expect(owner('eintrittsplanung')).toBe('controlling');
      expect(owner('hf-chancengleichheit')).toBe('bca');
      expect(owner('personal')).toBe('bueroGeschaeftsfuehrung');
    });

    it('drops the Eintrittsplanung alone when it stands in the operatives Programm', () => {
      expect(sections.filter((section) => section.onlyIf).map((section) => section.key)).toEqual(['eintrittsplanung']);
    });

    it('speaks of a Trägerversammlung only where there is one', () => {
      const text = JSON.stringify(template);
      expect(text).not.toContain('gemeinsame Einrichtung');
      if (template.traegerform === 'zkT') expect(text).not.toMatch(/Trägerversammlung|Agentur|beiden Träger/);
    });
  });

  it('number the 2024 programme with arrows and the 2016 one with decimals', () => {
    const of2024 = outline(load('amip-2024-ge.json').sections);
    expect(of2024).toContain('→ Chancengleichheit am Arbeitsmarkt');
    expect(of2024).toContain('3.3 Verwendung der Eingliederungsmittel');
    expect(of2024.at(-1)).toBe('5 Wirkung / Ziele');
    const of2016 = outline(load('amip-2016-ge.json').sections);
    expect(of2016).toContain('1.5 Haushalt / Finanzen');
    expect(of2016).toContain('2.2.8 Weitere Schwerpunkte');
    expect(of2016.at(-1)).toBe('3 Schlussbemerkungen');
  });

  it.each(['2016', '2024'])('keep the same sections in both Trägerformen of %s', (year) => {
    const keys = (form: string) => flat(load(`amip-${year}-${form}.json`).sections).map((section) => section.key);
    expect(keys('zkt')).toEqual(keys('ge'));
  });
});

describe('the questions of list A', () => {
  interface Fragen {
    questions: { key: string; question: string; part: string; sections: string[] }[];
  }
  const { questions } = read('fragen-liste-a.json') as Fragen;

  it('cover A1 to A6 once each', () => {
    const keys = questions.map((question) => question.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect([...new Set(keys.map((key) => key.slice(0, 2)))]).toEqual(['A1', 'A2', 'A3', 'A4', 'A5', 'A6']);
    for (const { question } of questions) expect(question).toMatch(/\?$/);
  });

  it('look at structured parts and sections that exist', () => {
    const known = new Set(files.flatMap((file) => flat(load(file).sections).map((section) => section.key)));
    for (const question of questions) {
      expect(STRUCTURED_PARTS).toContain(question.part);
      for (const section of question.sections) expect(known).toContain(section);
    }
  });
});
