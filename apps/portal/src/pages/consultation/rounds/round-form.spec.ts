import type { CycleView, Round } from '../../cycle/cycle-queries.js';
import {
  answersInWords,
  answersOf,
  checkRound,
  isOutsidePlan,
  memberLabel,
  plannableKinds,
  proposedDays,
  type RoundForm,
} from './round-form.js';

const DATES = {
  start: '2026-07-01',
  draftUntil: '2026-09-30',
  beiratFrom: '2026-10-01',
  beiratUntil: '2026-10-31',
  resolutionUntil: '2026-12-31',
};
const FORM: RoundForm = { kind: 'B', title: 'Runde', startsOn: '2026-10-01', endsOn: '2026-10-31', memberIds: ['m'] };
const cycle = (state: string, consultation: string): Pick<CycleView, 'state' | 'cycle'> =>
  ({ state, cycle: { consultation } }) as CycleView;

describe('a comment round', () => {
  it('has the days of the programme, as far as they are ahead', () => {
    expect(proposedDays('B', DATES, '2026-09-01')).toEqual({ startsOn: '2026-10-01', endsOn: '2026-10-31' });
    expect(proposedDays('A', DATES, '2026-08-01')).toEqual({ startsOn: '2026-08-01', endsOn: '2026-09-30' });
    expect(proposedDays('B', DATES, '2026-11-21')).toEqual({ startsOn: '2026-11-21', endsOn: '2026-12-19' });
  });

  it('lies in the days planned for the Beirat, or is told that it does not', () => {
    expect(isOutsidePlan(FORM, DATES)).toBe(false);
    expect(isOutsidePlan({ ...FORM, endsOn: '2026-11-01' }, DATES)).toBe(true);
    expect(isOutsidePlan({ ...FORM, startsOn: '2026-09-30' }, DATES)).toBe(true);
    expect(isOutsidePlan({ ...FORM, kind: 'A', startsOn: '2026-09-01' }, DATES)).toBe(false);
    expect(isOutsidePlan({ ...FORM, startsOn: '', endsOn: '' }, DATES)).toBe(false);
  });

  it('can be planned as long as the text is not decided on', () => {
    expect(plannableKinds(cycle('erarbeitung', 'frueh'))).toEqual(['A', 'B']);
    expect(plannableKinds(cycle('einarbeitung', 'frueh'))).toEqual(['B']);
    expect(plannableKinds(cycle('beschlossen', 'frueh'))).toEqual([]);
    expect(plannableKinds(cycle('erarbeitung', 'keine'))).toEqual([]);
  });

  it('says what is missing', () => {
    expect(checkRound(FORM)).toEqual({});
    expect(checkRound({ ...FORM, endsOn: '2026-09-30' }).endsOn).toContain('vor dem Beginn');
    expect(Object.keys(checkRound({ ...FORM, title: ' ', startsOn: '', endsOn: '', memberIds: [] }))).toEqual([
      'title',
      'startsOn',
      'endsOn',
      'memberIds',
    ]);
  });

  it('counts who has answered', () => {
    const audience = ['angemerkt', 'keineAnmerkungen', 'offen', 'offen'].map((answer) => ({
      answer,
    })) as Round['audience'];
    expect(answersOf(audience)).toEqual({ asked: 4, commented: 1, nothingToSay: 1, open: 2 });
    expect(answersInWords(answersOf(audience))).toBe('2 von 4 haben geantwortet');
    expect(answersInWords(answersOf(null))).toBe('noch niemand beteiligt');
  });

  it('names its members by their organisation', () => {
    expect(memberLabel({ organisation: 'Kammer', name: 'Frau Muster' })).toBe('Kammer (Frau Muster)');
    expect(memberLabel({ organisation: 'Kammer', name: 'Kammer' })).toBe('Kammer');
    expect(memberLabel({ organisation: null, name: 'Frau Muster' })).toBe('Frau Muster');
  });
});
