/** Changing one part of the figures: it is checked with the whole programme, its sums are put in, and only its own version counts up. */
import type { Programme } from '#domain/document/programme.js';
import { parseFigures, validateProgramme } from '#domain/document/validate.js';
import { checkBudgetTables } from '#domain/planning/budget-table.js';
import { withBudgetSums } from '#domain/planning/budget.js';
import { withEntrySums } from '#domain/planning/eintrittsplanung.js';
import { withPersonalSums } from '#domain/planning/personal.js';
import { enumerate, quoted } from '#domain/shared/german.js';
import type { Problem } from '#domain/shared/refusal.js';
import { stale } from '../advance.js';
import { budgetHash } from '../cycle/budget-hash.js';
import { requireRole } from '../permissions.js';
import type { Tx } from '../ports.js';
import { assembleProgramme } from '../programme/assemble.js';
import type { CycleRecord, FigurePart, Figures, SectionRecord } from '../records.js';
import { found, refuse, Refused } from '../refused.js';
import {
  CHANGING_FIGURES,
  countedUp,
  FIGURE_EDITORS,
  FIGURE_PART_LABELS,
  mustBeBeingWritten,
  partVersion,
} from './figure-parts.js';
import { kennzahlUses } from './kennzahl-uses.js';
import { problemWords } from './problem-words.js';
import { viewOf, type FiguresView } from './read-figures.js';

/**
 * @param value the whole part; null removes it (the list of Kennzahlen is emptied with [])
 * @throws Refused stale with `facts.current`, the part as it is stored
 */
export async function changeFigures(
  tx: Tx,
  cycleId: string,
  part: FigurePart,
  value: unknown,
  expectedVersion: number,
): Promise<FiguresView> {
  requireRole(tx.actor, FIGURE_EDITORS, CHANGING_FIGURES);
  const cycle = found(await tx.cycles.lock(cycleId, 'change'), 'Dieses Programm');
  mustBeBeingWritten(cycle);
  mustBeCurrent(cycle, part, expectedVersion);
  return viewOf(tx, await writeFigures(tx, cycle, { [part]: value }, { pointer: () => '/value' }));
}

/** @throws Refused stale, with what is stored now */
export function mustBeCurrent(cycle: CycleRecord, part: FigurePart, expectedVersion: number): void {
  const version = partVersion(cycle, part);
  if (version === expectedVersion) return;
  const refusal = stale(FIGURE_PART_LABELS[part], version);
  throw new Refused({ ...refusal, facts: { ...refusal.facts, current: cycle.figures[part] ?? null } });
}

