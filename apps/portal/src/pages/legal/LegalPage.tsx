/** Frame of the pages in the footer: running text of readable width, with sections. */
import type { ReactNode } from 'react';
import { Page } from '../../layout/Page.js';
import './legal.css';

export function LegalPage({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Page title={title}>
      <div className="legal">{children}</div>
    </Page>
  );
}

export interface LegalSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function LegalSection({ title, children }: LegalSectionProps) {
  return (
    <section className="stack kern-body">
      <h2 className="kern-heading-medium">{title}</h2>
      {children}
    </section>
  );
}
