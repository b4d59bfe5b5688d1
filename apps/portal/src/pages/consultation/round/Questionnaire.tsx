/** The questions of a round before the draft: each can be put to the Geschäftsführung as it is, completed, or a question of one's own. */
import { useState } from 'react';
import { quoted } from '#domain/shared/quoted.js';
import { Button } from '../../../ui/Button.js';
import { Confirmation } from './Confirmation.js';
import { CommentCard, CommentForm } from './later.js';
import { typedAt, useDesk, useUnsent } from './desk.js';

const OWN = { key: '', question: 'Eigene Frage' };

export function Questionnaire() {
  const { round } = useDesk();
  return (
    <section className="round__questions">
      <h2 className="round__title">Fragen an die Geschäftsführung</h2>
      <p className="kern-body">
        Stellen Sie die Fragen, die das Programm beantworten soll. Jede lässt sich so stellen, wie sie da steht, oder
        mit Ihren Worten ergänzen.
      </p>
      <ol>
        {[...round.questions, OWN].map((question) => (
          <li key={question.key}>
            <Question question={question} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Question({ question: { key, question } }: { readonly question: typeof OWN }) {
  const desk = useDesk();
  const own = key === '';
  const place = `frage.${key}`;
  const typed = useUnsent(typedAt(desk, place)) !== undefined;
  const [asked, setAsked] = useState<boolean | null>(null);
  const said = (desk.places.get(own ? '' : place) ?? []).filter(({ kind }) => kind === 'frage');
  return (
    <>
      <h3 className="kern-heading-small">{question}</h3>
      {said.map((comment) => (
        <CommentCard comment={comment} key={comment.id} />
      ))}
      <Confirmation place={place} />
      {(asked ?? typed) ? (
        <CommentForm
          place={place}
          about={own ? question : `Frage ${quoted(question)}`}
          label={own ? 'Ihre Frage' : 'In Ihren Worten (freiwillig)'}
          submit="Frage stellen"
          optional={!own}
          focus={asked === true}
          toSubmission={(text) => ({
            kind: 'frage',
            ...(own ? {} : { questionKey: key }),
            ...(text === '' ? {} : { text }),
          })}
          onClose={() => setAsked(false)}
        />
      ) : (
        desk.open && (
          <Button onClick={() => setAsked(true)} kind={said.length > 0 ? 'tertiary' : 'secondary'}>
            {own ? 'Eigene Frage stellen' : said.length > 0 ? 'Noch einmal stellen' : 'Diese Frage stellen'}
            {!own && <span className="visually-hidden">: {question}</span>}
          </Button>
        )
      )}
    </>
  );
}
