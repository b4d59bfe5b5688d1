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

export async function placesOf(instance: Instance, moment: string): Promise<Place[]> {
  const gf = instance.person('geschaeftsfuehrung');
  const [first] = (await gf.get<{ items: readonly { id: string }[] }>('/api/cycles')).items;
  const cycle = first ? await gf.get<CycleAnswer>(`/api/cycles/${first.id}`) : null;
  const rounds = cycle ? await gf.get<readonly { id: string; state: string }[]>(`/api/cycles/${cycle.id}/rounds`) : [];
  const resolutions = cycle ? await gf.get<readonly { id: string }[]>(`/api/cycles/${cycle.id}/resolutions`) : [];
  return [
    ...(moment.startsWith('01') ? standing() : []),
    ...people(),
    ...(cycle ? ofCycle(cycle, moment) : []),
    ...rounds.flatMap(({ id }) => ofRound(id, moment)),
    ...resolutions.flatMap(({ id }) => ofResolution(id)),
    ...(moment.startsWith('12') && cycle ? published(instance.jobcenter.key, cycle.id) : []),
  ];
}

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

/** The start page of everybody, and what the administration watches. */
const people = (): Place[] => [
  ...['geschaeftsfuehrung', 'bereichsleitung', 'teamMarkt', 'gewerkschaft', 'vorsitz'].map((who) => ({
    who,
    path: '/',
    name: `aufgaben-${who}`,
  })),
  { who: 'administration', path: '/verwaltung/mails', name: 'mails' },
  { who: 'revision', path: '/verwaltung/protokoll', name: 'protokoll' },
];

function ofCycle({ id, sections, versions }: CycleAnswer, moment: string): Place[] {
  const gf = (path: string, name: string): Place => ({ who: 'geschaeftsfuehrung', path: `/zyklen/${id}${path}`, name });
  const one = sections.find(({ key }) => key === 'ausgangslage') ?? sections[0];
  const drafting = /^0[1237]/.test(moment);
  return [
    { who: 'geschaeftsfuehrung', path: '/zyklen', name: 'zyklen' },
    gf('', 'zyklus'),
    { who: 'gewerkschaft', path: `/zyklen/${id}`, name: 'zyklus-beirat' },
    ...(drafting ? [gf('/termine', 'termine'), gf('/titelseite', 'titelseite'), gf('/vorschau', 'vorschau')] : []),
    gf('/runden', 'runden'),
    ...(versions.length > 0 ? [gf('/synopse', 'synopse'), gf('/vergleich', 'vergleich')] : []),
    gf('/beschluesse', 'beschluesse'),
    ...(one && drafting
      ? [
          { who: 'teamMarkt', path: `/abschnitte/${one.id}`, name: 'abschnitt' },
          { who: 'bereichsleitung', path: `/abschnitte/${one.id}`, name: 'abschnitt-bereichsleitung' },
          { who: 'teamMarkt', path: `/abschnitte/${one.id}/fassungen`, name: 'fassungen' },
        ]
      : []),
  ];
}

const ofRound = (id: string, moment: string): Place[] => [
  { who: 'gewerkschaft', path: `/runden/${id}`, name: 'runde-beirat' },
  { who: 'geschaeftsfuehrung', path: `/runden/${id}`, name: 'runde-gf' },
  ...(moment >= '05' ? [{ who: 'teamMarkt', path: `/runden/${id}/anmerkungen`, name: 'anmerkungen' }] : []),
];

const ofResolution = (id: string): Place[] => [
  { who: 'vorsitz', path: `/beschluesse/${id}`, name: 'beschluss-vorsitz' },
  { who: 'agentur1', path: `/beschluesse/${id}`, name: 'beschluss-mitglied' },
  { who: 'agentur1', path: `/beschluesse/${id}/vorlage`, name: 'vorlage' },
];

const published = (jobcenter: string, id: string): Place[] => [
  { who: null, path: `/veroeffentlicht/${jobcenter}`, name: 'veroeffentlicht' },
  { who: null, path: `/veroeffentlicht/${jobcenter}/${id}`, name: 'veroeffentlicht-programm' },
];
