/** Frame of every page: its title as h1 and in the window, which gets the focus after a navigation so that a screen reader begins there. */
import { useMatch } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { Breadcrumb, type Crumb } from './Breadcrumb.js';

let shownPath: string | null = null;

export interface PageProps {
  readonly title: string;
  /** A line above the title, e.g. the cycle it belongs to. */
  readonly preline?: string;
  readonly crumbs?: readonly Crumb[];
  /** What stands beside the title: badges, main action. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

export function Page({ title, preline, crumbs = [], beside, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Of this page, not of the address: that is ahead while the next page is still being loaded.
  const pathname = useMatch({ strict: false, select: (match) => match.pathname });
  useEffect(() => {
    document.title = `${title} – AMIP`;
  }, [title]);
  useEffect(() => {
    // Not on the first page of a visit: there the browser's own beginning is right.
    if (shownPath !== null && shownPath !== pathname) heading.current?.focus();
    shownPath = pathname;
  }, [pathname]);
  return (
    <div className="page">
      <Breadcrumb crumbs={crumbs} here={title} />
      <header className="page__head">
        <div className="page__titles">
          {preline && (
            <p
              className={
                crumbs.some(({ label }) => label === preline) ? 'page__preline page__preline--again' : 'page__preline'
              }
            >
              {preline}
            </p>
          )}
          <h1 className="kern-heading-large" tabIndex={-1} ref={heading}>
            {title}
          </h1>
        </div>
        {beside && <div className="page__beside">{beside}</div>}
      </header>
      {children}
    </div>
  );
}
