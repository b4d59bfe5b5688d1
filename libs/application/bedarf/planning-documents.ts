/** The planned figures as documents of their own: the operatives Programm where the AMIP holds no Eintrittsplanung, and the annex. */
import { eintrittsplanungAnlage, operativesProgramm } from '#domain/document/operatives-programm.js';
import type { Programme } from '#domain/document/programme.js';
import type { CycleRecord } from '../records.js';
import { refuse } from '../refused.js';

interface Printed {
  readonly cycle: Pick<CycleRecord, 'year' | 'eintrittsplanung'>;
  readonly programme: Programme;
}
interface Input {
  readonly input: object;
  readonly fileName: string;
}

/** @throws Refused conflict where the AMIP holds the Eintrittsplanung itself, or nothing is planned yet */
export function operativesProgrammInput({ cycle, programme }: Printed): Input {
  if (cycle.eintrittsplanung !== 'operativesProgramm')
    refuse(
      'conflict',
      'document.noOperativesProgramm',
      'Dieses Programm enthält die Eintrittsplanung selbst; ein operatives Programm gibt es dazu nicht. Bitte stattdessen die Anlage „Eintrittsplanung“ wählen.',
    );
  if (planned(programme) + (programme.handlungsfelder?.length ?? 0) === 0) nothingYet();
  return {
    input: operativesProgramm(programme),
    fileName: `operatives-programm-${cycle.year}${edition(programme)}.docx`,
  };
}

/** @throws Refused conflict while nothing is planned */
export function eintrittsplanungInput({ cycle, programme }: Printed): Input {
  if (planned(programme) === 0) nothingYet();
  return {
    input: eintrittsplanungAnlage(programme),
    fileName: `eintrittsplanung-${cycle.year}${edition(programme)}.docx`,
  };
}

const planned = ({ eintrittsplanung = [] }: Programme): number => eintrittsplanung.length;

function nothingYet(): never {
  refuse(
    'conflict',
    'document.nothingPlanned',
    'Die Eintrittsplanung ist noch leer. Bitte zuerst Instrumente eintragen oder Bedarfsschätzungen übernehmen.',
  );
}

const edition = ({ edition: { kind, version } }: Programme): string =>
  `${kind === 'beschlossen' ? '' : `-${kind}`}${version ? `-fassung-${version}` : ''}`;
