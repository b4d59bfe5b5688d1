/** Every step of every table and every other audited event is told in a German sentence. */
import { ALL_TABLES } from '#domain/workflow/all-tables.js';
import { sentence } from './audit-sentence.js';
import type { AuditFact } from './machinery-stores.js';

const entry = (entity: AuditFact['entity'], event: string, details: Record<string, unknown> = {}) => ({
  entity,
  entityId: 'x',
  event,
  details,
});

const steps = ALL_TABLES.flatMap((table) =>
  [...new Set(table.transitions.map((t) => t.event))].map(
    (event) => [table.name as AuditFact['entity'], event] as const,
  ),
);

describe('a sentence for each entry of the audit trail', () => {
  it.each(steps)('%s/%s is one whole sentence', (entity, event) => {
    expect(sentence(entry(entity, event))).toMatch(/^[A-ZÄÖÜ].*[a-zäöü)“]\.$/);
    expect(sentence(entry(entity, event))).not.toMatch(/undefined|null|\s{2}|„[^“]*$|ohne eigene Beschreibung/);
  });

  it('names what the reader may know', () => {
    const nameOf = (id: string) => ({ x: 'Ausgangslage', a1: 'Kim Muster' })[id];
    expect(sentence(entry('section', 'submit', { number: 2 }), nameOf)).toBe(
      'Der Abschnitt „Ausgangslage“ wurde eingereicht (Fassung 2).',
    );
    expect(sentence(entry('section', 'assign', { ownerId: 'a1' }), nameOf)).toBe(
      'Der Abschnitt „Ausgangslage“ wurde zugewiesen: zuständig ist jetzt Kim Muster.',
    );
    expect(sentence(entry('section', 'assign', { ownerId: 'a1' }))).toContain('zuständig ist jetzt eine Person.');
  });

  it('tells days, numbers and decisions as people write them', () => {
    expect(sentence(entry('round', 'open', { endsOn: '2026-10-31' }))).toBe(
      'Eine Kommentarrunde wurde eröffnet und läuft bis einschließlich 31.\u00a0Oktober 2026.',
    );
    expect(sentence(entry('round', 'addMembers', { membershipIds: ['a', 'b'] }))).toContain('für 2 weitere Mitglieder');
    expect(sentence(entry('resolution', 'record', { decision: 'beschlossen', heldOn: '2026-12-10' }))).toBe(
      'Der Beschluss wurde niedergelegt: das Programm ist beschlossen (Sitzung vom 10.\u00a0Dezember 2026).',
    );
    expect(
      sentence(entry('comment', 'answer', { changed: ['disposition', 'reply'], disposition: 'teilweiseUebernommen' })),
    ).toBe('Über eine Anmerkung wurde entschieden: teilweise übernommen.');
    expect(
      sentence(entry('membership', 'added', { role: 'beiratMitglied', from: '2026-01-01', until: '2026-12-31' })),
    ).toBe(
      'Die Mitgliedschaft „Mitglied des Beirats“ für eine Person wurde eingetragen (gültig ab 1.\u00a0Januar 2026 bis 31.\u00a0Dezember 2026).',
    );
  });

  it('an event without a sentence is still told', () => {
    expect(sentence(entry('template', 'somethingNew'))).toBe(
      'Ein Vorgang ohne eigene Beschreibung wurde festgehalten.',
    );
  });
});
