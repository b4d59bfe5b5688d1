import {
  answerable,
  changesOf,
  draftOf,
  filtered,
  isChanged,
  isOpen,
  neighbour,
  NO_FILTER,
  NOBODY,
  reasonMissing,
  rebased,
  rightsOf,
  stateWord,
  type Comment,
} from './comments.js';

const comment = (number: number, more: Partial<Comment> = {}): Comment => ({
  id: `c${number}`,
  roundId: 'r',
  number,
  kind: 'anmerkung',
  organisation: 'Gewerkschaft',
  memberGroup: null,
  anchor: { sectionId: 's1', sectionVersionId: null, blockId: 'p1', quote: 'angespannt' },
  questionKey: null,
  text: 'Bitte genauer.',
  submittedAt: '2026-10-25T10:00:00Z',
  mine: false,
  onPaper: false,
  reply: null,
  disposition: null,
  dispositionReason: null,
  version: 1,
  internal: { responsibleId: null, answeredBy: null, answeredAt: null, enteredBy: null, accountId: null },
  ...more,
});
const done = { reply: 'Danke.', disposition: 'uebernommen' as const };

describe('comments to be answered', () => {
  it('are open until reply and decision are there', () => {
    expect([comment(1), comment(2, { reply: 'Danke.' }), comment(3, done)].map(isOpen)).toEqual([true, true, false]);
    expect(stateWord(comment(1))).toBe('offen');
    expect(stateWord(comment(1, { reply: 'Danke.' }))).toBe('Entscheidung fehlt');
    expect(stateWord(comment(1, { disposition: 'zurKenntnis' }))).toBe('Antwort fehlt');
    expect(stateWord(comment(1, done))).toBe('beantwortet');
    expect(answerable([comment(1, { kind: 'keineAnmerkungen' })])).toEqual([]);
  });

  it('are filtered by state, section, organisation and who is responsible', () => {
    const comments = [
      comment(1, done),
      comment(2, { anchor: null, kind: 'allgemein' }),
      comment(3, {
        organisation: null,
        internal: { responsibleId: 'tl', answeredBy: null, answeredAt: null, enteredBy: null, accountId: null },
      }),
    ];
    const numbers = (filter: Partial<typeof NO_FILTER>) =>
      filtered(comments, { ...NO_FILTER, ...filter }).map(({ number }) => number);
    expect(numbers({})).toEqual([1, 2, 3]);
    expect(numbers({ state: 'open' })).toEqual([2, 3]);
    expect(numbers({ state: 'answered' })).toEqual([1]);
    expect(numbers({ section: 'whole' })).toEqual([2]);
    expect(numbers({ section: 's1' })).toEqual([1, 3]);
    expect(numbers({ organisation: 'Ohne Angabe der Organisation' })).toEqual([3]);
    expect(numbers({ responsible: NOBODY })).toEqual([1, 2]);
    expect(numbers({ responsible: 'tl' })).toEqual([3]);
  });

  it('lead from one open comment to the next and around the end', () => {
    const comments = [comment(1), comment(2, done), comment(3), comment(4, done)];
    expect(neighbour(comments, 'c1', 1)?.id).toBe('c3');
    expect(neighbour(comments, 'c3', 1)?.id).toBe('c1');
    expect(neighbour(comments, 'c1', -1)?.id).toBe('c3');
    expect(neighbour(comments, null, 1)?.id).toBe('c1');
    expect(neighbour(comments, null, -1)?.id).toBe('c3');
    expect(neighbour([comment(1)], 'c1', 1)).toBeNull();
    expect(neighbour([], null, 1)).toBeNull();
  });

  it('are answered by those who may', () => {
    const rights = (roles: string[], more: Partial<Comment> = {}, released = false) => {
      const { reply, decide, assign } = rightsOf(comment(1, more), { released, roles, accountId: 'me' });
      return [reply, decide, assign];
    };
    const mine = {
      internal: { responsibleId: 'me', answeredBy: null, answeredAt: null, enteredBy: null, accountId: null },
    };
    expect(rights(['geschaeftsfuehrung'])).toEqual([true, true, true]);
    expect(rights(['bereichsleitung'])).toEqual([true, true, false]);
    expect(rights(['teamleitung'])).toEqual([false, false, false]);
    expect(rights(['teamleitung'], mine)).toEqual([true, false, false]);
    expect(rights(['teamleitung'], { ...mine, disposition: 'zurKenntnis' })).toEqual([false, false, false]);
    expect(rights(['geschaeftsfuehrung'], {}, true)).toEqual([false, false, false]);
    expect(rightsOf(comment(1), { released: false, roles: [], accountId: undefined }).reply).toBe(false);
  });

  it('send only what was changed; emptied text is taken back', () => {
    const before = draftOf(comment(1, { reply: 'Danke.' }));
    expect(changesOf(before, before)).toEqual({});
    expect(isChanged({ ...before, reply: 'Danke. ' }, before)).toBe(false);
    expect(changesOf({ ...before, reply: ' ', disposition: 'zurKenntnis' }, before)).toEqual({
      reply: null,
      disposition: 'zurKenntnis',
    });
  });

  it('lay my changes over the answer that somebody else saved', () => {
    const base = draftOf(comment(1));
    const kept = { ...base, reply: 'Meine Antwort', base, basedOn: 1 };
    const theirs = draftOf(comment(1, { reply: 'Ihre Antwort', disposition: 'zurKenntnis', version: 2 }));
    const mine = rebased(kept, theirs, 2);
    expect(mine).toEqual({ ...theirs, reply: 'Meine Antwort', base: theirs, basedOn: 2 });
    expect(changesOf(mine, mine.base)).toEqual({ reply: 'Meine Antwort' });
  });

  it('need a reason where something is not taken up', () => {
    const draft = draftOf(comment(1));
    expect(reasonMissing({ ...draft, disposition: 'nichtUebernommen' })).toBe(true);
    expect(reasonMissing({ ...draft, disposition: 'teilweiseUebernommen', dispositionReason: 'Weil.' })).toBe(false);
    expect(reasonMissing({ ...draft, disposition: 'uebernommen' })).toBe(false);
  });
});
