/** Whether the person writes or checks programmes and so sees drafts; Beirat and deciding bodies do not. */
import { useHolds } from '../../../session/use-session.js';

export const useIsInside = (): boolean =>
  useHolds(
    'geschaeftsfuehrung',
    'bueroGeschaeftsfuehrung',
    'bereichsleitung',
    'teamleitung',
    'controlling',
    'bca',
    'bfdh',
    'revision',
  );
