/** The door for templates: form (zod) and what a form cannot say — one section per key, owners who may write; all faults at once, in German. */
import { problemsOf } from '../document/german-issues.js';
import { deeperThan, isObject } from '../document/json-walk.js';
import { quoted } from '../shared/german.js';
import type { Problem } from '../shared/refusal.js';
import { roleLabel, type Role } from '../shared/roles.js';
import { sectionTable } from './section-table.js';
import { programmeTemplate, type ProgrammeTemplate, type TemplateSection } from './template.js';

/** Sections inside sections; more than any programme needs, and no reader of the tree gets lost. */
const MAX_DEPTH = 30;

/** Whoever may write by the table of sections may be named as owner. */
const WRITERS: ReadonlySet<string> = new Set(
  sectionTable.transitions.filter(({ event }) => event === 'save').flatMap(({ by }) => by),
);
const WRITER_NAMES = [...WRITERS].map((role) => roleLabel(role as Role)).join(', ');

export function validateTemplate(
  input: unknown,
): { ok: true; template: ProgrammeTemplate } | { ok: false; problems: Problem[] } {
  if (!isObject(input)) return { ok: false, problems: [{ pointer: '', message: 'Die Vorlage muss ein Objekt sein.' }] };
  if (deeperThan(input, MAX_DEPTH))
    return {
      ok: false,
      problems: [{ pointer: '', message: 'Die Vorlage ist zu tief verschachtelt; bitte flacher gliedern.' }],
    };
  const parsed = programmeTemplate.safeParse(input, { reportInput: true });
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error) };
  const problems = faultsOf(parsed.data.sections, '/sections', new Set());
  return problems.length === 0 ? { ok: true, template: parsed.data } : { ok: false, problems };
}

function faultsOf(sections: readonly TemplateSection[], pointer: string, known: Set<string>): Problem[] {
  return sections.flatMap(({ key, ownerRole, sections: children = [] }, index) => {
    const here = `${pointer}/${index}`;
    const repeated = known.has(key);
    known.add(key);
    return [
      ...(repeated
        ? [
            {
              pointer: `${here}/key`,
              message: `Den Schlüssel ${quoted(key)} trägt schon ein anderer Abschnitt; bitte einen anderen wählen.`,
            },
          ]
        : []),
      ...(WRITERS.has(ownerRole)
        ? []
        : [
            {
              pointer: `${here}/ownerRole`,
              message: `${quoted(roleLabel(ownerRole))} schreibt keine Abschnitte; möglich: ${WRITER_NAMES}.`,
            },
          ]),
      ...faultsOf(children, `${here}/sections`, known),
    ];
  });
}
