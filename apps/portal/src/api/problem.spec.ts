/** A person reads every reason once, whether it is the sentence itself or one of several. */
import { ApiProblem, ConnectionLost, furtherSentences } from './problem.js';

const refused = (detail: string, ...reasons: string[]): ApiProblem =>
  new ApiProblem(422, { detail, refusals: reasons.map((one) => ({ guard: 'x', detail: one })) });

it('does not repeat a single reason that is the sentence already', () => {
  expect(furtherSentences(refused('Die Frist läuft noch.', 'Die Frist läuft noch.'))).toEqual([]);
});

it('lists several reasons and fields, none of them twice', () => {
  const problem = new ApiProblem(400, {
    detail: 'Bitte prüfen Sie die Angaben.',
    refusals: [{ guard: 'a', detail: 'Eins.' }],
    problems: [
      { pointer: '/titel', message: 'Der Titel fehlt.' },
      { pointer: '/jahr', message: 'Eins.' },
    ],
  });
  expect(furtherSentences(problem)).toEqual(['Eins.', 'Der Titel fehlt.']);
});

it('has nothing to add where the server did not answer', () => {
  expect(furtherSentences(new ConnectionLost())).toEqual([]);
});
