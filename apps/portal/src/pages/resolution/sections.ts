/** Names of the sections of a frozen text, by their ids. */
import type { components } from '../../api/schema.js';

type Frozen = Pick<components['schemas']['FrozenVersionView'], 'anchors' | 'content'>;

export interface NamedSection {
  readonly sectionId: string;
  readonly title: string;
  /** 1 for a chapter. */
  readonly level: number;
}

interface ContentSection {
  readonly key: string;
  readonly title: string;
  readonly sections?: readonly ContentSection[];
}

/** All sections in the order of the text. */
export function namedSections({ anchors, content }: Frozen): NamedSection[] {
  const ids = new Map(anchors.map(({ key, sectionId }) => [key, sectionId]));
  const walk = (sections: readonly ContentSection[], level: number): NamedSection[] =>
    sections.flatMap(({ key, title, sections: children = [] }) => {
      const sectionId = ids.get(key);
      return [...(sectionId === undefined ? [] : [{ sectionId, title, level }]), ...walk(children, level + 1)];
    });
  return walk((content as { readonly sections?: readonly ContentSection[] }).sections ?? [], 1);
}
