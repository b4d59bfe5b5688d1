import type { Front } from '../cycle-queries.js';
import { checkFront, errorsAtFields, frontOf, toForm, toFront } from './front-form.js';

const LAYOUT = { titlePage: true, tableOfContents: true, paragraphNumbers: false, signaturePage: true };
const FULL: Front = {
  title: 'Programm 2027',
  subtitle: 'Jobcenter',
  definition: 'Was es ist.',
  impressum: {
    herausgeber: 'Jobcenter',
    verantwortlich: { funktion: 'Geschäftsführung', name: 'N. N.' },
    ort: 'Musterstadt',
    kontakt: ['Straße 1', 'post@jobcenter.example'],
    redaktion: 'Büro',
  },
  layout: LAYOUT,
  redaktionsschluss: '2026-11-30',
  openInformation: ['Bundeshaushalt'],
};

describe('title page and Impressum as a form', () => {
  it('come back as they were', () => {
    expect(toFront(toForm(FULL))).toEqual(FULL);
    expect(toFront(toForm({ title: 'Nur ein Titel', layout: LAYOUT }))).toEqual({
      title: 'Nur ein Titel',
      layout: LAYOUT,
    });
  });

  it('are taken out of a whole programme', () => {
    expect(frontOf({ ...FULL, sections: [] } as Front)).toEqual(FULL);
  });

  it('leave out blank lines and blanks around', () => {
    const form = { ...toForm(FULL), kontakt: ' Straße 1 \n\n', subtitle: '  ' };
    expect(toFront(form).impressum?.kontakt).toEqual(['Straße 1']);
    expect(toFront(form)).not.toHaveProperty('subtitle');
  });

  it('say what is missing', () => {
    expect(checkFront(toForm(FULL))).toEqual({});
    expect(Object.keys(checkFront({ ...toForm(FULL), title: ' ', herausgeber: '', funktion: '' }))).toEqual([
      'title',
      'herausgeber',
      'funktion',
    ]);
  });

  it('show what the server says at its field', () => {
    expect(
      errorsAtFields([
        { pointer: '/front/title', message: 'zu lang' },
        { pointer: '/front/impressum/kontakt/2', message: 'zu viel' },
        { pointer: '/sections/0', message: 'anderswo' },
      ]),
    ).toEqual({ title: 'zu lang', kontakt: 'zu viel' });
  });
});
