/** Oneself is never „die zuständige Person“. */
import { nextStep } from './next-step.js';
import type { SectionView } from './section-queries.js';

type Action = SectionView['actions'][number];
const action = (event: string, via = 'step'): Action =>
  ({ event, via, label: '', allowed: true, reasons: [] }) as unknown as Action;
const WRITES = [action('save', 'blocks')];
const section = (state: SectionView['state'], ownerId: string | null, actions: Action[] = []) =>
  ({ state, ownerId, actions }) as Pick<SectionView, 'state' | 'ownerId' | 'actions'>;

it.each([
  ['offen', 'Liegt bei Ihnen: unten zu schreiben beginnen, gespeichert wird von selbst'],
  ['inBearbeitung', 'Liegt bei Ihnen: fertig schreiben und dann „Einreichen“; danach prüft die Bereichsleitung'],
  ['zurueckgegeben', 'Zurückgegeben – liegt wieder bei Ihnen: den Text unten ändern und dann „Einreichen“'],
] as const)('tells the owner of a section that is „%s“ what to do', (state, words) => {
  expect(nextStep(section(state, 'ich', WRITES), 'ich')).toBe(words);
});

it('tells the owner who cannot write yet that it will be their turn', () => {
  expect(nextStep(section('offen', 'ich'), 'ich')).toContain('liegt bei Ihnen, sobald');
});

it('tells others whose turn it is, and nobody of a person who is not there', () => {
  expect(nextStep(section('offen', 'du'), 'ich')).toContain('bei der zuständigen Person');
  expect(nextStep(section('zurueckgegeben', 'du', WRITES), 'ich')).toContain('bei der zuständigen Person');
  expect(nextStep(section('offen', null), 'ich')).toBe('Noch nicht begonnen – noch niemandem zugewiesen');
});

it('sends whoever may release to that', () => {
  expect(nextStep(section('eingereicht', 'du', [action('release'), action('return')]), 'ich')).toBe(
    'Eingereicht – liegt bei Ihnen: lesen, dann „Freigeben“ oder „Zurückgeben“',
  );
  expect(nextStep(section('eingereicht', 'ich'), 'ich')).toBe('Eingereicht – liegt jetzt bei der Bereichsleitung');
});
