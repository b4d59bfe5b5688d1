/**
 * The parts of the page that come after the first view; each leaves its own place empty until then. Once they are there they are
 * drawn at once (React.lazy would hold them back for a moment, in which the first letters typed are lost).
 */
import { createElement, useSyncExternalStore, type FunctionComponent } from 'react';
import type * as Parts from './parts.js';

let loaded: typeof Parts | null = null;
const waiting = new Set<() => void>();

/** Asks for them as soon as the page stands, so that they are there when the connection is lost. */
export function fetchParts(): void {
  const take = (parts: typeof Parts): void => {
    loaded = parts;
    waiting.forEach((tell) => tell());
  };
  if (loaded === null) import('./parts.js').then(take, () => undefined);
}

function subscribe(tell: () => void): () => void {
  waiting.add(tell);
  fetchParts();
  return () => waiting.delete(tell);
}

function later<P extends object>(part: (parts: typeof Parts) => FunctionComponent<P>): FunctionComponent<P> {
  return function Later(props) {
    const parts = useSyncExternalStore(subscribe, () => loaded);
    return parts && createElement(part(parts), props);
  };
}

export const CommentCard = later((parts) => parts.CommentCard);
export const CommentForm = later((parts) => parts.CommentForm);
export const ConfirmNoRemarks = later((parts) => parts.ConfirmNoRemarks);
export const MyComments = later((parts) => parts.MyComments);
export const Over = later((parts) => parts.Over);
export const Questionnaire = later((parts) => parts.Questionnaire);
export const SaveTables = later((parts) => parts.SaveTables);
export const StaffRound = later((parts) => parts.StaffRound);
export const Unsent = later((parts) => parts.Unsent);
