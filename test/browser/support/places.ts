/** Which pages whom concern at a moment of the demo year: their addresses are asked from the API, as links would lead there. */
import type { Page } from 'playwright-core';
import type { Instance } from '../../../apps/amip/demo/instance.js';

export interface Place {
  /** Key of the person in the story; null: somebody from the street. */
  readonly who: string | null;
  readonly path: string;
  /** Short name for the picture. */
  readonly name: string;
  /** What is opened on the page before looking, e.g. a dialog. */
  readonly before?: (page: Page) => Promise<void>;
}

interface CycleAnswer {
  readonly id: string;
  readonly sections: readonly { readonly id: string; readonly key: string; readonly state: string }[];
  readonly versions: readonly { readonly id: string }[];
}

/** `moment` begins with its number in the year, 01 to 12 (test/browser/states.spec.ts). */
export async function placesOf(instance: Instance, moment: string): Promise<Place[]> {
  const at = (...moments: readonly string[]): boolean => moments.some((number) => moment.startsWith(number));
  const gf = instance.person('geschaeftsfuehrung');
  const [first] = (await gf.get<{ items: readonly { id: string }[] }>('/api/cycles')).items;
  const cycle = first ? await gf.get<CycleAnswer>(`/api/cycles/${first.id}`) : null;
  if (!cycle) return [];
  const rounds = await gf.get<readonly { id: string }[]>(`/api/cycles/${cycle.id}/rounds`);
  const resolutions = await gf.get<readonly { id: string }[]>(`/api/cycles/${cycle.id}/resolutions`);
  return [
    ...(at('01') ? standing() : []),
    ...startPages(at),
    ...ofCycle(cycle, at),
    ...rounds.flatMap(({ id }) => ofRound(id, at)),
    ...resolutions.flatMap(({ id }) => ofResolution(id, at)),
    ...(at('12') ? published(instance.jobcenter.key, cycle.id) : []),
  ];
}

type At = (...moments: readonly string[]) => boolean;

/** Pages that do not change over the year. */
const standing = (): Place[] => [
  { who: null, path: '/anmelden', name: 'anmelden' },
  { who: null, path: '/passwort-vergessen', name: 'passwort-vergessen' },
  { who: null, path: '/passwort', name: 'passwort' },
  { who: null, path: '/barrierefreiheit', name: 'barrierefreiheit' },
  { who: null, path: '/datenschutz', name: 'datenschutz' },
  { who: null, path: '/impressum', name: 'impressum' },
  { who: null, path: '/gibt-es-nicht', name: 'unbekannt' },
  { who: 'teamMarkt', path: '/konto', name: 'konto' },
  { who: 'teamMarkt', path: '/rolle', name: 'rolle' },
  { who: 'geschaeftsfuehrung', path: '/zyklen/neu', name: 'zyklus-neu' },
  { who: 'administration', path: '/verwaltung/personen', name: 'personen' },
  { who: 'administration', path: '/verwaltung/vorlagen', name: 'vorlagen' },
];

/** The start page of those for whom something has changed, and what the administration watches. */
function startPages(at: At): Place[] {
  const start = (who: string): Place => ({ who, path: '/', name: `aufgaben-${who}` });
  return [
    start('geschaeftsfuehrung'),
    ...(at('02', '03', '06') ? [start('teamMarkt'), start('bereichsleitung')] : []),
    ...(at('04', '06', '12') ? [start('gewerkschaft')] : []),
    ...(at('08', '10') ? [start('vorsitz')] : []),
    ...(at('02', '12')
      ? [
          { who: 'administration', path: '/verwaltung/mails', name: 'mails' },
          { who: 'revision', path: '/verwaltung/protokoll', name: 'protokoll' },
        ]
      : []),
  ];
}

function ofCycle({ id, sections, versions }: CycleAnswer, at: At): Place[] {
  const gf = (path: string, name: string): Place => ({ who: 'geschaeftsfuehrung', path: `/zyklen/${id}${path}`, name });
  const one = sections.find(({ key }) => key === 'ausgangslage') ?? sections[0];
  return [
    gf('', 'zyklus'),
    ...(at('01', '05') ? [gf('/runden', 'runden'), gf('/termine', 'termine')] : []),
    ...(at('02', '12')
      ? [{ who: 'geschaeftsfuehrung', path: '/zyklen', name: 'zyklen' }, gf('/titelseite', 'titelseite')]
      : []),
    ...(at('02', '08') ? [gf('/vorschau', 'vorschau')] : []),
    ...(at('02', '08') ? [gf('/kennzahlen', 'kennzahlen')] : []),
    ...(at('02') ? [gf('/kennzahlen/import', 'kennzahlen-import')] : []),
    ...(at('03', '07') ? [gf('/befunde', 'befunde')] : []),
    ...(at('04', '08') ? [{ who: 'gewerkschaft', path: `/zyklen/${id}`, name: 'zyklus-beirat' }] : []),
    ...(versions.length > 0 && at('05', '07') ? [gf('/synopse', 'synopse')] : []),
    ...(versions.length > 0 && at('07', '08') ? [gf('/vergleich', 'vergleich')] : []),
    ...(at('01', '09', '11') ? [gf('/beschluesse', 'beschluesse')] : []),
    ...(at('02', '08') ? [gf('/budget', 'budget'), gf('/personal', 'personal')] : []),
    ...(at('02', '12') ? [gf('/eintrittsplanung', 'eintrittsplanung'), gf('/bedarfe', 'bedarfe')] : []),
    ...(one && at('01', '02', '03', '07')
      ? [
          { who: 'teamMarkt', path: `/abschnitte/${one.id}`, name: 'abschnitt' },
          { who: 'bereichsleitung', path: `/abschnitte/${one.id}`, name: 'abschnitt-bereichsleitung' },
          { who: 'teamMarkt', path: `/abschnitte/${one.id}/fassungen`, name: 'fassungen' },
        ]
      : []),
  ];
}

const ofRound = (id: string, at: At): Place[] => [
  ...(at('04', '05', '06', '12') ? [{ who: 'gewerkschaft', path: `/runden/${id}`, name: 'runde-beirat' }] : []),
  ...(at('04', '06') ? [{ who: 'geschaeftsfuehrung', path: `/runden/${id}`, name: 'runde-gf' }] : []),
  ...(at('05', '07', '08') ? [{ who: 'teamMarkt', path: `/runden/${id}/anmerkungen`, name: 'anmerkungen' }] : []),
];

const ofResolution = (id: string, at: At): Place[] => [
  { who: 'vorsitz', path: `/beschluesse/${id}`, name: 'beschluss-vorsitz' },
  { who: 'agentur1', path: `/beschluesse/${id}`, name: 'beschluss-mitglied' },
  ...(at('08', '11') ? [{ who: 'agentur1', path: `/beschluesse/${id}/vorlage`, name: 'vorlage' }] : []),
];

const published = (jobcenter: string, id: string): Place[] => [
  { who: null, path: `/veroeffentlicht/${jobcenter}`, name: 'veroeffentlicht' },
  { who: null, path: `/veroeffentlicht/${jobcenter}/${id}`, name: 'veroeffentlicht-programm' },
];
