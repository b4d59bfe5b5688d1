/** Comments to be answered: which are open, who may do what, what was changed, which comes next. */
import type { components } from '../../../api/schema.js';
import type { Comment } from '../round/comments.js';

export type { Comment };
type Answer = components['schemas']['AnswerCommentDto'];

/** „Keine Anmerkungen“ needs no answer and is not shown here. */
export const answerable = (comments: readonly Comment[]): Comment[] =>
  comments.filter(({ kind }) => kind !== 'keineAnmerkungen');

/** As the server counts before the replies can be released. */
export const isOpen = ({ reply, disposition }: Pick<Comment, 'reply' | 'disposition'>): boolean =>
  reply === null || disposition === null;

/** What is missing, in words. */
export function stateWord({ reply, disposition }: Pick<Comment, 'reply' | 'disposition'>): string {
  if (reply === null && disposition === null) return 'offen';
  if (reply === null) return 'Antwort fehlt';
  return disposition === null ? 'Entscheidung fehlt' : 'beantwortet';
}

export interface Filter {
  readonly state: '' | 'open' | 'answered';
  /** Id of a section, `whole` or `question`. */
  readonly section: string;
  readonly organisation: string;
  /** Id of an account, or `nobody`. */
  readonly responsible: string;
}
export const NO_FILTER: Filter = { state: '', section: '', organisation: '', responsible: '' };
export const NOBODY = 'nobody';

export const sectionKey = ({ anchor, kind }: Pick<Comment, 'anchor' | 'kind'>): string =>
  anchor?.sectionId ?? (kind === 'frage' ? 'question' : 'whole');

export const organisationName = ({ organisation }: Pick<Comment, 'organisation'>): string =>
  organisation ?? 'Ohne Angabe der Organisation';

export const filtered = (comments: readonly Comment[], { state, section, organisation, responsible }: Filter) =>
  comments.filter(
    (comment) =>
      (state === '' || isOpen(comment) === (state === 'open')) &&
      (section === '' || sectionKey(comment) === section) &&
      (organisation === '' || organisationName(comment) === organisation) &&
      (responsible === '' || (comment.internal?.responsibleId ?? NOBODY) === responsible),
  );

/** The open comment after (or before) this one, around the end; null if no other is open. */
export function neighbour(comments: readonly Comment[], id: string | null, direction: 1 | -1): Comment | null {
  const start = comments.findIndex((comment) => comment.id === id);
  const count = comments.length;
  for (let step = 1; step <= count; step++) {
    const at = start === -1 && direction === -1 ? count - step : start + direction * step;
    const comment = comments[((at % count) + count) % count];
    if (comment && comment.id !== id && isOpen(comment)) return comment;
  }
  return null;
}

export interface Rights {
  readonly reply: boolean;
  readonly decide: boolean;
  readonly assign: boolean;
  /** Why not more, as far as it is worth saying. */
  readonly reason: string | null;
}

/** Only for what is shown; the server decides. */
export function rightsOf(
  comment: Pick<Comment, 'disposition' | 'internal'>,
  { released, roles, accountId }: { released: boolean; roles: readonly string[]; accountId: string | undefined },
): Rights {
  const none = { reply: false, decide: false, assign: false };
  if (released) return { ...none, reason: 'Die Antworten dieser Runde sind freigegeben und stehen damit fest.' };
  if (roles.includes('geschaeftsfuehrung')) return { reply: true, decide: true, assign: true, reason: null };
  if (roles.includes('bereichsleitung')) return { ...none, reply: true, decide: true, reason: null };
  if (comment.internal?.responsibleId !== accountId || accountId === undefined)
    return {
      ...none,
      reason:
        comment.internal?.responsibleId == null
          ? 'Für diese Antwort ist noch niemand bestimmt. Die Geschäftsführung kann sie Ihnen übertragen.'
          : 'Diese Antwort bereitet jemand anderes vor. Wenn Sie sie übernehmen sollen, überträgt sie Ihnen die Geschäftsführung.',
    };
  if (comment.disposition !== null)
    return {
      ...none,
      reason:
        'Über diese Anmerkung ist schon entschieden; die Antwort ändern jetzt nur Geschäftsführung und Bereichsleitung.',
    };
  return {
    ...none,
    reply: true,
    reason: 'Sie bereiten die Antwort vor. Was daraus wird, entscheiden Geschäftsführung und Bereichsleitung.',
  };
}

/** What the form holds; empty text stands for nothing. */
export interface Draft {
  readonly reply: string;
  readonly disposition: NonNullable<Comment['disposition']> | '';
  readonly dispositionReason: string;
  readonly responsibleId: string;
}

export const draftOf = (comment: Comment): Draft => ({
  reply: comment.reply ?? '',
  disposition: comment.disposition ?? '',
  dispositionReason: comment.dispositionReason ?? '',
  responsibleId: comment.internal?.responsibleId ?? '',
});

/** Only what was changed is sent, so that an answer being written takes nothing back of what others decided. */
export function changesOf(draft: Draft, before: Draft): Answer {
  const changed = (Object.keys(before) as (keyof Draft)[]).filter((key) => draft[key].trim() !== before[key].trim());
  return Object.fromEntries(changed.map((key) => [key, draft[key].trim() === '' ? null : draft[key]])) as Answer;
}

/** What is being written, and the answer and version it was begun on. */
export interface Kept extends Draft {
  readonly base: Draft;
  readonly basedOn: number;
}

/** My changes laid over what somebody else has saved: their fields stay where I wrote nothing. */
export function rebased(kept: Kept, saved: Draft, version: number): Kept {
  const mine = (Object.keys(saved) as (keyof Draft)[]).filter((key) => kept[key].trim() !== kept.base[key].trim());
  const own = Object.fromEntries(mine.map((key) => [key, kept[key]]));
  return { ...saved, ...own, base: saved, basedOn: version };
}

export const isChanged = (draft: Draft, before: Draft): boolean => Object.keys(changesOf(draft, before)).length > 0;

/** What is not taken up needs a reason. */
export const reasonMissing = ({ disposition, dispositionReason }: Draft): boolean =>
  (disposition === 'nichtUebernommen' || disposition === 'teilweiseUebernommen') && dispositionReason.trim() === '';
