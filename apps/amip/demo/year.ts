/** One whole year of the demo Jobcenter, from the opening of the cycle to the published programme, driven only through HTTP. */
import type { Programme } from '#domain/document/programme.js';
import type { Verdict } from '#persistence/verify-audit.js';
import { auditTrail } from './deeds.js';
import type { Instance } from './instance.js';
import type { CaughtMail } from './mails.js';
import { Play, YearStopped, type OnEntry, type TimelineEntry } from './play.js';
import { completion } from './steps/completion.js';
import { consultation } from './steps/consultation.js';
import { drafting } from './steps/drafting.js';
import { incorporation } from './steps/incorporation.js';
import { opening } from './steps/opening.js';
import { vote, type Voted } from './steps/vote.js';
import type { Story } from './story.js';
import type { AuditAnswer, CycleAnswer, DraftAnswer } from './views.js';

export interface YearResult extends Voted {
  readonly timeline: readonly TimelineEntry[];
  readonly cycle: CycleAnswer;
  /** GET /api/cycles/:id/programme after the publication. */
  readonly programme: Programme;
  readonly finalDocument: Uint8Array;
  readonly draft: DraftAnswer;
  readonly draftDocument: Uint8Array;
  readonly mails: readonly CaughtMail[];
  /** Audit trail of the cycle, oldest first. */
  readonly trail: readonly AuditAnswer[];
  readonly verdict: Verdict;
}

/**
 * @param onEntry told of every step as soon as it is done; the year waits for it
 * @throws YearStopped whose message names the step that was not as expected
 */
export async function runYear(instance: Instance, story: Story, onEntry?: OnEntry): Promise<YearResult> {
  const play = new Play(instance, onEntry);
  try {
    return await playYear(play, story);
  } catch (error) {
    throw play.stoppedAfter(error);
  }
}

async function playYear(play: Play, story: Story): Promise<YearResult> {
  const { instance } = play;
  const running = await opening(play, story);
  await drafting(running, story);
  const consulted = await consultation(running, story);
  await incorporation(running, story, consulted);
  const voted = await vote(running, story);
  const completed = await completion(running, story);
  const trail = await auditTrail(running, instance.person('revision'));
  const verdict = await instance.verifyAudit();
  if (verdict.fault !== null) throw new YearStopped(`Das Protokoll ist nicht unversehrt: ${verdict.fault}.`);
  return {
    ...voted,
    timeline: play.timeline,
    cycle: completed.cycle,
    programme: completed.programme,
    finalDocument: completed.document,
    draft: consulted.draft,
    draftDocument: consulted.draftDocument,
    mails: instance.mails(),
    trail,
    verdict,
  };
}
