/** From which year to which something is carried over. */
export interface CarryOver {
  readonly fromYear: number;
  readonly toYear: number;
  /** The day whose catalogue counts, YYYY-MM-DD. */
  readonly on: string;
  /** Old key of a section → its key now; a section that is missing has no place any more. */
  readonly sections?: ReadonlyMap<string, string>;
}
