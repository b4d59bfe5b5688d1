/** The questionnaire of a round of kind A; its texts are data that an adapter reads. */

export interface Question {
  readonly key: string;
  readonly question: string;
}

/** Of the shipped list „Liste A“, in its order. */
export type Questions = readonly Question[];
