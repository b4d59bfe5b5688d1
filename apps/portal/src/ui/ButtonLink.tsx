/** A link that looks like a button: leads to another page of the portal. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

export interface ButtonLinkProps {
  /** Path in the portal. */
  readonly to: string;
  readonly search?: Record<string, string>;
  readonly kind?: 'primary' | 'secondary' | 'tertiary';
  readonly children: ReactNode;
}

export function ButtonLink({ to, search, kind = 'secondary', children }: ButtonLinkProps) {
  return (
    <Link className={`kern-btn kern-btn--${kind}`} to={to} search={search ?? {}}>
      <span className="kern-label">{children}</span>
    </Link>
  );
}
