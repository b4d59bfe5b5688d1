/** What a step needs before it is sent, told at the field; the server decides again. */
import type { Decision, Motion } from '../words.js';

export type Errors<Field extends string> = Partial<Record<Field, string>>;

const errors = <Field extends string>(...found: readonly (readonly [Field, boolean, string])[]): Errors<Field> =>
  Object.fromEntries(
    found.filter(([, wrong]) => wrong).map(([field, , sentence]) => [field, sentence]),
  ) as Errors<Field>;
const empty = (text: string): boolean => text.trim() === '';
const CONDITIONS = 'Bitte geben Sie die Auflagen im Wortlaut an.';
const SECTIONS = 'Bitte wählen Sie die Abschnitte, die zurückverwiesen werden.';
const DAY = 'Bitte geben Sie den Tag der Sitzung an.';

export interface OpenInput {
  readonly motion: Motion;
  readonly conditions: string;
  readonly sectionIds: readonly string[];
  readonly parityReason: string;
}
export const checkOpen = (input: OpenInput, halvesUnequal: boolean): Errors<keyof OpenInput> =>
  errors(
    ['conditions', input.motion === 'zustimmungMitAuflagen' && empty(input.conditions), CONDITIONS],
    ['sectionIds', input.motion === 'zurueckverweisung' && input.sectionIds.length === 0, SECTIONS],
    [
      'parityReason',
      halvesUnequal && empty(input.parityReason),
      'Bitte begründen Sie, warum mit ungleichen Hälften abgestimmt wird.',
    ],
  );

export interface RecordInput {
  readonly heldOn: string;
  readonly place: string;
  readonly text: string;
}
export const checkRecord = (input: RecordInput): Errors<keyof RecordInput> =>
  errors(
    ['heldOn', empty(input.heldOn), DAY],
    ['place', empty(input.place), 'Bitte geben Sie den Ort der Sitzung an.'],
  );

export interface DeliberationInput {
  readonly body: string;
  readonly heldOn: string;
  readonly recommendation: string;
}
const BODY = 'Bitte nennen Sie das Gremium.';
export const checkDeliberation = (input: DeliberationInput): Errors<keyof DeliberationInput> =>
  errors(
    ['body', empty(input.body), BODY],
    ['heldOn', empty(input.heldOn), DAY],
    ['recommendation', empty(input.recommendation), 'Bitte geben Sie die Empfehlung an.'],
  );

export interface DecisionInput extends RecordInput {
  readonly body: string;
  readonly decision: Decision | null;
  readonly conditions: string;
  readonly sectionIds: readonly string[];
}
export const checkDecision = (input: DecisionInput): Errors<keyof DecisionInput> =>
  errors(
    ['body', empty(input.body), BODY],
    ['heldOn', empty(input.heldOn), DAY],
    ['decision', input.decision === null, 'Bitte wählen Sie, wie entschieden wurde.'],
    ['conditions', input.decision === 'beschlossenMitAuflagen' && empty(input.conditions), CONDITIONS],
    ['sectionIds', input.decision === 'zurueckverwiesen' && input.sectionIds.length === 0, SECTIONS],
  );

export const passes = (found: Errors<string>): boolean => Object.keys(found).length === 0;

/** What was left empty is not sent. */
export const filled = (text: string): string | undefined => (empty(text) ? undefined : text);

const berlin = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Berlin' });
/** The day in Germany, as 2026-12-13. */
export const localDayOf = (instant: string): string => berlin.format(new Date(instant));
