/** What a new version of a template changes against the one before, in sentences; sections are recognised by their key. */
import { quoted } from '#domain/shared/quoted.js';
import { roleLabel } from '#domain/shared/roles.js';
import type { Template, TemplateSection } from './template-queries.js';
import { NUMBERINGS, PARTS, TRAEGERFORMEN } from './template-words.js';

export interface SectionChange {
  readonly key: string;
  readonly title: string;
  readonly status: 'neu' | 'entfallen' | 'geaendert';
  /** One sentence per difference; empty for new and dropped sections. */
  readonly sentences: readonly string[];
}
export interface TemplateChanges {
  readonly general: readonly string[];
  readonly sections: readonly SectionChange[];
}

interface Place {
  readonly section: TemplateSection;
  readonly parent: string | null;
  /** Keys of the siblings in their order. */
  readonly siblings: readonly string[];
}

export function compareTemplates(before: Template, after: Template): TemplateChanges {
  const was = placesOf(before.sections);
  const is = placesOf(after.sections);
  const kept = [...is.values()].flatMap((place): SectionChange[] => {
    const { key, title } = place.section;
    const old = was.get(key);
    if (!old) return [{ key, title, status: 'neu', sentences: [] }];
    const sentences = [...placeSentences(key, old, place, was), ...fieldSentences(old.section, place.section)];
    return sentences.length === 0 ? [] : [{ key, title, status: 'geaendert', sentences }];
  });
  const dropped = [...was.values()]
    .filter(({ section }) => !is.has(section.key))
    .map(({ section: { key, title } }): SectionChange => ({ key, title, status: 'entfallen', sentences: [] }));
  return { general: generalSentences(before, after), sections: [...kept, ...dropped] };
}

export const isSame = ({ general, sections }: TemplateChanges): boolean => general.length + sections.length === 0;

function placesOf(sections: readonly TemplateSection[]): Map<string, Place> {
  const places = new Map<string, Place>();
  const walk = (level: readonly TemplateSection[], parent: string | null): void => {
    const siblings = level.map(({ key }) => key);
    for (const section of level) {
      places.set(section.key, { section, parent, siblings });
      walk(section.sections ?? [], section.key);
    }
  };
  walk(sections, null);
  return places;
}

function placeSentences(key: string, old: Place, now: Place, was: ReadonlyMap<string, Place>): string[] {
  if (old.parent !== now.parent) {
    const title = now.parent === null ? null : (was.get(now.parent)?.section.title ?? now.parent);
    return [title === null ? 'steht jetzt auf der obersten Ebene' : `steht jetzt unter ${quoted(title)}`];
  }
  const common = now.siblings.filter((sibling) => old.siblings.includes(sibling));
  const before = old.siblings.filter((sibling) => common.includes(sibling));
  const ahead = (order: readonly string[]): string => order.slice(0, order.indexOf(key)).sort().join();
  return ahead(common) === ahead(before) ? [] : ['steht an anderer Stelle'];
}

const orNone = (text: string | undefined): string => (text === undefined || text === '' ? 'ohne' : quoted(text));
const yesNo = (value: boolean | undefined): string => (value ? 'ja' : 'nein');
const differs = <T>(label: string, old: T, now: T, say: (value: T) => string): string[] =>
  say(old) === say(now) ? [] : [`${label}: bisher ${say(old)}, jetzt ${say(now)}`];

const fieldSentences = (old: TemplateSection, now: TemplateSection): string[] => [
  ...differs('Titel', old.title, now.title, orNone),
  ...differs('Untertitel', old.subtitle, now.subtitle, orNone),
  ...differs('Titel im Inhaltsverzeichnis', old.listTitle, now.listTitle, orNone),
  ...differs('Nummerierung', old.numbering, now.numbering, (value) => NUMBERINGS[value]),
  ...differs('Schreibt', old.ownerRole, now.ownerRole, roleLabel),
  ...differs('Pflicht', old.required, now.required, yesNo),
  ...differs('Enthält', old.structuredParts, now.structuredParts, (parts) =>
    parts === undefined || parts.length === 0 ? 'nichts' : parts.map((part) => PARTS[part]).join(', '),
  ),
  ...differs('Im Inhaltsverzeichnis', old.inTableOfContents, now.inTableOfContents, yesNo),
  ...differs('Vor dem Hauptteil', old.front, now.front, yesNo),
  ...differs('Neue Seite', old.newPage, now.newPage, yesNo),
  ...differs('Nur mit Eintrittsplanung', old.onlyIf !== undefined, now.onlyIf !== undefined, yesNo),
  ...differs('Hinweis zum Schreiben', old.hint, now.hint, orNone),
];

const generalSentences = (old: Template, now: Template): string[] => [
  ...differs('Bezeichnung', old.label, now.label, orNone),
  ...differs('Trägerform', old.traegerform, now.traegerform, (value) => TRAEGERFORMEN[value]),
  ...differs('Titel des Programms', old.title, now.title, orNone),
  ...differs('Untertitel', old.subtitle, now.subtitle, orNone),
  ...differs('Begriffsbestimmung', old.definition, now.definition, orNone),
  ...differs('Titelblatt', old.layout.titlePage, now.layout.titlePage, yesNo),
  ...differs('Inhaltsverzeichnis', old.layout.tableOfContents, now.layout.tableOfContents, yesNo),
  ...differs('Absatznummern', old.layout.paragraphNumbers, now.layout.paragraphNumbers, yesNo),
  ...differs('Unterschriftenseite', old.layout.signaturePage, now.layout.signaturePage, yesNo),
];