export interface WriteFigures {
  /** Where the part stands in what was sent; `/budget` unless told. */
  readonly pointer?: (part: FigurePart) => string;
  /** What else the audit entry says. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/**
 * For use cases that have locked the cycle and checked who may: consolidation, import, carry-over.
 * @param cycle locked with `change` in this transaction
 * @returns the cycle as it is stored now
 */
export async function writeFigures(
  tx: Tx,
  cycle: CycleRecord,
  parts: Partial<Readonly<Record<FigurePart, unknown>>>,
  { pointer = (part) => `/${part}`, details = {} }: WriteFigures = {},
): Promise<CycleRecord> {
  const names = Object.keys(parts) as FigurePart[];
  const figures = withSums(parsed(cycle.figures, parts, names, pointer), cycle.figures, names);
  const changed = { ...cycle, figures, figureVersions: countedUp(cycle.figureVersions, names) };
  const sections = await tx.sections.ofCycle(cycle.id);
  const programme = assembleProgramme(await tx.people.tenant(), changed, sections, { kind: 'arbeitsstand' });
  mustFit(programme, { ...programme, ...ALL_PARTS, ...cycle.figures }, names, pointer);
  const written = await tx.cycles.updateFigures(cycle.id, cycle.figureVersions, changed);
  if (!written) throw new Refused(stale('Das Programm', cycle.version));
  await tx.audit({
    entity: 'cycle',
    entityId: cycle.id,
    cycleId: cycle.id,
    event: 'editFigures',
    details: { ...(names.length === 1 ? { part: names[0] } : { parts: names }), ...details },
  });
  return afterMark(tx, cycle, changed, sections);
}

/**
 * Once the budget is marked, the BfdH may be about to sign it: then a change of what is signed counts the cycle up as well, so that
 * nobody signs, or goes on with, what they have not seen.
 */
async function afterMark(
  tx: Tx,
  before: CycleRecord,
  changed: CycleRecord,
  sections: readonly SectionRecord[],
): Promise<CycleRecord> {
  if (before.budgetMark === null || budgetHash(before, sections) === budgetHash(changed, sections)) return changed;
  if (!(await tx.cycles.update(before.id, before.version, { figureVersions: changed.figureVersions })))
    throw new Refused(stale('Das Programm', before.version));
  return { ...changed, version: before.version + 1 };
}

function parsed(
  before: Figures,
  parts: Partial<Readonly<Record<FigurePart, unknown>>>,
  names: readonly FigurePart[],
  pointer: (part: FigurePart) => string,
): Figures {
  const present = Object.fromEntries(
    names.flatMap((name) => (parts[name] === null && name !== 'kennzahlen' ? [] : [[name, parts[name]]])),
  );
  const result = parseFigures({ kennzahlen: before.kennzahlen, ...present });
  const problems = result.ok
    ? checkBudgetTables(names.includes('budget') ? (result.figures.budget ?? {}) : {})
    : result.problems;
  if (!result.ok || problems.length > 0)
    refuseFigures(problems.map((problem) => problemWords(problem, present, null, pointer)));
  const kept = Object.fromEntries(Object.entries(before).filter(([name]) => !names.includes(name as FigurePart)));
  return { kennzahlen: [], ...kept, ...Object.fromEntries(names.map((name) => [name, result.figures[name]])) };
}

/** Totals are computed, never typed. */
function withSums(figures: Figures, before: Figures, names: readonly FigurePart[]): Figures {
  const { budget, personal, eintrittsplanung } = figures;
  return {
    ...figures,
    ...(budget && names.includes('budget') ? { budget: withBudgetSums(budget, before.budget) } : {}),
    ...(personal && names.includes('personal') ? { personal: withPersonalSums(personal, before.personal) } : {}),
    ...(eintrittsplanung && names.includes('eintrittsplanung')
      ? { eintrittsplanung: withEntrySums(eintrittsplanung, before.eintrittsplanung) }
      : {}),
  };
}

/** No part of the figures is there. */
const ALL_PARTS = { handlungsfelder: undefined, budget: undefined, personal: undefined, eintrittsplanung: undefined };

/** What the text prints stays: the whole programme must be right with the changed part. */
function mustFit(
  programme: Programme,
  before: Programme,
  names: readonly FigurePart[],
  pointer: (part: FigurePart) => string,
): void {
  const missing = names.includes('kennzahlen') ? stillUsed(programme, before, pointer) : [];
  if (missing.length > 0) refuseFigures(missing);
  const result = validateProgramme(programme);
  if (result.ok) return;
  const given = Object.fromEntries(names.map((name) => [name, programme[name]]));
  // A text that did not fit before is a finding of its own; it must not keep everybody from the figures.
  const problems = newProblems(result.problems, before, names);
  if (problems.length > 0) refuseFigures(problems.map((problem) => problemWords(problem, given, programme, pointer)));
}

function newProblems(problems: readonly Problem[], before: Programme, names: readonly FigurePart[]): Problem[] {
  const checked = validateProgramme(before);
  const known = new Set((checked.ok ? [] : checked.problems).map(({ pointer, message }) => `${pointer}\n${message}`));
  return problems.filter(
    ({ pointer, message }) =>
      names.some((name) => pointer === `/${name}` || pointer.startsWith(`/${name}/`)) ||
      !known.has(`${pointer}\n${message}`),
  );
}

/** Kennzahlen that were taken away but are printed or counted with somewhere. */
function stillUsed(programme: Programme, before: Programme, pointer: (part: FigurePart) => string): Problem[] {
  const left = new Set(programme.kennzahlen.map(({ key }) => key));
  return before.kennzahlen.flatMap(({ key, label }) => {
    const uses = left.has(key) ? [] : kennzahlUses(programme, key);
    return uses.length === 0
      ? []
      : [
          {
            pointer: pointer('kennzahlen'),
            message: `Die Kennzahl ${quoted(label)} wird noch gebraucht: ${enumerate(uses)}. Bitte dort zuerst entfernen oder durch eine andere ersetzen.`,
          },
        ];
  });
}

function refuseFigures(problems: readonly Problem[]): never {
  const [first] = problems;
  refuse(
    'invalid',
    'figures.invalid',
    first && problems.length === 1 ? first.message : `${problems.length} Angaben passen nicht. Bitte berichtigen.`,
    { problems },
  );
}
