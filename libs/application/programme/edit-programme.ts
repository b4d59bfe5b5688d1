/** The parts of a programme that belong to no section: title page and Impressum, and the figures. */
import { parseFigures, parseFront, validateProgramme } from '#domain/document/validate.js';
import type { Role } from '#domain/shared/roles.js';
import { mustBeWritten } from '../advance.js';
import { requireRole } from '../permissions.js';
import type { Tx } from '../ports.js';
import { FIGURE_PARTS, type CycleRecord } from '../records.js';
import type { Problem } from '#domain/shared/refusal.js';
import { found, refuse } from '../refused.js';
import { countedUp, FIGURE_EDITORS, mustBeBeingWritten, partVersion } from '../figures/figure-parts.js';
import { assembleProgramme } from './assemble.js';

const FRONT_EDITORS: readonly Role[] = ['geschaeftsfuehrung', 'bueroGeschaeftsfuehrung'];

export async function editFront(
  tx: Tx,
  cycleId: string,
  front: unknown,
  expectedVersion: number,
): Promise<CycleRecord> {
  requireRole(tx.actor, FRONT_EDITORS, 'Titelseite und Impressum ändern');
  const parsed = parseFront(front);
  if (!parsed.ok) refusePart('front', parsed.problems);
  return edit(tx, cycleId, expectedVersion, 'editFront', (cycle) => ({ ...cycle, front: parsed.front }), 'front');
}

/** @param seen the part versions that the person saw; must be told once any part was changed. @throws Refused stale, conflict */
export async function editFigures(
  tx: Tx,
  cycleId: string,
  figures: unknown,
  expectedVersion: number,
  seen?: Readonly<Record<string, unknown>>,
): Promise<CycleRecord> {
  requireRole(tx.actor, FIGURE_EDITORS, 'Kennzahlen, Budget und Planung ändern');
  const parsed = parseFigures(figures);
  if (!parsed.ok) refusePart('figures', parsed.problems);
  return edit(
    tx,
    cycleId,
    expectedVersion,
    'editFigures',
    (cycle) => {
      mustBeSeen(cycle, seen);
      return { ...cycle, figures: parsed.figures, figureVersions: countedUp(cycle.figureVersions, FIGURE_PARTS) };
    },
    'figures',
  );
}

/** A part counts by itself, the version of the cycle does not tell that it was changed: what nobody saw must not be written over. */
function mustBeSeen(cycle: CycleRecord, seen: Readonly<Record<string, unknown>> | undefined): void {
  const versions = Object.fromEntries(FIGURE_PARTS.map((part) => [part, partVersion(cycle, part)]));
  if (!seen && Object.values(versions).some((version) => version > 1))
    refuse(
      'conflict',
      'programme.figures.versions',
      'Teile dieser Zahlen wurden schon geändert. Bitte die Versionen mitsenden, die Sie gesehen haben (versions), oder nur den Teil ersetzen, den Sie ändern.',
      { facts: { versions } },
    );
  const changed = FIGURE_PARTS.filter((part) => seen && seen[part] !== versions[part]);
  if (changed.length > 0)
    refuse(
      'stale',
      'stale',
      'Diese Zahlen haben sich inzwischen geändert. Bitte neu laden und die Änderung wiederholen.',
      {
        facts: {
          versions,
          changed,
          current: Object.fromEntries(changed.map((part) => [part, cycle.figures[part] ?? null])),
        },
      },
    );
}

function refusePart(part: 'front' | 'figures', problems: readonly Problem[]): never {
  refuse('invalid', `programme.${part}`, 'Die Angaben passen nicht.', {
    problems: problems.map(({ pointer, message }) => ({ pointer: `/${part}${pointer}`, message })),
  });
}

/** The changed programme is validated as a whole: a Kennzahl that a text prints cannot be taken away. */
async function edit(
  tx: Tx,
  cycleId: string,
  expectedVersion: number,
  event: string,
  changed: (cycle: CycleRecord) => CycleRecord,
  column: 'front' | 'figures',
): Promise<CycleRecord> {
  const cycle = found(await tx.cycles.lock(cycleId, 'change'), 'Dieses Programm');
  mustBeBeingWritten(cycle);
  mustBeWritten(cycle.version === expectedVersion, 'Das Programm', cycle.version);
  const next = changed(cycle);
  const result = validateProgramme(
    assembleProgramme(await tx.people.tenant(), next, await tx.sections.ofCycle(cycle.id), { kind: 'arbeitsstand' }),
  );
  if (!result.ok) refuse('invalid', `programme.${column}`, 'Die Angaben passen nicht.', { problems: result.problems });
  mustBeWritten(
    await tx.cycles.update(cycle.id, cycle.version, {
      [column]: next[column],
      ...(column === 'figures' ? { figureVersions: next.figureVersions } : {}),
    }),
    'Das Programm',
    cycle.version,
  );
  await tx.audit({ entity: 'cycle', entityId: cycle.id, cycleId: cycle.id, event });
  return found(await tx.cycles.find(cycle.id), 'Dieses Programm');
}
