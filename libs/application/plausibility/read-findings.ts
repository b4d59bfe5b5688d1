/** The findings of a cycle or one of its sections, for those who write: with place, link, and what one click could mend. */
import type { Bindable } from '#domain/plausibility/bindable.js';
import type { FindingPlace } from '#domain/plausibility/place.js';
import type { Suggestion } from '#domain/plausibility/suggestion.js';
import { roleLabel } from '#domain/shared/roles.js';
import { DRAFT_READERS, requireRole } from '../permissions.js';
import type { Tx } from '../ports.js';
import { found } from '../refused.js';
import { mayOverride } from './override-finding.js';
import type { FindingOverrideRecord } from './ports.js';
import { reviewCycle } from './review-cycle.js';
import type { KnownFinding } from './review-cycle.js';

export interface FindingPlaceView extends Omit<FindingPlace, 'section' | 'inBlock'> {
  readonly sectionId: string | null;
  /** Address in the portal. */
  readonly link: string;
}
export interface OverrideView {
  readonly id: string;
  readonly reason: string;
  readonly by: string;
  readonly role: string;
  readonly at: Date;
}
export interface FindingView extends Pick<
  KnownFinding,
  'key' | 'rule' | 'title' | 'explanation' | 'severity' | 'message' | 'where' | 'facts' | 'questions'
> {
  readonly place: FindingPlaceView;
  readonly binding: Suggestion | null;
  readonly override: OverrideView | null;
  /** This person may override it now. */
  readonly mayOverride: boolean;
}
export interface FindingsView {
  readonly checkedAt: Date;
  readonly counts: { readonly blocking: number; readonly warning: number; readonly overridden: number };
  readonly findings: readonly FindingView[];
  readonly bindable: readonly (Bindable & { readonly sectionId: string | null })[];
  readonly lapsed: readonly (OverrideView & {
    readonly rule: string;
    readonly place: string;
    readonly message: string;
  })[];
}

/** @param only id of a section: its own findings alone. @throws Refused notFound for a section of another cycle */
export async function findingsOf(
  tx: Tx,
  cycleId: string,
  only: { readonly sectionId?: string | undefined } = {},
): Promise<FindingsView> {
  requireRole(tx.actor, DRAFT_READERS, 'Befunde ansehen');
  const cycle = found(await tx.cycles.find(cycleId), 'Dieses Programm');
  const sections = await tx.sections.ofCycle(cycleId);
  const wanted = only.sectionId;
  if (wanted !== undefined)
    found(
      sections.find(({ id }) => id === wanted),
      'Diesen Abschnitt',
    );
  const review = await reviewCycle(tx, cycle, sections);
  const idOf = new Map(sections.map(({ key, id }) => [key, id]));
  const sectionId = (key: string | null): string | null => (key === null ? null : (idOf.get(key) ?? null));
  const here = (key: string | null): boolean => wanted === undefined || sectionId(key) === wanted;
  const findings = review.findings.filter(({ place }) => here(place.section));
  return {
    checkedAt: tx.now,
    counts: countsOf(findings),
    findings: findings.map((finding) => view(tx, cycle, finding, sectionId(finding.place.section))),
    bindable: review.bindable.flatMap(({ section, ...one }) =>
      here(section) ? [{ ...one, sectionId: sectionId(section) }] : [],
    ),
    lapsed:
      wanted === undefined
        ? review.lapsed.map(({ rule, place, message, ...one }) => ({ ...overrideView(one), rule, place, message }))
        : [],
  };
}

/** What is overridden neither blocks nor warns. */
export const countsOf = (findings: readonly KnownFinding[]): FindingsView['counts'] => ({
  blocking: findings.filter(({ severity, override }) => severity === 'blocks' && !override).length,
  warning: findings.filter(({ severity, override }) => severity === 'warns' && !override).length,
  overridden: findings.filter(({ override }) => override).length,
});

function view(
  tx: Tx,
  cycle: { id: string; state: string },
  finding: KnownFinding,
  sectionId: string | null,
): FindingView {
  const { key, rule, title, explanation, severity, message, where, facts, questions, place, suggestion, override } =
    finding;
  const { label, blockId, part, rowKey } = place;
  return {
    key,
    rule,
    title,
    explanation,
    severity,
    message,
    where,
    facts,
    questions,
    place: { label, sectionId, blockId, part, rowKey, link: linkTo(cycle.id, place, sectionId) },
    binding: suggestion,
    override: override && overrideView(override),
    mayOverride: !override && mayOverride(tx.actor, cycle.state, finding),
  };
}

const overrideView = ({
  id,
  reason,
  name,
  role,
  createdAt,
}: Omit<FindingOverrideRecord, 'rule' | 'place' | 'message'>): OverrideView => ({
  id,
  reason,
  by: name,
  role: roleLabel(role),
  at: createdAt,
});

/** Where the portal shows and edits what is meant. */
export function linkTo(
  cycleId: string,
  { part, blockId, rowKey }: Pick<FindingPlace, 'part' | 'blockId' | 'rowKey'>,
  sectionId: string | null,
): string {
  if (sectionId !== null)
    return `/abschnitte/${sectionId}${blockId === null ? '' : `?block=${encodeURIComponent(blockId)}`}`;
  const row = rowKey === null ? '' : `#${encodeURIComponent(rowKey)}`;
  switch (part) {
    case 'kennzahlen':
    case 'eintrittsplanung':
      return `/zyklen/${cycleId}/${part}${row}`;
    case 'budget':
    case 'personal':
    case 'titelseite':
      return `/zyklen/${cycleId}/${part}`;
    case 'handlungsfelder':
      return `/zyklen/${cycleId}/kennzahlen`;
    default:
      return `/zyklen/${cycleId}`;
  }
}
