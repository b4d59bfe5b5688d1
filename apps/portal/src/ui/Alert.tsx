/** A message on the page: what happened, what is kept, what to do next. Dangers and successes are read out when they appear. */
import type { ReactNode } from 'react';

export interface AlertProps {
  readonly kind: 'info' | 'success' | 'warning' | 'danger';
  readonly title: string;
  readonly children?: ReactNode;
}

export function Alert({ kind, title, children }: AlertProps) {
  return (
    <div className={`kern-alert kern-alert--${kind}`} role={kind === 'danger' ? 'alert' : 'status'}>
      <div className="kern-alert__header">
        <span className={`kern-icon kern-icon--${kind}`} aria-hidden="true" />
        <span className="kern-title">{title}</span>
      </div>
      {children && (
        <div className="kern-alert__body">
          <div className="kern-body">{children}</div>
        </div>
      )}
    </div>
  );
}
