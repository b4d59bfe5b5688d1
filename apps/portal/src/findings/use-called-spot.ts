/** An address can name a place in the text (`?block=…`) and a finding (`&befund=…`): the page goes there once it is there itself. */
import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Block } from '#domain/document/blocks.js';
import type { Spot } from '../editor/go-to.js';
import type { Finding } from './findings-query.js';
import { spotOf } from './spot.js';

/** The text is drawn in more than one go, and the title of the page takes the focus first. */
const DRAWN_MS = 150;

/** @param findings undefined: not known yet */
export function useCalledSpot(
  findings: readonly Finding[] | undefined,
  blocks: readonly Block[],
  go: (spot: Spot) => void,
): void {
  const { block, befund, visit } = useLocation({
    select: ({ search, state }) => {
      const { block: id, befund: key } = search as { readonly block?: unknown; readonly befund?: unknown };
      return {
        block: typeof id === 'string' ? id : null,
        befund: typeof key === 'string' ? key : null,
        visit: state.__TSR_key ?? '',
      };
    },
  });
  const gone = useRef<string | null>(null);
  const ready = block !== null && (befund === null || findings !== undefined);
  const latest = useRef({ findings, blocks, go });
  useEffect(() => {
    latest.current = { findings, blocks, go };
  });
  useEffect(() => {
    if (!ready || gone.current === visit) return;
    const timer = setTimeout(() => {
      gone.current = visit;
      const { findings: all = [], blocks: text, go: there } = latest.current;
      const finding = all.find(({ key }) => key === befund);
      there((finding && spotOf(finding, text)) ?? { blockId: block });
    }, DRAWN_MS);
    return () => clearTimeout(timer);
  }, [ready, visit, befund, block]);
}
