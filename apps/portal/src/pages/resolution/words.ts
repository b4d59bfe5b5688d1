/** Words of the vote that the server sends as names: motion, choice, outcome, decision, Träger. */
import type { components } from '../../api/schema.js';

export type Resolution = components['schemas']['ResolutionViewDto'];
export type Motion = Resolution['motion'];
export type Choice = 'ja' | 'nein' | 'enthaltung';
export type Decision = 'beschlossen' | 'beschlossenMitAuflagen' | 'abgelehnt' | 'zurueckverwiesen' | 'vertagt';

export const MOTIONS: readonly { readonly value: Motion; readonly label: string; readonly sentence: string }[] = [
  {
    value: 'zustimmung',
    label: 'Zustimmung',
    sentence: 'Die Trägerversammlung stimmt dem Programm in der vorgelegten Fassung zu.',
  },
  {
    value: 'zustimmungMitAuflagen',
    label: 'Zustimmung mit Auflagen',
    sentence: 'Die Trägerversammlung stimmt dem Programm mit den genannten Auflagen zu.',
  },
  {
    value: 'zurueckverweisung',
    label: 'Zurückverweisung',
    sentence: 'Die genannten Abschnitte werden zur Überarbeitung zurückverwiesen.',
  },
  {
    value: 'vertagung',
    label: 'Vertagung',
    sentence: 'Die Trägerversammlung entscheidet in einer späteren Sitzung.',
  },
];

export const motionOf = (motion: Motion) => MOTIONS.find(({ value }) => value === motion);

const CHOICES: Record<Choice, string> = { ja: 'Ja', nein: 'Nein', enthaltung: 'Enthaltung' };
export const choiceLabel = (choice: string): string => CHOICES[choice as Choice] ?? choice;

export const TRAEGER: Readonly<Record<'agentur' | 'kommune', string>> = {
  agentur: 'Agentur für Arbeit',
  kommune: 'Kommune',
};

export const DECISIONS: Readonly<Record<Decision, string>> = {
  beschlossen: 'Das Programm ist beschlossen.',
  beschlossenMitAuflagen: 'Das Programm ist mit Auflagen beschlossen.',
  abgelehnt: 'Das Programm ist abgelehnt.',
  zurueckverwiesen: 'Abschnitte sind zur Überarbeitung zurückverwiesen.',
  vertagt: 'Die Entscheidung ist vertagt.',
};
export const decisionSentence = (decision: string | null): string | null =>
  decision === null ? null : (DECISIONS[decision as Decision] ?? decision);

const OUTCOMES: Readonly<Record<string, string>> = {
  angenommen: 'Der Antrag ist angenommen',
  abgelehnt: 'Der Antrag ist abgelehnt',
  stimmengleichheit: 'Stimmengleichheit',
  beschlussunfaehig: 'Die Trägerversammlung war nicht beschlussfähig',
};
export const outcomeTitle = (kind: string): string => OUTCOMES[kind] ?? kind;

/** „Abstimmung über das Programm“, from the second ballot on with its number. */
export function resolutionTitle({ traegerform, ballotRound }: Pick<Resolution, 'traegerform' | 'ballotRound'>): string {
  const what = traegerform === 'zkT' ? 'Entscheidung über das Programm' : 'Abstimmung über das Programm';
  return ballotRound > 1 ? `${ballotRound}. ${what}` : what;
}

/** The sentence on a tie stands apart from the others, because members ask for it first. */
export function splitRule(sentences: readonly string[]): { readonly general: string[]; readonly tie: string | null } {
  const isTie = (sentence: string): boolean => sentence.startsWith('Bei Stimmengleichheit');
  return { general: sentences.filter((one) => !isTie(one)), tie: sentences.find(isTie) ?? null };
}

/** What abstaining means, as the rule of this vote says. */
export const abstentionSentence = (sentences: readonly string[]): string | undefined =>
  sentences.find((one) => one.startsWith('Enthaltungen'));
