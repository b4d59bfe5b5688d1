/** One text for one place: kept on this device from the first letter until the server has it, and also if the server refuses it. */
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { quoted } from '#domain/shared/quoted.js';
import { Button } from '../../../ui/Button.js';
import { Failure } from '../../../ui/Failure.js';
import { TextArea } from '../../../ui/TextArea.js';
import { excerpt } from './comments.js';
import { typedAt, useDesk, useUnsent } from './desk.js';
import { newOnceKey } from './once-key.js';
import { useSendComment, type Submission } from './send-comment.js';
import type { UnsentText } from './unsent.js';

const MOST = 10_000;

export interface CommentFormProps {
  /** Block, question or '' for the round as a whole. */
  readonly place: string;
  /** „Absatz 12“ */
  readonly about: string;
  readonly label: string;
  readonly hint?: string;
  readonly blockId?: string;
  /** Selected words; kept with the text. */
  readonly quote?: string | null;
  readonly submit?: string;
  /** The text may be left out. */
  readonly optional?: boolean;
  /** The person has just asked for the form. */
  readonly focus?: boolean;
  readonly toSubmission: (text: string, quote: string | undefined) => Submission;
  readonly onClose: () => void;
}

export function CommentForm(props: CommentFormProps) {
  const { place, about, label, hint, blockId, submit = 'Anmerkung einreichen', optional, focus, onClose } = props;
  const desk = useDesk();
  const key = typedAt(desk, place);
  const typed = useUnsent(key);
  const form = useRef<HTMLFormElement>(null);
  const send = useSendComment(() => {
    desk.unsent.drop(key);
    onClose();
  });
  const text = typed?.text ?? '';
  const [unquoted, setUnquoted] = useState(false);
  const quote = unquoted ? undefined : typed === undefined ? (props.quote ?? undefined) : typed.quote;
  useEffect(() => {
    if (focus) form.current?.querySelector('textarea')?.focus();
  }, [focus]);

  const keep = (next: Pick<UnsentText, 'text' | 'quote'>): void => {
    if (next.text === '') desk.unsent.drop(key);
    else desk.unsent.put(key, { ...next, about, onceKey: newOnceKey(), ...(blockId === undefined ? {} : { blockId }) });
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === '' && !optional) form.current?.querySelector('textarea')?.focus();
    else if (!send.isPending)
      send.mutate({ submission: props.toSubmission(text.trim(), quote), onceKey: typed?.onceKey ?? newOnceKey() });
  };
  return (
    <form className="remark-form" ref={form} onSubmit={onSubmit} aria-label={label}>
      {quote !== undefined && (
        <div className="remark__quote">
          <blockquote>{quoted(excerpt(quote))}</blockquote>
          <Button
            kind="tertiary"
            onClick={() => {
              setUnquoted(true);
              keep({ text });
            }}
          >
            Zitat weglassen
          </Button>
        </div>
      )}
      <TextArea
        label={label}
        {...(hint === undefined ? {} : { hint })}
        value={text}
        maxLength={MOST}
        rows={4}
        readOnly={!desk.open}
        onChange={({ target }) => keep({ text: target.value, ...(quote === undefined ? {} : { quote }) })}
      />
      <p className="kern-body kern-body--small">
        Was eingereicht ist, lässt sich nicht mehr ändern; Sie können aber Weiteres einreichen.
      </p>
      <p className="kern-body kern-body--small remark-form__state">{stateOf(typed, desk.unsent.isKept())}</p>
      <Failure error={send.error} title="Nicht eingereicht" />
      <div className="remark-form__buttons">
        {desk.open && (
          <Button kind="primary" type="submit" busy={send.isPending}>
            {submit}
          </Button>
        )}
        <Button kind="tertiary" onClick={onClose}>
          Schließen
        </Button>
      </div>
    </form>
  );
}

function stateOf(typed: UnsentText | undefined, kept: boolean): string {
  if (typed === undefined) return '';
  if (!kept)
    return 'Noch nicht eingereicht. Ihr Browser bewahrt den Text nicht auf: Lassen Sie diese Seite bitte offen.';
  return typed.text.length > MOST - 1000
    ? `Noch nicht eingereicht, auf diesem Gerät aufbewahrt. Noch ${MOST - typed.text.length} Zeichen möglich.`
    : 'Noch nicht eingereicht, auf diesem Gerät aufbewahrt.';
}
