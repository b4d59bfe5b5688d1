/** The voting rule in plain German, as it stands beside the ballot and in the record. */
import type { VotingRules } from './voting-rules.js';

const QUORUM: Record<VotingRules['quorum'], string> = {
  keine: 'Eine Mindestzahl von Teilnehmenden ist nicht vorgeschrieben; es muss aber wenigstens ein Sitz abstimmen.',
  mehrheitDerSitze: 'Beschlussfähig ist die Trägerversammlung, wenn mehr als die Hälfte der Sitze abstimmt.',
  beideTraegerVertreten:
    'Beschlussfähig ist die Trägerversammlung, wenn für jeden der beiden Träger wenigstens ein Sitz abstimmt.',
  alle: 'Beschlussfähig ist die Trägerversammlung, wenn alle Sitze abstimmen.',
};

const ABSTENTIONS: Record<VotingRules['abstentions'], string> = {
  zaehlenNicht: 'Enthaltungen zählen bei der Mehrheit nicht mit, wohl aber für die Beschlussfähigkeit.',
  zaehlenAlsNein: 'Enthaltungen zählen wie Nein-Stimmen.',
};

/** The sentence on quorum. */
export const quorumInWords = (rules: Pick<VotingRules, 'quorum'>): string => QUORUM[rules.quorum];
/** The sentence on abstentions. */
export const abstentionsInWords = (rules: Pick<VotingRules, 'abstentions'>): string => ABSTENTIONS[rules.abstentions];

/** The whole rule, one sentence per point, in the order in which a vote goes. */
export function ruleInWords(rules: VotingRules): string[] {
  return [
    'Jeder Sitz hat eine Stimme (§ 44c Abs. 1 SGB II).',
    rules.deputies
      ? 'Für einen Sitz stimmt das Mitglied oder die Person, deren Vertretung dafür eingetragen ist.'
      : 'Es stimmen nur die Mitglieder selbst; eine Vertretung ist nicht vorgesehen.',
    rules.umlauf
      ? 'Die Abstimmung kann auch ohne Sitzung im Umlaufverfahren stattfinden.'
      : 'Abgestimmt wird in der Sitzung; ein Umlaufverfahren ist nicht vorgesehen.',
    quorumInWords(rules),
    'Angenommen ist ein Antrag, wenn mehr Stimmen für ihn als gegen ihn zählen.',
    abstentionsInWords(rules),
    rules.castingVote
      ? 'Bei Stimmengleichheit entscheidet der Vorsitz; seine Entscheidung wird gesondert festgehalten und ist keine zweite Stimme.'
      : 'Bei Stimmengleichheit ist der Antrag nicht angenommen; der Vorsitz entscheidet bei diesem Gegenstand nicht (§ 44c Abs. 1 und 2 SGB II).',
  ];
}
