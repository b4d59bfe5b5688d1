/** A programme reviewed for people: each finding with its identity, its place in words, its explanation, and what one click could mend. */
import type { Programme } from '../document/programme.js';
import type { Problem } from '../shared/refusal.js';
import { bindablesOf } from './bindable.js';
import type { Bindable } from './bindable.js';
import { checkReading } from './check-programme.js';
import type { PlausibilityContext } from './context.js';
import { EXPLANATIONS } from './explanations.js';
import type { Finding } from './finding.js';
import { identitiesOf } from './lasting-place.js';
import { placeIn } from './place.js';
import type { FindingPlace } from './place.js';
import { questionsOf } from './questions.js';
import { readProgramme } from './reading.js';
import { RULES } from './rules.js';
import { suggestionOf } from './suggestion.js';
import type { Suggestion } from './suggestion.js';

/** What is no programme in form is no matter of opinion: it is mended, never overridden. */
export const FORM = 'Form';
const FORM_TITLE = 'Angaben sind vollständig und lesbar';
const FORM_EXPLANATION =
  'Diese Angabe kann so nicht gedruckt werden. Sie muss berichtigt werden; übergehen lässt sie sich nicht.';

export interface ReviewedFinding extends Finding {
  /** Rule, lasting place and message: the same as long as it is exactly this finding. */
  readonly identity: string;
  readonly title: string;
  readonly explanation: string;
  readonly place: FindingPlace;
  readonly suggestion: Suggestion | null;
  /** Of the Beirat, to be answered by a Begründung. */
  readonly questions: readonly string[];
}
export interface Review {
  readonly findings: readonly ReviewedFinding[];
  readonly bindable: readonly (Bindable & { readonly section: string | null })[];
}

/** @param problems of {@link validateProgramme}; the programme is as far readable as its parts were when they were stored. */
export function reviewProgramme(
  programme: Programme,
  context: PlausibilityContext,
  problems: readonly Problem[] = [],
): Review {
  const reading = readProgramme(programme, context);
  const findings: Finding[] = [
    ...problems.map(({ pointer, message }): Finding => ({
      rule: FORM,
      severity: 'blocks',
      where: pointer,
      message,
      facts: {},
    })),
    ...checkReading(reading),
  ];
  const identities = identitiesOf(programme, findings);
  const titles = new Map(RULES.map(({ code, title }) => [code, title]));
  return {
    findings: findings.map((finding, index) => ({
      ...finding,
      identity: identities[index] ?? '',
      title: titles.get(finding.rule) ?? FORM_TITLE,
      explanation: EXPLANATIONS[finding.rule] ?? FORM_EXPLANATION,
      place: placeIn(reading, finding.where),
      suggestion: suggestionOf(reading, finding),
      questions: questionsOf(reading, finding),
    })),
    bindable: bindablesOf(reading).map((one) => ({ ...one, section: placeIn(reading, one.where).section })),
  };
}
