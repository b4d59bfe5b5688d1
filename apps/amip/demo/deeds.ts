/** What people do in the system, each as the requests a portal would send and one entry of the timeline. */
import type { Block } from '#domain/document/blocks.js';
import type { Role } from '#domain/shared/roles.js';
import type { Person } from './client.js';
import { pause } from './instance.js';
import type { Play } from './play.js';
import type { AuditAnswer, CycleAnswer, DocumentAnswer, Holder, Listing, SectionRef } from './views.js';

/** A year that is under way. */
export interface Running {
  readonly play: Play;
  readonly cycleId: string;
  readonly sections: ReadonlyMap<string, SectionRef>;
}

export const cyclePath = ({ cycleId }: Pick<Running, 'cycleId'>): string => `/api/cycles/${cycleId}`;

/** @throws Error for a key that the template does not have */
export function sectionOf({ sections }: Running, key: string): SectionRef {
  const section = sections.get(key);
  if (!section) throw new Error(`Den Abschnitt „${key}“ gibt es in diesem Programm nicht.`);
  return section;
}

export async function openCycle(play: Play, who: Person, input: object, label: string): Promise<Running> {
  const cycle = await play.step(
    { who, event: 'cycle.create', label },
    () => who.post<CycleAnswer>('/api/cycles', input),
    (answer) => answer.state,
  );
  return { play, cycleId: cycle.id, sections: new Map(cycle.sections.map((section) => [section.key, section])) };
}

export const CYCLE_STEPS = {
  startDrafting: 'Erarbeitung beginnen',
  releaseToBeirat: 'Entwurf für den Beirat freigeben',
  beginIncorporation: 'Einarbeitung beginnen',
  markBudget: 'Budget als vorläufig kennzeichnen',
  signOffBudget: 'Budgetteil mitzeichnen',
  submitToVote: 'Zur Beschlussfassung vorlegen',
  submitWithoutConsultation: 'Ohne Konsultation vorlegen',
  sign: 'Unterzeichnen',
  publish: 'Veröffentlichen',
  finish: 'Abschließen',
} as const;
export type CycleStep = keyof typeof CYCLE_STEPS;

const cycleStep = (who: Person, event: CycleStep) => ({ who, event: `cycle.${event}`, label: CYCLE_STEPS[event] });

export function advanceCycle(
  running: Running,
  who: Person,
  event: CycleStep,
  input: object = {},
): Promise<CycleAnswer> {
  return running.play.step(
    cycleStep(who, event),
    () => who.advance<CycleAnswer>(cyclePath(running), { event, ...input }),
    (cycle) => cycle.state,
  );
}

/** The step must be refused with this status because of this guard (or code). */
export function cycleRefuses(running: Running, who: Person, event: CycleStep, status: number, because?: string) {
  return running.play.refused(cycleStep(who, event), () => who.advance(cyclePath(running), { event }), status, because);
}

/** Later than planned is shown, and stops nobody. @param since first local day on which it was late */
export async function showsOverdue(running: Running, who: Person, since: string): Promise<void> {
  const { play } = running;
  const cycle = await play.step(
    { who, event: 'cycle.read', label: 'Stand ansehen: später als geplant', subject: `überfällig seit ${since}` },
    () => who.get<CycleAnswer>(cyclePath(running)),
    (answer) => answer.state,
  );
  play.expect(
    cycle.overdue && cycle.overdueSince === since,
    `Das Programm müsste seit ${since} als überfällig gezeigt werden, gezeigt wird ${cycle.overdueSince ?? 'nichts'}.`,
  );
}

const sectionPath = ({ id }: SectionRef): string => `/api/sections/${id}`;

/** Saves the text as the editor does: with the version that was seen. */
export async function write(
  running: Running,
  who: Person,
  key: string,
  blocks: readonly Block[],
  label = 'Abschnitt schreiben',
): Promise<void> {
  const section = sectionOf(running, key);
  await running.play.step(
    { who, event: 'section.save', label, subject: section.title },
    async () => {
      const { version } = await who.get<SectionRef>(sectionPath(section));
      return who.put<{ state: string }>(`${sectionPath(section)}/blocks`, { blocks }, version);
    },
    (answer) => answer.state,
  );
}

const SECTION_STEPS = {
  submit: 'Abschnitt einreichen',
  return: 'Abschnitt zurückgeben',
  release: 'Abschnitt freigeben',
  reopen: 'Abschnitt wieder öffnen',
} as const;
export type SectionStep = keyof typeof SECTION_STEPS;

export async function advanceSection(
  running: Running,
  who: Person,
  key: string,
  event: SectionStep,
  reason?: string,
): Promise<void> {
  const section = sectionOf(running, key);
  await running.play.step(
    { who, event: `section.${event}`, label: SECTION_STEPS[event], subject: section.title },
    () => who.advance<SectionRef>(sectionPath(section), { event, ...(reason === undefined ? {} : { reason }) }),
    (answer) => answer.state,
  );
}

export function sectionRefuses(
  running: Running,
  who: Person,
  key: string,
  event: SectionStep,
  status: number,
  because?: string,
) {
  const section = sectionOf(running, key);
  return running.play.refused(
    { who, event: `section.${event}`, label: SECTION_STEPS[event], subject: section.title },
    () => who.advance(sectionPath(section), { event }),
    status,
    because,
  );
}

/** Who holds these roles today, as those who hand out work see it. */
export async function holders(who: Person, roles: readonly Role[]): Promise<Holder[]> {
  return (await who.get<Holder[]>('/api/memberships')).filter(({ role }) => roles.includes(role));
}

/** Asks for the DOCX of a frozen version, waits until the worker has made it, and fetches it. */
export async function fetchDocument(
  running: Running,
  who: Person,
  versionId: string,
  fileName: string,
): Promise<Uint8Array> {
  const { play } = running;
  const step = { who, event: 'document.request', label: 'DOCX anfordern und abholen', subject: fileName };
  let bytes = new Uint8Array();
  await play.step(
    step,
    async () => {
      const { id } = await who.post<DocumentAnswer>(`${cyclePath(running)}/documents`, { versionId });
      const document = await finished(who, id);
      bytes = new Uint8Array(await who.bytes(`/api/documents/${id}/file`));
      return document;
    },
    (document) => document.state,
  );
  return bytes;
}

const RENDERED_WITHIN = 120_000;

async function finished(who: Person, id: string): Promise<DocumentAnswer> {
  const deadline = performance.now() + RENDERED_WITHIN;
  for (;;) {
    const document = await who.get<DocumentAnswer>(`/api/documents/${id}`);
    if (document.state === 'fertig') return document;
    if (document.state === 'fehlgeschlagen')
      throw new Error(document.problem ?? 'Das Dokument ließ sich nicht herstellen.');
    if (performance.now() > deadline)
      throw new Error(`Das Dokument war nach ${RENDERED_WITHIN / 1000} Sekunden nicht fertig.`);
    await pause(50);
  }
}

/** The audit trail of the cycle, oldest first. */
export async function auditTrail(running: Running, who: Person): Promise<AuditAnswer[]> {
  const entries: AuditAnswer[] = [];
  for (let after = ''; ;) {
    const page = await who.get<Listing<AuditAnswer>>(`/api/audit?cycleId=${running.cycleId}&limit=100${after}`);
    entries.push(...page.items);
    if (page.next === null) return entries.reverse();
    after = `&after=${page.next}`;
  }
}
