/** What the list of comments can be filtered by: only what occurs in it, named as people know it. */
import type { Option } from '../../../ui/Select.js';
import { NOBODY, organisationName, sectionKey, type Comment } from './comments.js';

interface Section {
  readonly id: string;
  readonly title: string;
}
interface Person {
  readonly accountId: string;
  readonly name: string;
}

const OTHERS: Readonly<Record<string, string>> = { whole: 'Zum ganzen Programm', question: 'Fragenkatalog' };

/** The section a comment is about, by its title; or that it is about none. */
export function placeOf(comment: Pick<Comment, 'anchor' | 'kind'>, sections: readonly Section[]): string {
  const key = sectionKey(comment);
  return OTHERS[key] ?? sections.find(({ id }) => id === key)?.title ?? 'Abschnitt';
}

/** @param me account of the reader, who always finds the own comments */
export function choicesOf(
  comments: readonly Comment[],
  sections: readonly Section[],
  staff: readonly Person[],
  me: string | undefined,
): { readonly sections: Option[]; readonly organisations: Option[]; readonly responsible: Option[] } {
  const places = new Map(comments.map((comment) => [sectionKey(comment), placeOf(comment, sections)]));
  const order = [...sections.map(({ id }) => id), ...Object.keys(OTHERS)];
  const organisations = [...new Set(comments.map(organisationName))].sort((a, b) => a.localeCompare(b, 'de'));
  const ids = new Set(comments.flatMap(({ internal }) => internal?.responsibleId ?? []));
  return {
    sections: [...places]
      .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
      .map(([value, label]) => ({ value, label })),
    organisations: organisations.map((label) => ({ value: label, label })),
    responsible: [
      ...(me === undefined ? [] : [{ value: me, label: 'Ich' }]),
      ...staff
        .filter(({ accountId }) => accountId !== me && ids.has(accountId))
        .map(({ accountId, name }) => ({ value: accountId, label: name })),
      { value: NOBODY, label: 'Niemand' },
    ],
  };
}
