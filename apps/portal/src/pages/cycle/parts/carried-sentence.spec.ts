import { carriedSentence } from './carried-sentence.js';

describe('what came over', () => {
  it('is told in one sentence', () => {
    expect(carriedSentence({ sections: 12, blocksToCheck: 80, parts: ['kennzahlen', 'budget'] })).toBe(
      '12 Abschnitte beginnen mit dem früheren Text; 80 Absätze und Tabellen sind mit „prüfen“ gekennzeichnet. Dazu: Kennzahlen und Budget.',
    );
    expect(carriedSentence({ sections: 1, blocksToCheck: 1, parts: [] })).toBe(
      'Ein Abschnitt beginnt mit dem früheren Text; ein Absatz ist mit „prüfen“ gekennzeichnet.',
    );
    expect(carriedSentence({ sections: 0, blocksToCheck: 0, parts: ['personal'] })).toBe(
      'Texte gab es nicht zu übernehmen. Dazu: Personal.',
    );
  });
});
