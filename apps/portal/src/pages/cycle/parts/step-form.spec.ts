import { checkStep, stepBody, stepForm, type StepForm, type StepValues } from './step-form.js';

const empty: StepValues = { reason: '', budgetMark: '', signedOn: '', place: '' };
const form = (event: string): StepForm => {
  const found = stepForm(event);
  if (!found) throw new Error(event);
  return found;
};

describe('steps of the cycle', () => {
  it('ask nothing where nothing is needed', () => {
    expect(stepForm('startDrafting')).toBeNull();
    expect(stepBody('startDrafting', null, { ...empty, reason: 'vergessen' })).toEqual({ event: 'startDrafting' });
  });

  it('call a Nachtrag by its name', () => {
    expect(stepForm('abort', 'Nachtrag')).toMatchObject({
      title: 'Nachtrag abbrechen?',
      confirm: 'Nachtrag abbrechen',
    });
  });

  it('insist on a reason that is more than blanks', () => {
    expect(checkStep(form('abort'), { ...empty, reason: '  ' }, '2026-11-21')).toHaveProperty('reason');
    expect(checkStep(form('abort'), { ...empty, reason: 'Neuwahl' }, '2026-11-21')).toEqual({});
  });

  it('take a signature of today or before, the place is free', () => {
    const sign = form('sign');
    expect(checkStep(sign, empty, '2026-11-21')).toHaveProperty('signedOn');
    expect(checkStep(sign, { ...empty, signedOn: '2026-11-22' }, '2026-11-21')).toHaveProperty('signedOn');
    expect(checkStep(sign, { ...empty, signedOn: '2026-11-21' }, '2026-11-21')).toEqual({});
    expect(stepBody('sign', sign, { ...empty, signedOn: '2026-11-21', place: ' Arnstadt ' })).toEqual({
      event: 'sign',
      signedOn: '2026-11-21',
      place: 'Arnstadt',
    });
  });

  it('ask for the mark of the budget', () => {
    expect(checkStep(form('markBudget'), empty, '2026-11-21')).toHaveProperty('budgetMark');
    expect(stepBody('markBudget', form('markBudget'), { ...empty, budgetMark: 'vorlaeufig' })).toEqual({
      event: 'markBudget',
      budgetMark: 'vorlaeufig',
    });
  });
});
