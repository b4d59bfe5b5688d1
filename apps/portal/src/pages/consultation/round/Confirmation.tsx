/** Says beside the place of the form that a text has arrived, and comes into view; screen readers hear it from the page. */
import { useEffect, useRef } from 'react';
import { useDesk } from './desk.js';

export function Confirmation({ place }: { readonly place: string }) {
  const { confirmed } = useDesk();
  const element = useRef<HTMLParagraphElement>(null);
  const here = confirmed?.place === place ? confirmed : null;
  useEffect(() => {
    if (here === null) return undefined;
    // After the form or dialog is gone and the page stands again.
    const timer = setTimeout(() => {
      element.current?.scrollIntoView({ block: 'center' });
      if (document.activeElement === document.body) element.current?.focus({ preventScroll: true });
    }, 50);
    return () => clearTimeout(timer);
  }, [here]);
  return (
    here && (
      <p className="round__confirmed" ref={element} tabIndex={-1}>
        {here.sentence}
      </p>
    )
  );
}
