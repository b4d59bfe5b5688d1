/** The questions of list B that a strong change suggests, to be read beforehand and taken along. */
import { useState } from 'react';
import type { OfferedQuestion } from '#domain/planning/computed.js';
import { Button } from '../../../ui/Button.js';

export function Questions({ questions }: { readonly questions: readonly OfferedQuestion[] }) {
  const [told, setTold] = useState('');
  if (questions.length === 0) return null;
  const copy = (): void => {
    navigator.clipboard.writeText(questions.map(({ text }) => `– ${text}`).join('\n')).then(
      () => setTold('Kopiert.'),
      () => setTold('Der Browser erlaubt das Kopieren nicht. Bitte die Fragen markieren und selbst kopieren.'),
    );
  };
  return (
    <div className="entry-questions">
      <p className="kern-body kern-body--bold">Das könnte der Beirat fragen</p>
      <ul>
        {questions.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
      <div className="button-row">
        <Button kind="tertiary" onClick={copy}>
          Fragen kopieren
        </Button>
        <span role="status" className="kern-body kern-body--small">
          {told}
        </span>
      </div>
    </div>
  );
}
