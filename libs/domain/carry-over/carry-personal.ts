/** The staff is mostly the same: all numbers stay, but their Stand says that nobody has looked at them yet. */
import type { Personal } from '../document/figures.js';
import { formatStand } from '../shared/german.js';
import type { CarryOver } from './years.js';

export function carryPersonal(
  { createdBy: _createdBy, ...personal }: Personal,
  { fromYear }: Pick<CarryOver, 'fromYear'>,
): Personal {
  const carried = `aus dem Programm ${fromYear} übernommen, bitte prüfen`;
  const text = personal.stand ? `${formatStand(personal.stand)} (${carried})` : carried;
  // A Stand is one line of 500 characters at most; the mark must never be what is cut off.
  return { ...personal, stand: { kind: 'words', text: text.length > 500 ? carried : text } };
}
