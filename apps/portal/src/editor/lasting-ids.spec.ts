/** Ids stay with their text through typing, splitting, joining, copying and moving. */
import { getSchema } from '@tiptap/core';
import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { EditorState, type Transaction } from '@tiptap/pm/state';
import { lastingIds, TRUSTED } from './lasting-ids.js';
import { sectionSchema } from './schema.js';

const schema = getSchema(sectionSchema());
const paragraph = (id: string | null, text: string, toCheck = false): Node =>
  schema.node('paragraph', { id, toCheck }, text === '' ? [] : [schema.text(text)]);

function stateOf(...content: Node[]): EditorState {
  let count = 0;
  return EditorState.create({ doc: schema.node('doc', null, content), plugins: [lastingIds(() => `neu-${++count}`)] });
}
const after = (state: EditorState, change: (tr: Transaction) => Transaction): EditorState =>
  state.applyTransaction(change(state.tr)).state;
const told = (state: EditorState): string[] =>
  state.doc.content.content.map((node) => `${String(node.attrs['id'])}: ${node.textContent}`);

const AB = () => stateOf(paragraph('a', 'Anfang'), paragraph('b', 'Ende'));

describe('lasting ids', () => {
  it('leaves the id with the first half of a split', () => {
    expect(told(after(AB(), (tr) => tr.split(4)))).toEqual(['a: Anf', 'neu-1: ang', 'b: Ende']);
  });

  it('moves the id along when the whole text moves into the second half', () => {
    expect(told(after(AB(), (tr) => tr.split(1)))).toEqual(['neu-1: ', 'a: Anfang', 'b: Ende']);
  });

  it('keeps the id of the first when two are joined', () => {
    expect(told(after(AB(), (tr) => tr.join(8)))).toEqual(['a: AnfangEnde']);
  });

  it('gives a copy a new id, also when it is put before the original', () => {
    const copy = (state: EditorState, at: number) =>
      after(state, (tr) => tr.replace(at, at, new Slice(Fragment.from(paragraph('b', 'Ende')), 0, 0)));
    expect(told(copy(AB(), 14))).toEqual(['a: Anfang', 'b: Ende', 'neu-1: Ende']);
    expect(told(copy(AB(), 0))).toEqual(['neu-1: Ende', 'a: Anfang', 'b: Ende']);
  });

  it('keeps the id of what is cut out and put in elsewhere', () => {
    const cut = after(AB(), (tr) => tr.delete(0, 8));
    expect(told(after(cut, (tr) => tr.insert(6, paragraph('a', 'Anfang'))))).toEqual(['b: Ende', 'a: Anfang']);
  });

  it('takes no id from another section, unless the text is known to be this section’s', () => {
    const foreign = (tr: Transaction) => tr.insert(14, paragraph('fremd', 'Text'));
    expect(told(after(AB(), foreign))).toEqual(['a: Anfang', 'b: Ende', 'neu-1: Text']);
    expect(told(after(AB(), (tr) => foreign(tr).setMeta(TRUSTED, true)))).toEqual([
      'a: Anfang',
      'b: Ende',
      'fremd: Text',
    ]);
  });

  it('keeps the id when a paragraph becomes a list, and inside a list nothing has one', () => {
    const list = schema.node('bulletList', null, [schema.node('listItem', null, [paragraph('a', 'Anfang', true)])]);
    const state = after(AB(), (tr) => tr.replaceWith(0, 8, list));
    expect(told(state)).toEqual(['a: Anfang', 'b: Ende']);
    state.doc.firstChild?.descendants((node) => {
      expect(node.attrs['id'] ?? null).toBeNull();
      expect(node.attrs['toCheck'] ?? false).toBe(false);
    });
  });

  it('does not ask to check what is new and empty', () => {
    const state = after(stateOf(paragraph('a', 'Anfang', true)), (tr) => tr.split(7));
    expect(state.doc.content.content.map((node) => node.attrs['toCheck'])).toEqual([true, false]);
  });

  it('changes nothing where nothing was typed', () => {
    const state = AB();
    expect(after(state, (tr) => tr.setMeta('anything', true)).doc).toBe(state.doc);
  });
});
