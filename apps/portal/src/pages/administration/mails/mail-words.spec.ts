import { reasonInWords, recipient, tries } from './mail-words.js';

describe('why a mail did not go out', () => {
  it.each([
    ['Konto inaktiv', /deaktiviert oder gelöscht/],
    ['Mitgliedschaft beendet', /keine Rolle mehr/],
    ['Der Link wird nicht mehr gebraucht', /durch einen neueren ersetzt/],
  ])('says %s plainly', (error, sentence) => {
    expect(reasonInWords(error)).toMatch(sentence);
  });

  it('keeps the code of the mail server for those who look into it', () => {
    expect(reasonInWords('Der Mailserver nimmt die Empfängeradresse nicht an (Antwort 550)')).toMatch(
      /Adresse.*\(Kennung für den Betrieb: 550\)$/,
    );
    expect(reasonInWords('Der Mailserver ist nicht erreichbar (ECONNREFUSED)')).toMatch(/ECONNREFUSED\)$/);
  });

  it('shows what it does not know as it is, but not endlessly', () => {
    expect(reasonInWords('disk full')).toMatch(/: disk full$/);
    expect(reasonInWords('x'.repeat(1000)).length).toBeLessThan(300);
  });

  it('shows no made-up address of a person who was erased', () => {
    expect(recipient('Gelöschte Person <geloescht-1-2@invalid>')).toBe('Gelöschte Person');
    expect(recipient('Kim Muster <kim@example.org>')).toBe('Kim Muster <kim@example.org>');
  });

  it('counts the tries', () => {
    expect([0, 1, 5].map(tries)).toEqual(['noch kein Versuch', '1 Versuch', '5 Versuche']);
  });
});
