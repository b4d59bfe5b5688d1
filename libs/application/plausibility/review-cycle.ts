/** The working text of a cycle under all rules, as it would be released, joined with the overrides that hold for exactly these findings. */
import type { PlausibilityContext } from '#domain/plausibility/context.js';
import type { Review, ReviewedFinding } from '#domain/plausibility/review.js';
import type { Programme } from '#domain/document/programme.js';
import { localDate } from '#domain/shared/berlin.js';
import { sha256 } from '../hash.js';
import type { Tx } from '../ports.js';
import { assembleProgramme } from '../programme/assemble.js';
import type { CycleRecord, SectionRecord } from '../records.js';
import type { FindingOverrideRecord } from './ports.js';
import { reviewed } from './reviewed.js';

export interface KnownFinding extends ReviewedFinding {
  /** The same as long as rule, lasting place and message are. */
  readonly key: string;
  readonly override: FindingOverrideRecord | null;
}
export interface CycleReview {
  readonly programme: Programme;
  readonly findings: readonly KnownFinding[];
  readonly bindable: Review['bindable'];
  /** Overrides whose finding is gone or has changed since: they hold for nothing any more. */
  readonly lapsed: readonly FindingOverrideRecord[];
}

export async function reviewCycle(
  tx: Tx,
  cycle: CycleRecord,
  sections: readonly SectionRecord[],
): Promise<CycleReview> {
  const programme = textToRelease(
    assembleProgramme(await tx.people.tenant(), cycle, sections, { kind: 'entwurf' }),
    cycle,
  );
  const context = await contextOf(tx, cycle);
  const overrides = new Map((await tx.findingOverrides.holding(cycle.id)).map((one) => [one.findingKey, one]));
  const { findings, bindable } = reviewed(programme, context);
  const known = findings.map((finding): KnownFinding => {
    const key = sha256(finding.identity).slice(0, 32);
    return { ...finding, key, override: overrides.get(key) ?? null };
  });
  const held = new Set(known.map(({ key }) => key));
  return {
    programme,
    findings: known,
    bindable,
    lapsed: [...overrides.values()].filter((one) => !held.has(one.findingKey)),
  };
}

/** What a programme brought with it when it was imported belongs to it only as long as nothing has happened here. */
function textToRelease(programme: Programme, cycle: CycleRecord): Programme {
  const untouched = cycle.state === 'angelegt' || (cycle.state === 'abgeschlossen' && cycle.resolvedVersionId === null);
  if (untouched) return programme;
  const { resolution: _resolution, nachtraege: _nachtraege, ...text } = programme;
  return { ...text, participation: [], signatures: [] };
}

async function contextOf(tx: Tx, cycle: CycleRecord): Promise<PlausibilityContext> {
  const opened = (await tx.rounds.ofCycle(cycle.id)).flatMap(({ openedAt }) => (openedAt ? [localDate(openedAt)] : []));
  const [first] = opened.sort();
  return { today: localDate(tx.now), ...(first === undefined ? {} : { beiratHadDraftOn: first }) };
}
