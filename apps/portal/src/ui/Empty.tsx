/** An empty place says why it is empty and what to do. */
import type { ReactNode } from 'react';

export const Empty = ({ children }: { readonly children: ReactNode }) => (
  <div className="empty kern-body">{children}</div>
);
