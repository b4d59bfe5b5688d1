import { pointerInWords } from './pointer-words.js';

const file = { sections: [{ title: 'Vorwort' }, { title: 'Strategie', sections: [{ title: 7 }] }] };

describe('the place of a fault in words', () => {
  it.each([
    ['', 'Ganze Datei'],
    ['/label', 'Bezeichnung'],
    ['/sections', 'Abschnitte'],
    ['/layout/titlePage', 'Gestaltung › Titelblatt'],
    ['/sections/1/ownerRole', '2. Abschnitt „Strategie“ › zuständige Rolle'],
    ['/sections/1/sections/0/title', '2. Abschnitt „Strategie“ › 1. Unterabschnitt › Titel'],
    ['/sections/4/structuredParts/1', '5. Abschnitt › Bestandteile › Eintrag 2'],
    ['/a~1b', 'Feld „a/b“'],
    ['/toString', 'Feld „toString“'],
  ])('%s: %s', (pointer, words) => {
    expect(pointerInWords(pointer, file)).toBe(words);
  });
});
