import { leadingActions } from './steps.js';

const action = (event: string) => ({ event, label: event, allowed: true, reasons: [] });
const all = ['open', 'vote', 'close', 'castVorsitzVote', 'record', 'recordDeliberation', 'recordDecision'].map(action);
const outcome = (kind: string) => ({ kind }) as never;
const events = (traegerform: 'gE' | 'zkT', kind: string | null, castingVote: unknown = null) =>
  leadingActions({
    actions: all,
    traegerform,
    outcome: kind === null ? null : outcome(kind),
    castingVote: castingVote as never,
  }).map(({ event }) => event);

describe('steps that are shown', () => {
  it('are those of the Trägerversammlung in a gE and of the deciding body in a zkT', () => {
    expect(events('gE', null)).toEqual(['open', 'close', 'record']);
    expect(events('zkT', null)).toEqual(['recordDeliberation', 'recordDecision']);
  });

  it('have the casting vote only on a tie that is not decided yet', () => {
    expect(events('gE', 'stimmengleichheit')).toContain('castVorsitzVote');
    expect(events('gE', 'angenommen')).not.toContain('castVorsitzVote');
    expect(events('gE', 'stimmengleichheit', { choice: 'ja' })).not.toContain('castVorsitzVote');
  });
});
