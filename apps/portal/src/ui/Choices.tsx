/** Radio buttons or check boxes under one question. */
import { useId, type ReactNode } from 'react';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}
export interface ChoicesProps {
  readonly legend: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly kind?: 'radio' | 'checkbox';
  readonly choices: readonly Choice[];
  /** The chosen values; with radio buttons at most one. */
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
}

export function Choices({ legend, hint, error, kind = 'radio', choices, value, onChange }: ChoicesProps) {
  const id = useId();
  const choose = (chosen: string, checked: boolean): void => {
    if (kind === 'radio') onChange([chosen]);
    else onChange(checked ? [...value, chosen] : value.filter((other) => other !== chosen));
  };
  return (
    <fieldset
      className={error ? 'kern-fieldset kern-fieldset--error' : 'kern-fieldset'}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className="kern-label">{legend}</legend>
      {hint && <div className="kern-hint">{hint}</div>}
      <div className="kern-fieldset__body">
        {choices.map((choice) => (
          <div className="kern-form-check" key={choice.value}>
            <input
              className={`kern-form-check__${kind}`}
              type={kind}
              id={`${id}-${choice.value}`}
              name={id}
              checked={value.includes(choice.value)}
              aria-describedby={choice.hint ? `${id}-${choice.value}-hint` : undefined}
              onChange={(event) => choose(choice.value, event.target.checked)}
            />
            <label className="kern-label" htmlFor={`${id}-${choice.value}`}>
              {choice.label}
            </label>
            {choice.hint && (
              <div className="kern-hint choice__hint" id={`${id}-${choice.value}-hint`}>
                {choice.hint}
              </div>
            )}
          </div>
        ))}
      </div>
      {error && (
        <p className="kern-error" id={`${id}-error`} role="alert">
          <span className="kern-icon kern-icon--danger" aria-hidden="true" />
          <span className="kern-body">{error}</span>
        </p>
      )}
    </fieldset>
  );
}
