import { ruleInWords } from '#domain/resolution/rule-in-words.js';
import { VOTING_RULES_BY_LAW } from '#domain/resolution/voting-rules.js';
import { abstentionSentence, choiceLabel, decisionSentence, resolutionTitle, splitRule } from './words.js';

describe('words of the vote', () => {
  it('sets the sentence on a tie apart, for every rule', () => {
    for (const castingVote of [true, false]) {
      const sentences = ruleInWords({ ...VOTING_RULES_BY_LAW, castingVote });
      const { general, tie } = splitRule(sentences);
      expect(tie).toMatch(/^Bei Stimmengleichheit/);
      expect([...general, tie]).toHaveLength(sentences.length);
      expect(general).not.toContain(tie);
    }
  });

  it('says nothing on a tie where there is no vote', () => {
    expect(splitRule([])).toEqual({ general: [], tie: null });
  });

  it('finds what an abstention means', () => {
    for (const abstentions of ['zaehlenNicht', 'zaehlenAlsNein'] as const)
      expect(abstentionSentence(ruleInWords({ ...VOTING_RULES_BY_LAW, abstentions }))).toMatch(/^Enthaltungen zählen/);
  });

  it('names the ballot from the second one on', () => {
    expect(resolutionTitle({ traegerform: 'gE', ballotRound: 1 })).toBe('Abstimmung über das Programm');
    expect(resolutionTitle({ traegerform: 'gE', ballotRound: 2 })).toBe('2. Abstimmung über das Programm');
    expect(resolutionTitle({ traegerform: 'zkT', ballotRound: 1 })).toBe('Entscheidung über das Programm');
  });

  it('shows a name that it does not know as it is', () => {
    expect(choiceLabel('ja')).toBe('Ja');
    expect(choiceLabel('neu')).toBe('neu');
    expect(decisionSentence('neu')).toBe('neu');
    expect(decisionSentence(null)).toBeNull();
  });
});
