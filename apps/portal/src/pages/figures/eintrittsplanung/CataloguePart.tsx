/** Which instrument of the catalogue a row is: its name and legal basis as they hold in the year of the programme. */
import { useQuery } from '@tanstack/react-query';
import type { EintrittsZeile } from '#domain/document/figures.js';
import { catalogueQuery } from '../../../figures/figure-queries.js';
import { Button } from '../../../ui/Button.js';
import { Select } from '../../../ui/Select.js';

export interface CataloguePartProps {
  readonly year: number;
  readonly row: EintrittsZeile;
  readonly onRow: (row: EintrittsZeile) => void;
}

export function CataloguePart({ year, row, onRow }: CataloguePartProps) {
  const catalogue = useQuery(catalogueQuery(`${year}-01-01`));
  const terms = catalogue.data?.instrumente ?? [];
  const term = terms.find(({ key }) => key === row.catalogue);
  const outdated = term && (term.label !== row.instrument || term.legalBasis !== row.rechtsgrundlage);
  const choose = (key: string): void => {
    const { catalogue: _, ...own } = row;
    onRow(key === '' ? own : { ...own, catalogue: key });
  };
  return (
    <div className="form-stack">
      <Select
        label="Instrument des Katalogs"
        hint={`Bezeichnungen und Rechtsgrundlagen am 1. Januar ${year}`}
        value={row.catalogue ?? ''}
        options={[
          { value: '', label: 'keines: eigenes Instrument' },
          ...(row.catalogue !== undefined && !term
            ? [{ value: row.catalogue, label: `nicht mehr im Katalog (${row.catalogue})` }]
            : []),
          ...terms.map(({ key, label, short }) => ({ value: key, label: short ? `${label} (${short})` : label })),
        ]}
        onChange={({ target }) => choose(target.value)}
      />
      {outdated && (
        <div>
          <p className="kern-body kern-body--small">
            Im Katalog: {term.label}, {term.legalBasis}
          </p>
          <Button onClick={() => onRow({ ...row, instrument: term.label, rechtsgrundlage: term.legalBasis })}>
            Name und Rechtsgrundlage übernehmen
          </Button>
        </div>
      )}
    </div>
  );
}
