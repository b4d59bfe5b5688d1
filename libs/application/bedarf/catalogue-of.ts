/** The instruments that can be proposed for a programme: those in force when its first year begins. */
import type { Catalogue } from '#domain/bedarf/consolidate.js';
import { instrumenteAsOf } from '#domain/catalogue/instrumente.js';
import type { CycleRecord } from '../records.js';

export const catalogueOf = ({ year }: Pick<CycleRecord, 'year'>): Catalogue =>
  new Map(
    instrumenteAsOf(`${year}-01-01`).map(({ key, label, legalBasis }) => [
      key,
      { label, legalBasis: legalBasis ?? null },
    ]),
  );
