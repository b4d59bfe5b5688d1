/** Everything that keeps a text safe while somebody writes it, outside of React: saving, the copy in the browser, other windows. */
import type { QueryClient } from '@tanstack/react-query';
import type { Block, Inline } from '#domain/document/blocks.js';
import { mergeBlocks, type MergeConflict } from '#domain/comparison/merge-blocks.js';
import { canonicalJson } from '#domain/shared/canonical-json.js';
import { ApiProblem, ConnectionLost } from '../../api/problem.js';
import type { Spot } from '../../editor/go-to.js';
import type { EditorHandle } from '../../editor/SectionEditor.js';
import { replaceWords, type TypedWords } from '../../findings/typed-words.js';
import { Autosave, type Failed, type OpenMerge } from '../../saving/autosave.js';
import { draftsOf, draftWriter, dropDraft, windowId, type Draft } from '../../saving/drafts.js';
import { openSectionChannel } from './section-channel.js';
import { saveBlocks, sectionQuery, type SectionView } from './section-queries.js';
import { isEmptyText, uncheckedOf } from './section-text.js';

export type Text = readonly Block[];
export type TextMerge = OpenMerge<Text, MergeConflict>;
export type TextDraft = Draft<Text>;

export interface WritingNews {
  /** Other windows of this browser with the same section. */
  readonly windows: number;
  /** When another version was last merged in. */
  readonly mergedAt: Date | null;
  /** Texts that were left unsaved earlier. */
  readonly drafts: readonly TextDraft[];
}

/** More than this the browser does not send while a page goes away. */
const LEAVING_BYTES = 60_000;

export class Writing {
  readonly autosave: Autosave<Text, MergeConflict>;
  #editor: EditorHandle | null = null;
  #news: WritingNews = { windows: 0, mergedAt: null, drafts: [] };
  readonly #listeners = new Set<() => void>();
  readonly #window = windowId();
  #tellOthers: (version: number) => void = () => undefined;

  constructor(
    private readonly section: SectionView,
    private readonly accountId: string,
    private readonly queries: QueryClient,
  ) {
    const place = { accountId, of: section.id, windowId: this.#window };
    this.autosave = new Autosave(textOf(section), {
      put: (blocks, version) => this.#put(blocks, version),
      failed: (error) => this.#failed(error),
      merge: (base, mine, theirs) => {
        const { blocks: merged, conflicts } = mergeBlocks(base, mine, theirs);
        return { merged, conflicts };
      },
      keep: draftWriter(place, Date.now),
      adopt: (blocks) => this.#editor?.apply(blocks),
      onMerged: () => this.#tell({ mergedAt: new Date() }),
      later: (work, ms) => {
        const timer = setTimeout(work, ms);
        return () => clearTimeout(timer);
      },
    });
  }

  readonly attach = (editor: EditorHandle | null): void => {
    this.#editor = editor;
  };
  readonly goTo = (spot: Spot): void => this.#editor?.goTo(spot);
  /** Puts `insert` in place of the words, so that it can be undone. @returns false: they are no longer there */
  readonly replace = (words: TypedWords, insert: Inline): boolean => {
    const blocks = replaceWords(this.autosave.value, words, insert);
    if (blocks) this.#editor?.replace(blocks);
    return blocks !== null;
  };
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly news = (): WritingNews => this.#news;

  /** Begins to listen to other windows and to the page going away; returns how to stop. */
  readonly start = (): (() => void) => {
    let others: readonly string[] = [];
    const channel = openSectionChannel(this.section.id, this.#window, {
      onOthers: (windows) => {
        others = windows;
        this.#tell({ windows: windows.length, drafts: this.#news.drafts.filter((d) => !windows.includes(d.windowId)) });
      },
      onSaved: () =>
        void this.queries.invalidateQueries({ queryKey: sectionQuery(this.section.id).queryKey, exact: true }),
    });
    this.#tellOthers = channel.saved;
    const leaving = (): void => {
      if (document.visibilityState === 'hidden') void this.autosave.flush();
    };
    const online = (): void => void this.autosave.flush();
    document.addEventListener('visibilitychange', leaving);
    addEventListener('online', online);
    // Living windows answer first: what they hold is not left behind.
    const timer = setTimeout(() => void this.#offerDrafts(() => others), 400);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', leaving);
      removeEventListener('online', online);
      channel.close();
      void this.autosave.flush().then(() => this.autosave.stop());
    };
  };

