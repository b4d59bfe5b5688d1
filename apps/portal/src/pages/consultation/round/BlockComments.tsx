/** Beside one paragraph, table or heading: what was said about it, and the button that opens the form. */
import { useRef, useState } from 'react';
import type { BlockPlace } from '../../../programme/slots.js';
import { blockElement } from '../../../programme/ids.js';
import { Confirmation } from './Confirmation.js';
import { CommentCard, CommentForm } from './later.js';
import { typedAt, useDesk } from './desk.js';
import { selectedIn } from './quote.js';

/** The same function in every rendering, so that the programme is drawn once. */
export const besideBlock = (place: BlockPlace) => <BlockComments place={place} />;

function BlockComments({ place }: { readonly place: BlockPlace }) {
  const { blockId, anchor, name, words } = place;
  const desk = useDesk();
  const typed = desk.unsent.get(typedAt(desk, blockId)) !== undefined;
  const [form, setForm] = useState<{ quote: string | null } | null>(null);
  const [closed, setClosed] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  // A press takes the selection away before it becomes a click.
  const pressed = useRef<string | null>(null);
  const sectionId = desk.sectionIds.get(anchor);
  if (sectionId === undefined || words === '') return null;

  const shown = form !== null || (typed && !closed);
  const selected = (): string | null =>
    selectedIn(document.querySelector(`#${CSS.escape(blockElement(blockId))} .block__text`));
  const close = (): void => {
    setForm(null);
    setClosed(true);
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <>
      {desk.places.get(blockId)?.map((comment) => (
        <CommentCard comment={comment} beside key={comment.id} />
      ))}
      <Confirmation place={blockId} />
      {shown ? (
        <CommentForm
          place={blockId}
          blockId={blockId}
          about={name}
          label={`Ihre Anmerkung zu: ${name}`}
          quote={form?.quote ?? null}
          focus={form !== null}
          toSubmission={(text, quote) => ({
            kind: 'anmerkung',
            text,
            anchor: { sectionId, blockId, quote: quote ?? words },
          })}
          onClose={close}
        />
      ) : (
        desk.open && (
          <button
            type="button"
            className="remark-button"
            ref={button}
            onPointerDown={() => {
              pressed.current = selected();
            }}
            onClick={() => {
              setClosed(false);
              setForm({ quote: pressed.current ?? selected() });
              pressed.current = null;
            }}
          >
            Anmerken<span className="visually-hidden"> zu {name}</span>
          </button>
        )
      )}
    </>
  );
}
