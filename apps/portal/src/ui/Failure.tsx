/** What the server refused, in its own words: the sentence, the reasons of the core, the fields concerned. */
import { furtherSentences, sentenceOf } from '../api/problem.js';
import { Alert } from './Alert.js';

/** In a long dialog it would appear out of sight. */
const bringIntoView = (element: HTMLElement | null): void => element?.scrollIntoView({ block: 'nearest' });

export function Failure({ error, title = 'Das ging nicht' }: { readonly error: unknown; readonly title?: string }) {
  if (error === null || error === undefined) return null;
  const more = furtherSentences(error);
  return (
    <div ref={bringIntoView}>
      <Alert kind="danger" title={title}>
        <p>{sentenceOf(error)}</p>
        {more.length > 0 && (
          <ul>
            {more.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </Alert>
    </div>
  );
}
