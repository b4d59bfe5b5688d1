/** A button of KERN; while its work runs it says so and cannot be pressed twice. */
import type { ButtonHTMLAttributes } from 'react';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly kind?: 'primary' | 'secondary' | 'tertiary';
  /** Its work is under way. */
  readonly busy?: boolean;
}

export function Button({ kind = 'secondary', busy = false, children, onClick, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={`kern-btn kern-btn--${kind} ${rest.className ?? ''}`.trimEnd()}
      aria-disabled={busy || rest['aria-disabled']}
      onClick={(event) => {
        if (busy || rest['aria-disabled'] === true) event.preventDefault();
        else onClick?.(event);
      }}
    >
      <span className="kern-label">{busy ? 'Einen Moment …' : children}</span>
    </button>
  );
}
