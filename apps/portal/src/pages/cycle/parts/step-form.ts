/** What a step of the cycle asks for before it is taken, and what it brings about; who may take it when, the server says. */
import type { components } from '../../../api/schema.js';

export type TransitionBody = components['schemas']['CycleTransitionDto'];
export type StepField = 'reason' | 'budgetMark' | 'signedOn' | 'place';
export type StepValues = Readonly<Record<StepField, string>>;

export interface StepForm {
  readonly title: string;
  /** What happens then. */
  readonly explanation: string;
  readonly fields: readonly StepField[];
  /** Words on the button. */
  readonly confirm: string;
}

/** Steps that need an answer or cannot be taken back; the others happen at once. */
const FORMS: Readonly<Record<string, StepForm>> = {
  releaseToBeirat: {
    title: 'Entwurf für den Beirat freigeben?',
    explanation:
      'Der Text wird als Entwurfsfassung festgehalten, die geplante Kommentarrunde öffnet, und ihre Mitglieder werden benachrichtigt. Das lässt sich nicht zurücknehmen.',
    fields: [],
    confirm: 'Entwurf freigeben',
  },
  markBudget: {
    title: 'Budget kennzeichnen',
    explanation: 'Die Kennzeichnung steht im Programm bei den Zahlen des Budgets. Sie lässt sich später ändern.',
    fields: ['budgetMark'],
    confirm: 'Kennzeichnung speichern',
  },
  signOffBudget: {
    title: 'Budgetteil mitzeichnen?',
    explanation:
      'Sie zeichnen den Budgetteil in seiner jetzigen Fassung mit. Ändert er sich danach, ist eine neue Mitzeichnung nötig.',
    fields: [],
    confirm: 'Mitzeichnen',
  },
  submitToVote: {
    title: 'Zur Beschlussfassung vorlegen?',
    explanation:
      'Der Text wird als Vorlage festgehalten, der Beschluss vorbereitet, und die beschließenden Mitglieder werden benachrichtigt. Danach ändert sich der Text nur noch, wenn er zurückverwiesen wird.',
    fields: [],
    confirm: 'Vorlegen',
  },
  submitWithoutConsultation: {
    title: 'Ohne Konsultation vorlegen?',
    explanation:
      'Der Beirat hat zu diesem Text nicht beraten. Wird er erst danach unterrichtet, gilt er als nicht angehört. Ihre Begründung wird festgehalten und steht im Programm.',
    fields: ['reason'],
    confirm: 'Ohne Konsultation vorlegen',
  },
  sign: {
    title: 'Unterzeichnung eintragen',
    explanation:
      'Das Programm trägt danach Ihre Unterschrift als Geschäftsführung mit Datum und Ort. Das lässt sich nicht zurücknehmen.',
    fields: ['signedOn', 'place'],
    confirm: 'Unterzeichnung eintragen',
  },
  publish: {
    title: 'Programm veröffentlichen?',
    explanation:
      'Das Programm ist danach ohne Anmeldung für alle lesbar; alle Beteiligten werden benachrichtigt. Das lässt sich nicht zurücknehmen.',
    fields: [],
    confirm: 'Veröffentlichen',
  },
  finish: {
    title: 'Programm abschließen?',
    explanation:
      'Das Programm bleibt lesbar und veröffentlicht, am Ablauf ändert sich danach nichts mehr. Ein Nachtrag bleibt möglich.',
    fields: [],
    confirm: 'Abschließen',
  },
  abort: {
    title: 'Programm abbrechen?',
    explanation:
      'Die Arbeit daran endet. Alles Geschriebene und Gesagte bleibt lesbar, aber es geht nicht mehr weiter. Das lässt sich nicht zurücknehmen.',
    fields: ['reason'],
    confirm: 'Programm abbrechen',
  },
};

/** @param kind „Programm“ or „Nachtrag“ @returns null: the step needs no question */
export function stepForm(event: string, kind = 'Programm'): StepForm | null {
  const form = FORMS[event];
  if (!form) return null;
  const named = (text: string): string => text.replace(/^Programm /, `${kind} `);
  return { ...form, title: named(form.title), confirm: named(form.confirm) };
}

export type StepErrors = Partial<Record<StepField, string>>;

/** @param today local day, no signature lies after it */
export function checkStep(form: StepForm, values: StepValues, today: string): StepErrors {
  const errors: StepErrors = {};
  const asks = (field: StepField): boolean => form.fields.includes(field);
  if (asks('reason') && values.reason.trim() === '') errors.reason = 'Bitte geben Sie eine Begründung an.';
  if (asks('budgetMark') && values.budgetMark === '') errors.budgetMark = 'Bitte wählen Sie eine Kennzeichnung.';
  if (asks('signedOn')) {
    if (values.signedOn === '') errors.signedOn = 'Bitte geben Sie den Tag der Unterschrift an.';
    else if (values.signedOn > today) errors.signedOn = 'Dieser Tag liegt in der Zukunft.';
  }
  return errors;
}

/** What is sent for the step; fields the step does not ask for stay out. */
export function stepBody(event: string, form: StepForm | null, values: StepValues): TransitionBody {
  const given = (form?.fields ?? []).flatMap((field) => {
    const value = values[field].trim();
    return value === '' ? [] : [[field, value] as const];
  });
  return { event, ...Object.fromEntries(given) } as TransitionBody;
}
