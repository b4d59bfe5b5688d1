/** The Personal while it is read or written: one value, saved by itself. */
import { carryPersonal } from '#domain/carry-over/carry-personal.js';
import type { Personal } from '#domain/document/figures.js';
import { computedPersonal } from '#domain/planning/personal.js';
import { useQuery } from '@tanstack/react-query';
import { findingsOf, findingsQuery } from '../../../figures/figure-findings.js';
import { FigurePartFrame } from '../../../figures/FigurePartFrame.js';
import type { FiguresView } from '../../../figures/figure-queries.js';
import { PartFindings } from '../../../figures/PartFindings.js';
import { useFigurePart } from '../../../figures/use-figure-part.js';
import { Button } from '../../../ui/Button.js';
import { programmeQuery } from '../../cycle/cycle-queries.js';
import { PersonalDetails } from './PersonalDetails.js';
import { RatioTable } from './RatioTable.js';
import { conflictName } from './staff-words.js';
import { StaffTable } from './StaffTable.js';
import { TotalTable } from './TotalTable.js';

export interface PersonalEditorProps {
  readonly cycleId: string;
  readonly figures: FiguresView;
  readonly accountId: string;
}

const GROUPS = [
  { group: 'traegeranteile', caption: 'Nach Träger', fresh: 'Neuer Träger' },
  { group: 'bereiche', caption: 'Nach Bereich', fresh: 'Neuer Bereich' },
  { group: 'geschlecht', caption: 'Nach Geschlecht', fresh: 'Weiteres' },
] as const;

export function PersonalEditor({ cycleId, figures, accountId }: PersonalEditorProps) {
  const part = useFigurePart<Personal | null>(figures, { cycleId, part: 'personal', accountId });
  const found = useQuery(findingsQuery(cycleId));
  const programme = useQuery(programmeQuery(cycleId));
  const findings = findingsOf(found.data?.findings ?? [], 'personal');
  const personal = part.value ?? {};
  const readOnly = !figures.editable;
  const { personal: before, year: fromYear = figures.year - 1 } = figures.vorjahr ?? {};
  const offered = {
    traegeranteile: (programme.data?.jobcenter.traeger ?? []).map(({ name }) => name),
    bereiche: [],
    geschlecht: ['weiblich', 'männlich', 'divers'],
  };
  const isEmpty = Object.keys(personal).length === 0;
  const shared = { personal, findings, readOnly, onChange: part.change };
  return (
    <FigurePartFrame part={part} reasons={figures.reasons} onlyReading={figures.onlyReading} nameOf={conflictName}>
      <section aria-labelledby="personal-total">
        <h2 className="kern-heading-medium" id="personal-total">
          Insgesamt
        </h2>
        {isEmpty && (
          <p>
            {readOnly
              ? 'Für dieses Programm ist noch kein Personal eingetragen.'
              : 'Noch ist nichts eingetragen. Köpfe, Stellen und VZÄ sind drei verschiedene Zahlen; was aus den Gruppen unten folgt, wird gerechnet.'}
          </p>
        )}
        <TotalTable {...shared} />
        {isEmpty && !readOnly && before && (
          <Button onClick={() => part.change(carryPersonal(before, { fromYear }))}>
            {`Zahlen aus dem Programm ${fromYear} übernehmen`}
          </Button>
        )}
      </section>
      <PartFindings cycleId={cycleId} findings={findings} />
      <section aria-labelledby="personal-groups">
        <h2 className="kern-heading-medium" id="personal-groups">
          Nach Träger, Bereich und Geschlecht
        </h2>
        {GROUPS.map(({ group, caption, fresh }) => (
          <StaffTable key={group} {...shared} group={group} caption={caption} fresh={fresh} offered={offered[group]} />
        ))}
        <p className="kern-body kern-body--small">{computedPersonal(personal).rounding}</p>
      </section>
      <section aria-labelledby="personal-ratio">
        <h2 className="kern-heading-medium" id="personal-ratio">
          Betreuungsschlüssel
        </h2>
        <RatioTable {...shared} />
      </section>
      <PersonalDetails personal={personal} year={figures.year} readOnly={readOnly} onChange={part.change} />
    </FigurePartFrame>
  );
}
