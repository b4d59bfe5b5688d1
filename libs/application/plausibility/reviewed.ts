/** A review is asked for again and again while nothing has changed: the same programme on the same day is looked through once. */
import type { Programme } from '#domain/document/programme.js';
import { validateProgramme } from '#domain/document/validate.js';
import type { PlausibilityContext } from '#domain/plausibility/context.js';
import { reviewProgramme } from '#domain/plausibility/review.js';
import type { Review } from '#domain/plausibility/review.js';
import { sha256 } from '../hash.js';

/** Programmes that are worked on at the same time; the one looked at longest ago makes room. */
const KEPT = 16;
const kept = new Map<string, Review>();

/** By the whole content, so that it can never be that of another text. */
export function reviewed(programme: Programme, context: PlausibilityContext): Review {
  const key = sha256(JSON.stringify([programme, context]));
  const known = kept.get(key);
  const review = known ?? look(programme, context);
  kept.delete(key);
  kept.set(key, review);
  for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
  return review;
}

function look(programme: Programme, context: PlausibilityContext): Review {
  const checked = validateProgramme(programme);
  return reviewProgramme(programme, context, checked.ok ? [] : checked.problems);
}
