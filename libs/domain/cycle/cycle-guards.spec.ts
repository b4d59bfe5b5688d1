import { cycleGuards, type CycleFacts } from './cycle-guards.js';

const facts = (few: Partial<CycleFacts>): CycleFacts => few as CycleFacts;

describe('the reasons of very many things', () => {
  it('names the first sections and how many more there are', () => {
    const sectionsNotReleased = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
    expect(cycleGuards.everySectionReleased(facts({ sectionsNotReleased }))).toBe(
      'Noch nicht freigegeben: „A“, „B“, „C“, „D“ und 3 weitere. Bitte einreichen lassen und freigeben.',
    );
  });
  it('tells the first findings and how many more there are', () => {
    const blockingFindings = ['Eins.', 'Zwei.', 'Drei.', 'Vier.'];
    expect(cycleGuards.noBlockingFinding(facts({ blockingFindings }))).toContain('Eins. Zwei. Drei. Vier. Bitte');
    expect(cycleGuards.noBlockingFinding(facts({ blockingFindings: [...blockingFindings, 'Fünf.'] }))).toContain(
      'Eins. Zwei. Drei. Dazu 2 weitere. Bitte',
    );
  });
});
