/** What a step of a round is sent with. */
import type { components } from '../../../api/schema.js';

export type RoundStepBody = components['schemas']['RoundTransitionDto'];
