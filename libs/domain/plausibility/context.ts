/** What is known besides the programme itself: the day, the dispatch to the Beirat, the thresholds of the house. */
export interface PlausibilityContext {
  /** Local day of the check; without it nothing is called future that a later reader might know. */
  readonly today?: string;
  /** Day on which the Beirat got the draft, if the cycle knows it. */
  readonly beiratHadDraftOn?: string;
  /** From which change on an Instrument needs a reason; default 25 % and 5 Eintritte. */
  readonly strongChange?: { readonly percent: number; readonly entries: number };
}
