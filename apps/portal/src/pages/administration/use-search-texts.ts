/** What is searched for stands in the address: it can be passed on, and the browser's back leads to it again. */
import { useLocation, useNavigate } from '@tanstack/react-router';

export type SearchTexts = Readonly<Record<string, string>>;

/** @returns the texts of the address, and a way to write them; empty ones are left out */
export function useSearchTexts(): [texts: SearchTexts, write: (texts: SearchTexts, replace?: boolean) => void] {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const write = (texts: SearchTexts, replace = false): void => {
    const given = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
    void navigate({ to: pathname as string, search: given, replace, resetScroll: false });
  };
  return [textsOf(search), write];
}

/** A number or a list in the address is not what these pages write; it is read as text, anything else is left out. */
const textsOf = (search: object): SearchTexts =>
  Object.fromEntries(
    Object.entries(search).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [],
    ),
  );