  restore(draft: TextDraft): void {
    this.autosave.restore(draft);
    this.discard(draft);
  }
  discard(draft: TextDraft): void {
    this.#tell({ drafts: this.#news.drafts.filter(({ key }) => key !== draft.key) });
    const own = draft.windowId === this.#window && this.autosave.unsaved;
    if (!own) void dropDraft(draft.key);
  }
  hideMerged(): void {
    this.#tell({ mergedAt: null });
  }

  async #offerDrafts(others: () => readonly string[]): Promise<void> {
    const all = await draftsOf<Text>(this.accountId, this.section.id, Date.now());
    const saved = canonicalJson(this.section.blocks);
    const left = all.filter(
      ({ windowId: id }) => !others().includes(id) && !(id === this.#window && this.autosave.unsaved),
    );
    const same = left.filter(({ value }) => canonicalJson(value) === saved);
    for (const { key } of same) void dropDraft(key);
    this.#tell({ drafts: left.filter((draft) => !same.includes(draft)) });
  }

  async #put(blocks: readonly Block[], version: number) {
    const leaving = document.visibilityState === 'hidden' && JSON.stringify(blocks).length < LEAVING_BYTES;
    const { queryKey } = sectionQuery(this.section.id);
    const before = this.queries.getQueryData(queryKey);
    const saved = await saveBlocks(this.section.id, blocks, version, leaving);
    this.#tellOthers(saved.version);
    this.queries.setQueryData(queryKey, (old) =>
      old ? { ...old, blocks, version: saved.version, updatedAt: saved.savedAt, updatedBy: this.accountId } : old,
    );
    void this.queries.invalidateQueries({ queryKey: ['cycle', this.section.cycleId, 'findings'] });
    // Only then the possible steps may have changed.
    const steps = (text: readonly Block[]): string => `${uncheckedOf(text).length}/${isEmptyText(text)}`;
    if (before && (before.state !== saved.state || steps(before.blocks) !== steps(blocks))) {
      void this.queries.invalidateQueries({ queryKey, exact: true });
      if (before.state !== saved.state)
        void this.queries.invalidateQueries({ queryKey: ['cycle', this.section.cycleId] });
    }
    return saved;
  }

  #failed(error: unknown): Failed<Text> {
    const failed = failedOf(error);
    // Perhaps the section was handed in or given to somebody else: then the page tells so.
    if (failed.kind === 'refused')
      void this.queries.invalidateQueries({ queryKey: sectionQuery(this.section.id).queryKey, exact: true });
    return failed;
  }

  #tell(news: Partial<WritingNews>): void {
    this.#news = { ...this.#news, ...news };
    this.#listeners.forEach((listener) => listener());
  }
}

type Saving = Pick<SectionView, 'version' | 'blocks' | 'updatedAt'>;

/** A section as the saving knows it. */
export const textOf = ({ version, blocks, updatedAt }: Saving) => ({ version, value: blocks as Text, updatedAt });

/** 412 brings both texts; without an answer, or with a fault of the server, trying again makes sense. */
function failedOf(error: unknown): Failed<Text> {
  if (error instanceof ConnectionLost) return { kind: 'offline' };
  if (!(error instanceof ApiProblem)) return { kind: 'refused', error };
  const current = error.facts['current'] as Saving | undefined;
  if (error.status === 412 && current) return { kind: 'stale', theirs: textOf(current) };
  return error.status >= 500 || error.status === 429 ? { kind: 'offline' } : { kind: 'refused', error };
}
