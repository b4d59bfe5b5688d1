/** The figures of one year as the start of the next: what was planned becomes what was before, what is not known yet stays open, keys last. */
import type { Programme } from '../document/programme.js';
import { enumerateSome, quoted } from '../shared/german.js';
import { carryBudget } from './carry-budget.js';
import { carryEintrittsplanung } from './carry-eintritte.js';
import { carryKennzahlen } from './carry-kennzahlen.js';
import { carryPersonal } from './carry-personal.js';
import type { CarryOver } from './years.js';

export type CarriedParts = Pick<
  Programme,
  'kennzahlen' | 'handlungsfelder' | 'budget' | 'personal' | 'eintrittsplanung'
>;

export interface CarriedFigures {
  readonly figures: CarriedParts;
  /** What a person has to look at, one German sentence each. */
  readonly hints: readonly string[];
}

export function carryOver(figures: CarriedParts, options: CarryOver): CarriedFigures {
  const { budget, personal, handlungsfelder, eintrittsplanung } = figures;
  const kennzahlen = carryKennzahlen(figures.kennzahlen, options);
  const entries = carryEintrittsplanung(eintrittsplanung ?? [], options);
  return {
    figures: {
      kennzahlen: kennzahlen.value,
      ...(handlungsfelder ? { handlungsfelder: handlungsfelder.map((one) => carryHandlungsfeld(one, options)) } : {}),
      ...(budget ? { budget: carryBudget(budget, options) } : {}),
      ...(personal ? { personal: carryPersonal(personal, options) } : {}),
      ...(eintrittsplanung ? { eintrittsplanung: entries.value } : {}),
    },
    hints: [...kennzahlen.hints, ...notLastYear(figures, options), ...entries.hints, ...homeless(figures, options)],
  };
}

const NOWHERE: ReadonlyMap<string, string> = new Map();

type Handlungsfeld = NonNullable<CarriedParts['handlungsfelder']>[number];

/** Its predecessor is the one it was made of, and it is new no longer. */
function carryHandlungsfeld(feld: Handlungsfeld, { sections = NOWHERE }: CarryOver): Handlungsfeld {
  const { neu: _neu, section, ...kept } = feld;
  const now = section === undefined ? undefined : sections.get(section);
  return { ...kept, predecessor: feld.key, ...(now === undefined ? {} : { section: now }) };
}

/** Two years in one programme, or a year between: what was planned then is no „Vorjahr“. */
const notLastYear = ({ budget, eintrittsplanung = [] }: CarriedParts, { fromYear, toYear }: CarryOver): string[] =>
  toYear - fromYear === 1 || (!budget && eintrittsplanung.length === 0)
    ? []
    : [
        `Budget und Eintrittsplanung stammen aus dem Programm ${fromYear}, nicht aus dem Jahr unmittelbar vor ${toYear}. Bitte die Angaben zum Vorjahr prüfen.`,
      ];

function homeless({ handlungsfelder = [] }: CarriedParts, { sections = NOWHERE }: CarryOver): string[] {
  const lost = handlungsfelder.filter(({ section }) => section !== undefined && !sections.has(section));
  return lost.length === 0
    ? []
    : [
        `${lost.length === 1 ? 'Ein Handlungsfeld hat' : `${lost.length} Handlungsfelder haben`} in diesem Programm keinen Abschnitt mehr: ${enumerateSome(lost.map(({ title }) => quoted(title)))}. Bitte zuordnen.`,
      ];
}
