/** Which documents can be asked for: one function each that says what is rendered. All but the programme hand over a finished document model. */
import { findingsReport } from '#domain/plausibility/report-model.js';
import { localDate } from '#domain/shared/berlin.js';
import { roleLabel } from '#domain/shared/roles.js';
import { eintrittsplanungInput, operativesProgrammInput } from '../bedarf/planning-documents.js';
import { comparisonInput } from '../comparison/comparison-input.js';
import { DRAFT_READERS, requireRole } from '../permissions.js';
import { reviewCycle } from '../plausibility/review-cycle.js';
import type { Tx } from '../ports.js';
import { refuse } from '../refused.js';
import type { PrintedProgramme } from './printed-programme.js';

export interface DocumentInput {
  /** JSON: a programme, or a document model (`kind: 'document'`). */
  readonly input: object;
  readonly fileName: string;
  /** True: only for those who write or check the programme, whoever may read the version it was asked of. */
  readonly inside?: boolean;
}
export interface DocumentOptions {
  /** For a comparison: id of a version, or `vorjahr`. */
  readonly comparedWith: string;
}
type DocumentKind = (
  tx: Tx,
  printed: PrintedProgramme,
  options: DocumentOptions,
) => DocumentInput | Promise<DocumentInput>;

/** @throws Refused by each kind where it makes no sense or is not for this person */
export const documentKinds = {
  programm: (_tx, { cycle, programme }) => {
    const { kind, version } = programme.edition;
    const edition = kind === 'beschlossen' ? '' : `-${kind}`;
    return { input: programme, fileName: `amip-${cycle.year}${edition}${version ? `-fassung-${version}` : ''}.docx` };
  },
  befunde: async (tx, { cycle, version }) => {
    requireRole(tx.actor, DRAFT_READERS, 'Den Bericht über die Befunde anfordern');
    if (version)
      refuse(
        'invalid',
        'document.workingTextOnly',
        'Befunde gibt es nur zum Arbeitsstand; bitte ohne Fassung anfordern.',
        {
          problems: [{ pointer: '/versionId', message: 'Bitte weglassen: Geprüft wird der Arbeitsstand.' }],
        },
      );
    const today = localDate(tx.now);
    const { programme, findings } = await reviewCycle(tx, cycle, await tx.sections.ofCycle(cycle.id));
    const reported = findings.map(({ override, ...finding }) => ({
      ...finding,
      override: override && {
        reason: override.reason,
        by: roleLabel(override.role),
        on: localDate(override.createdAt),
      },
    }));
    const working = { ...programme, edition: { kind: 'arbeitsstand' as const } };
    return { input: findingsReport(working, reported, today), fileName: `befunde-${cycle.year}.docx` };
  },
  operativesProgramm: (_tx, printed) => operativesProgrammInput(printed),
  eintrittsplanung: (_tx, printed) => eintrittsplanungInput(printed),
  vergleich: (tx, printed, { comparedWith }) => comparisonInput(tx, printed, comparedWith),
} as const satisfies Readonly<Record<string, DocumentKind>>;

export type DocumentKindName = keyof typeof documentKinds;
export const DOCUMENT_KINDS = Object.keys(documentKinds) as readonly DocumentKindName[];
