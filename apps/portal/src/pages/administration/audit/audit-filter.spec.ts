import { daysFault, filterFrom, toQuery, toTexts } from './audit-filter.js';

const id = '11111111-2222-3333-4444-555555555555';

describe('the search of the audit trail', () => {
  it('goes into the address and comes back the same', () => {
    const filter = filterFrom({
      text: 'Frist',
      zyklus: id,
      bereich: 'round',
      person: 'clock',
      von: '2026-01-01',
      bis: '',
    });
    expect(filter).toEqual({
      text: 'Frist',
      cycleId: id,
      entity: 'round',
      actorId: 'clock',
      from: '2026-01-01',
      until: '',
    });
    expect(filterFrom(toTexts(filter))).toEqual(filter);
  });
  it('leaves out what is no filter', () => {
    expect(toQuery(filterFrom({ zyklus: 'alles', bereich: 'toString', person: 'ich', von: '1.1.' }))).toEqual({});
  });
  it('asks the server only for what narrows', () => {
    expect(toQuery(filterFrom({ bereich: 'mail', bis: '2026-02-01' }))).toEqual({
      entity: 'mail',
      until: '2026-02-01',
    });
  });
  it('notices days in the wrong order', () => {
    expect(daysFault(filterFrom({ von: '2026-02-02', bis: '2026-02-01' }))).toMatch(/vor dem ersten/);
    expect(daysFault(filterFrom({ von: '2026-02-02', bis: '2026-02-02' }))).toBeNull();
  });
});
