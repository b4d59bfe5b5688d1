/** The staff as one table for comparing: the whole house, then by Träger, sex and area, and how many people one person looks after. */
import type { Personal } from '../document/figures.js';
import { formatStand } from '../shared/german.js';
import type { StaffGroup, StaffRow } from '../planning/computed.js';
import { computedPersonal } from '../planning/personal.js';
import { number, words, type FigureRow, type FigureTable } from './figure-table.js';

export function staffTable(personal: Personal): FigureTable {
  const { total, traeger, geschlecht, bereiche, betreuungsschluessel } = computedPersonal(personal);
  const stand = words(personal.stand && formatStand(personal.stand));
  const whole = Object.values(total).some((cell) => cell !== null);
  return {
    part: 'personal',
    key: 'personal',
    title: 'Personal',
    columns: [
      { key: 'koepfe', label: 'Köpfe' },
      { key: 'stellen', label: 'Stellen' },
      { key: 'vzae', label: 'VZÄ' },
      { key: 'anteil', label: 'Anteil' },
      { key: 'schluessel', label: 'Schlüssel' },
      { key: 'stand', label: 'Stand', aside: true },
    ],
    rows: [
      ...(whole || stand ? [{ key: 'insgesamt', label: 'Insgesamt', cells: { ...counts(total), stand } }] : []),
      ...groupRows('traeger', traeger),
      ...groupRows('geschlecht', geschlecht),
      ...groupRows('bereiche', bereiche),
      ...betreuungsschluessel.map(({ bereich, verhaeltnis }) => ({
        key: `schluessel/${bereich}`,
        label: `Betreuungsschlüssel ${bereich}`,
        cells: { schluessel: words(verhaeltnis) },
      })),
    ],
  };
}

const counts = (cells: StaffRow['cells']): FigureRow['cells'] => ({
  koepfe: number(cells.koepfe, 'count'),
  stellen: number(cells.stellen, 'count'),
  vzae: number(cells.vzae, 'count'),
});

const groupRows = (group: string, { rows }: StaffGroup): FigureRow[] =>
  rows.map(({ label, cells, shares, prozent }) => ({
    key: `${group}/${label}`,
    label,
    cells: { ...counts(cells), anteil: number(prozent ?? shares.koepfe ?? shares.vzae ?? shares.stellen, 'share') },
  }));
