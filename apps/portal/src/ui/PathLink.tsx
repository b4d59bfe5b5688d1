/** A link to a path of the portal as the server names it, with its query and fragment. */
import { useRouter } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, MouseEvent } from 'react';

export interface PathLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** Begins with „/“. */
  readonly path: string;
}

export function PathLink({ path, className = 'kern-link', ...rest }: PathLinkProps) {
  const router = useRouter();
  const go = (event: MouseEvent): void => {
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0;
    if (elsewhere) return;
    event.preventDefault();
    router.history.push(path);
  };
  return <a {...rest} className={className} href={path} onClick={go} />;
}
