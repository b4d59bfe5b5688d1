/** What kind of copy this is, in the words printed on title page, footer and watermark. */
import { longDate } from '../shared/german.js';
import type { Programme } from './programme.js';

const WORDS = {
  arbeitsstand: { label: 'Arbeitsstand', watermark: 'ARBEITSSTAND' },
  entwurf: { label: 'Entwurf', watermark: 'ENTWURF' },
  vorlage: { label: 'Beschlussvorlage', watermark: 'VORLAGE' },
  beschlossen: { label: 'Beschlossen', watermark: undefined },
} as const;

/** „Entwurf, Fassung 2“: short enough for the footer. */
export function editionLabel({ edition }: Programme): string {
  const { label } = WORDS[edition.kind];
  return edition.version === undefined ? label : `${label}, Fassung ${edition.version}`;
}

/** „Entwurf, Fassung 2 vom 12. Oktober 2023“; a resolved programme names body and day of the resolution. */
export function editionLine(programme: Programme): string {
  const { edition, resolution } = programme;
  if (edition.kind === 'beschlossen' && resolution)
    return `Beschlossen am ${longDate(resolution.heldOn)} · ${resolution.body}`;
  return edition.on === undefined ? editionLabel(programme) : `${editionLabel(programme)} vom ${longDate(edition.on)}`;
}

/** Nothing is printed across the pages of a resolved programme. */
export const watermarkOf = ({ edition }: Programme): string | undefined => WORDS[edition.kind].watermark;

/** „2024“ or „2016 und 2017“. */
export const periodLabel = ({ period }: Programme): string =>
  period.years === 1 ? String(period.year) : `${period.year} und ${period.year + 1}`;

/** The day that dates the file: of the edition, else of the resolution, else the first day of the period. */
export const editionDate = ({ edition, resolution, period }: Programme): string =>
  edition.on ?? (edition.kind === 'beschlossen' ? resolution?.heldOn : undefined) ?? `${period.year}-01-01`;
