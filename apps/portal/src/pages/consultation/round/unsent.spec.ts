/** What was typed survives a reload, belongs to one person and one round, and a full device does no harm. */
import { UnsentTexts } from './unsent.js';

class Shelf {
  readonly entries = new Map<string, string>();
  full = false;
  get length() {
    return this.entries.size;
  }
  key = (index: number) => [...this.entries.keys()][index] ?? null;
  getItem = (key: string) => this.entries.get(key) ?? null;
  setItem = (key: string, value: string) => {
    if (this.full) throw new Error('QuotaExceededError');
    this.entries.set(key, value);
  };
  removeItem = (key: string) => void this.entries.delete(key);
}
const text = (words: string) => ({ text: words, about: 'Absatz 1', onceKey: 'key-12345' });

it('is there again after a reload, for the same person and round only', () => {
  const shelf = new Shelf();
  new UnsentTexts(shelf, 'person1.round1.').put('p1', text('Bitte genauer'));
  expect(new UnsentTexts(shelf, 'person1.round1.').get('p1')).toEqual(text('Bitte genauer'));
  expect(new UnsentTexts(shelf, 'person2.round1.').all()).toEqual([]);
  expect(new UnsentTexts(shelf, 'person1.round2.').all()).toEqual([]);
});

it('is gone once it is sent', () => {
  const shelf = new Shelf();
  const unsent = new UnsentTexts(shelf, 'a.');
  unsent.put('p1', text('eins'));
  unsent.put('p2', text('zwei'));
  unsent.drop('p1');
  expect(unsent.all()).toEqual([['p2', text('zwei')]]);
  expect(new UnsentTexts(shelf, 'a.').all()).toEqual([['p2', text('zwei')]]);
});

it('tells its listeners, also of what another tab wrote', () => {
  const shelf = new Shelf();
  const [here, there] = [new UnsentTexts(shelf, 'a.'), new UnsentTexts(shelf, 'a.')];
  let told = 0;
  const stop = here.subscribe(() => told++);
  there.put('p1', text('aus dem anderen Fenster'));
  here.reload();
  expect(here.get('p1')?.text).toBe('aus dem anderen Fenster');
  expect(told).toBe(1);
  stop();
  here.drop('p1');
  expect(told).toBe(1);
});

it('keeps the text in this page and says so when the device is full or forbids it', () => {
  const shelf = new Shelf();
  shelf.full = true;
  const unsent = new UnsentTexts(shelf, 'a.');
  expect(unsent.isKept()).toBe(true);
  unsent.put('p1', text('eins'));
  expect([unsent.get('p1')?.text, unsent.isKept()]).toEqual(['eins', false]);
  expect(new UnsentTexts(null, 'a.').isKept()).toBe(false);
});

it('passes over what it cannot read', () => {
  const shelf = new Shelf();
  shelf.entries
    .set('a.p1', '{')
    .set('a.p2', '"x"')
    .set('a.p3', JSON.stringify(text('drei')));
  expect(new UnsentTexts(shelf, 'a.').all()).toEqual([['p3', text('drei')]]);
});
