/** Fields under one heading; what is seldom needed is folded until somebody opens it or something stands in it. */
import { useState, type ReactNode } from 'react';

export interface FieldGroupProps {
  readonly title: string;
  /** Folded at first. */
  readonly folded?: boolean;
  readonly children: ReactNode;
}

export function FieldGroup({ title, folded, children }: FieldGroupProps) {
  // As it was when the form was opened: it must not fold while somebody empties a field.
  const [open] = useState(folded === false);
  if (folded === undefined)
    return (
      <fieldset className="kern-fieldset kennzahl-fields">
        <legend className="kern-title">{title}</legend>
        <div className="kern-fieldset__body kennzahl-fields__body">{children}</div>
      </fieldset>
    );
  return (
    <details className="kennzahl-fields" open={open}>
      <summary className="kern-title">{title}</summary>
      <div className="kennzahl-fields__body" role="group" aria-label={title}>
        {children}
      </div>
    </details>
  );
}
