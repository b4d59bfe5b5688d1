/** The report says how it stands, in the order in which it is to be worked through, and hides nothing that was passed over. */
import { bareProgramme, figure, section, text } from '../../../test/support/bare-programme.js';
import { modelTables, modelTexts, sectionsOf } from '../../../test/support/document-texts.js';
import type { Programme } from '../document/programme.js';
import { findingsReport } from './report-model.js';
import type { ReportedFinding } from './report-model.js';
import { reviewProgramme } from './review.js';
import { RULES } from './rules.js';

const report = (parts: Partial<Programme>, overridden: (rule: string) => boolean = () => false) => {
  const programme = bareProgramme({ edition: { kind: 'entwurf' }, ...parts });
  const findings = reviewProgramme(programme, {}).findings.map((finding): ReportedFinding => ({
    ...finding,
    override: overridden(finding.rule)
      ? { reason: 'Der Träger zählt\nanders.', by: 'Geschäftsführung', on: '2026-10-12' }
      : null,
  }));
  return findingsReport(programme, findings, '2026-11-21');
};
const SLIPS: Partial<Programme> = {
  kennzahlen: [
    figure('alle', '4'),
    figure('a', '1', { partOf: { key: 'alle', relation: 'davon' } }),
    figure('b', '2', { partOf: { key: 'alle', relation: 'davon' } }),
  ],
  eintrittsplanung: [{ key: 'gabe', instrument: 'GaBe', istVorjahr: 16, plan: 55 }],
  sections: [section(text('Das sind 2 % Punkte.'))],
};
const titles = (model: ReturnType<typeof report>): string[] => sectionsOf(model).map(({ title }) => title);

it('first tells what blocks, then what is to be looked at, with place and arithmetic', () => {
  const model = report(SLIPS);
  expect(titles(model)).toEqual(['Auf einen Blick', 'Vor der Freigabe zu klären', 'Bitte ansehen', 'Ohne Befund']);
  const all = modelTexts(model).join('\n');
  expect(all).toContain('2 Befunde stehen der Freigabe entgegen');
  expect(all).toContain('Ein weiterer Befund ist ein Hinweis');
  expect(all).toContain('1\tKennzahlen, „alle“\n1 + 2 = 3, angegeben sind 4 Personen (Abweichung 1).');
  expect(all).toContain('2\tEintrittsplanung, „GaBe“\nVon 16 auf 55 Eintritte (+243,8\u00a0%).');
  expect(all).toMatch(/2\tEintrittsplanung, „GaBe“\n.*\n.*„GaBe“.*\?\n.*\?\n/);
  expect(all).toContain('3\tAbschnitt 1 Eins, Absatz\nEs steht „2 % Punkte“'.replace('2 % Punkte', '% Punkte'));
  expect(modelTables(model)[0]?.rows.map(({ cells }) => cells.map(({ lines }) => lines.join()))).toEqual([
    ['R1 davon-Zeilen ergeben ihre Summe', '1', '–', '–'],
    ['R21 Starke Veränderungen sind begründet', '1', '–', '–'],
    ['R31 Prozent und Prozentpunkte', '–', '1', '–'],
  ]);
});

it('what was passed over no longer blocks, but stands there with reason, function and day', () => {
  const model = report(SLIPS, (rule) => rule === 'R1');
  expect(titles(model)).toContain('Mit Begründung übergangen');
  const all = modelTexts(model).join('\n');
  expect(all).toContain('Ein Befund steht der Freigabe entgegen');
  expect(all).toContain('Ein Befund wurde mit Begründung übergangen.');
  expect(all).toContain('Begründung (Geschäftsführung, 12.\u00a0Oktober 2026): Der Träger zählt anders.');
});

it('names every rule once: with findings or without', () => {
  const all = modelTexts(report(SLIPS)).join('\n');
  const silent = all.slice(all.indexOf('Nichts gefunden haben'));
  expect(silent.match(/R\d+(?=\u00a0)/g)).toHaveLength(RULES.length - 3);
});

it('a programme in order is called so', () => {
  const model = report({});
  expect(titles(model)).toEqual(['Auf einen Blick', 'Vor der Freigabe zu klären', 'Ohne Befund']);
  expect(modelTexts(model).join('\n')).toContain(
    'Kein Befund steht der Freigabe entgegen. Weitere Hinweise gibt es nicht.',
  );
  expect(modelTables(model)).toEqual([]);
  expect(model.footer).toBe('Geprüft am 21.\u00a0November 2026');
});
