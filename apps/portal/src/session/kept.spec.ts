import { keptIn } from './kept.js';

function storage() {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}

describe('what is kept in the browser', () => {
  it('comes back until it is dropped, for the same person only', () => {
    const place = storage();
    keptIn(place, 'anna').write('antwort', { text: 'Grüße' });
    expect(keptIn(place, 'anna').read('antwort')).toEqual({ text: 'Grüße' });
    expect(keptIn(place, 'ben').read('antwort')).toBeNull();
    keptIn(place, 'anna').drop('antwort');
    expect(place.items.size).toBe(0);
  });

  it('bears a broken value and a storage that is full or forbidden', () => {
    const place = storage();
    place.items.set('amip:anna:antwort', '{kaputt');
    expect(keptIn(place, 'anna').read('antwort')).toBeNull();
    const forbidden = () => {
      throw new Error('QuotaExceededError');
    };
    const kept = keptIn({ getItem: forbidden, setItem: forbidden, removeItem: forbidden }, 'anna');
    expect(() => kept.write('antwort', 'x')).not.toThrow();
    expect(kept.read('antwort')).toBeNull();
    expect(() => kept.drop('antwort')).not.toThrow();
  });
});
