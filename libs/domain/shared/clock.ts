/** Time enters the product through this one interface; only the outermost layer knows the real clock. */
export interface Clock {
  now(): Date;
}
