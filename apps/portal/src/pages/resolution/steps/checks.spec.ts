import { checkDecision, checkDeliberation, checkOpen, checkRecord, filled, localDayOf, passes } from './checks.js';

const open = { motion: 'zustimmung' as const, conditions: ' ', sectionIds: [], parityReason: '' };
const decision = { body: 'Kreistag', heldOn: '2026-12-01', place: '', text: '', conditions: '', sectionIds: [] };

describe('what a step needs', () => {
  it('opens a plain motion with nothing more', () => {
    expect(passes(checkOpen(open, false))).toBe(true);
  });

  it('asks for conditions, sections and the reason for unequal halves where they are needed', () => {
    expect(Object.keys(checkOpen({ ...open, motion: 'zustimmungMitAuflagen' }, false))).toEqual(['conditions']);
    expect(Object.keys(checkOpen({ ...open, motion: 'zurueckverweisung' }, false))).toEqual(['sectionIds']);
    expect(Object.keys(checkOpen(open, true))).toEqual(['parityReason']);
    expect(passes(checkOpen({ ...open, parityReason: 'Ein Sitz ist frei.' }, true))).toBe(true);
  });

  it('asks for day and place of the record, not for its text', () => {
    expect(Object.keys(checkRecord({ heldOn: '', place: ' ', text: '' }))).toEqual(['heldOn', 'place']);
    expect(passes(checkRecord({ heldOn: '2026-12-01', place: 'Arnstadt', text: '' }))).toBe(true);
  });

  it('asks for all of a deliberation', () => {
    expect(Object.keys(checkDeliberation({ body: '', heldOn: '', recommendation: '' }))).toEqual([
      'body',
      'heldOn',
      'recommendation',
    ]);
  });

  it('asks for what belongs to a decision', () => {
    expect(Object.keys(checkDecision({ ...decision, decision: null }))).toEqual(['decision']);
    expect(Object.keys(checkDecision({ ...decision, decision: 'beschlossenMitAuflagen' }))).toEqual(['conditions']);
    expect(Object.keys(checkDecision({ ...decision, decision: 'zurueckverwiesen' }))).toEqual(['sectionIds']);
    expect(passes(checkDecision({ ...decision, decision: 'vertagt' }))).toBe(true);
  });

  it('sends nothing for what was left empty', () => {
    expect(filled('  ')).toBeUndefined();
    expect(filled(' a ')).toBe(' a ');
  });

  it('knows the day in Germany just after midnight', () => {
    expect(localDayOf('2026-12-12T23:30:00Z')).toBe('2026-12-13');
  });
});
