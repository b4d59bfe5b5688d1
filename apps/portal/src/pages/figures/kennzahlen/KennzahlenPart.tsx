/** All Kennzahlen of a programme, filtered and in groups; one of them open in its form; new ones from the catalogue or of the Jobcenter's own. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { Kennzahl } from '#domain/document/kennzahl.js';
import { findingsOf, findingsQuery } from '../../../figures/figure-findings.js';
import { FigurePartFrame } from '../../../figures/FigurePartFrame.js';
import type { FiguresView } from '../../../figures/figure-queries.js';
import { PartFindings } from '../../../figures/PartFindings.js';
import { useFigurePart } from '../../../figures/use-figure-part.js';
import { Button } from '../../../ui/Button.js';
import { Empty } from '../../../ui/Empty.js';
import { useSearchTexts } from '../../administration/use-search-texts.js';
import { programmeQuery } from '../../cycle/cycle-queries.js';
import { CatalogueDialog } from './CatalogueDialog.js';
import { conflictName } from './conflict-name.js';
import { FilterBar } from './FilterBar.js';
import { filterFrom, grouped, shown, textsOf } from './filter.js';
import { KennzahlDialog } from './KennzahlDialog.js';
import { KennzahlGroup } from './KennzahlGroup.js';
import { withoutKennzahl, withKennzahl, type CatalogueTerm } from './kennzahl-list.js';
import { usesOf } from './uses.js';

export interface KennzahlenPartProps {
  readonly cycleId: string;
  readonly figures: FiguresView;
  readonly catalogue: readonly CatalogueTerm[];
  readonly accountId: string;
}
/** What is open in front of the page: a Kennzahl by key, a new one, the catalogue. */
type Open = { readonly key: string } | 'new' | 'catalogue' | null;

export function KennzahlenPart({ cycleId, figures, catalogue, accountId }: KennzahlenPartProps) {
  const part = useFigurePart<readonly Kennzahl[]>(figures, { cycleId, part: 'kennzahlen', accountId });
  const found = useQuery(findingsQuery(cycleId));
  const programme = useQuery(programmeQuery(cycleId));
  const [texts, write] = useSearchTexts();
  const [open, setOpen] = useState<Open>(null);
  const [told, setTold] = useState('');
  const all = part.value;
  const terms = useMemo(() => new Map(catalogue.map((term) => [term.key, term])), [catalogue]);
  const sections = programme.data?.sections;
  const uses = useMemo(() => usesOf(sections ?? [], all), [sections, all]);
  const findings = findingsOf(found.data?.findings ?? [], 'kennzahlen');
  const filter = filterFrom(texts, all, terms);
  const rows = shown(all, filter, terms);
  const groups = grouped(rows, terms);
  const editable = figures.editable;
  const change = (next: readonly Kennzahl[], words: string): void => {
    part.change(next);
    setTold(words);
  };
  useEffect(goToRow, []);
  const opened = open !== null && typeof open === 'object' ? all.find(({ key }) => key === open.key) : undefined;
  return (
    <FigurePartFrame
      part={part}
      reasons={figures.reasons}
      onlyReading={figures.onlyReading}
      nameOf={(path) => conflictName(all, path)}
    >
      {editable && (
        <div className="button-row">
          <Button kind="primary" onClick={() => setOpen('catalogue')}>
            Aus dem Katalog hinzufügen
          </Button>
          <Button onClick={() => setOpen('new')}>Eigene Kennzahl anlegen</Button>
        </div>
      )}
      <p role="status" className="kern-body">
        {told}
      </p>
      {all.length > 0 && (
        <FilterBar
          rows={all}
          shown={rows.length}
          terms={terms}
          filter={filter}
          onChange={(next, typing) => write(textsOf(next), typing)}
        />
      )}
      {all.length === 0 && (
        <Empty>
          {editable
            ? 'Dieses Programm hat noch keine Kennzahlen. Wählen Sie welche aus dem Katalog, legen Sie eigene an, oder übernehmen Sie sie aus einer Datei.'
            : 'Dieses Programm hat noch keine Kennzahlen.'}
        </Empty>
      )}
      {groups.map((group) => (
        <KennzahlGroup
          key={group.name}
          group={group}
          all={all}
          uses={uses}
          findings={findings}
          readOnly={!editable}
          onChange={part.change}
          onOpen={(key) => setOpen({ key })}
        />
      ))}
      <PartFindings cycleId={cycleId} findings={findings} />
      {open === 'catalogue' && (
        <CatalogueDialog
          catalogue={catalogue}
          all={all}
          before={figures.vorjahr}
          year={figures.year}
          onAdd={(added) => {
            change(
              [...all, ...added],
              `${added.length === 1 ? 'Eine Kennzahl' : `${added.length} Kennzahlen`} hinzugefügt.`,
            );
            write({}, true);
            setOpen(null);
          }}
          onClose={() => setOpen(null)}
        />
      )}
      {(open === 'new' || opened) && (
        <KennzahlDialog
          key={opened?.key ?? 'new'}
          kennzahl={opened}
          all={all}
          catalogue={catalogue}
          uses={(opened && uses.get(opened.key)) ?? []}
          findings={findings.filter(({ place }) => opened !== undefined && place.rowKey === opened.key)}
          readOnly={!editable}
          cycleId={cycleId}
          onKeep={(kennzahl, more) => {
            change([...withKennzahl(all, kennzahl), ...more], `„${kennzahl.label}“ übernommen.`);
            setOpen(null);
          }}
          onDelete={(key) => {
            change(withoutKennzahl(all, key), 'Kennzahl gelöscht.');
            setOpen(null);
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </FigurePartFrame>
  );
}

/** A finding leads to its row: `#eLb`. */
function goToRow(): void {
  const key = decodeURIComponent(location.hash.slice(1));
  const row = key === '' ? null : document.getElementById(key);
  row?.querySelector<HTMLElement>('[data-place$=":1"]')?.focus();
  row?.scrollIntoView({ block: 'center' });
}
