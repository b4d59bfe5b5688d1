import { period, standsFor, validity } from './account-words.js';

describe('a membership in words', () => {
  it('names the period, also without an end and when it was ended on its first day', () => {
    expect(period({ from: '2026-01-01', until: null })).toBe('ab 1. Januar 2026, ohne Ende');
    expect(period({ from: '2026-01-01', until: '2026-12-31' })).toBe('1. Januar 2026 bis 31. Dezember 2026');
    expect(period({ from: '2026-01-02', until: '2026-01-01' })).toBe(
      'am 2. Januar 2026 eingetragen und wieder beendet',
    );
  });

  it('names for whom the person stands', () => {
    expect(standsFor({ organisation: 'Handwerkskammer', group: 'Arbeitgeber', traeger: null })).toBe(
      'Handwerkskammer, Arbeitgeber',
    );
    expect(standsFor({ organisation: 'Caritas', group: 'wohlfahrt', traeger: null })).toBe(
      'Caritas, Wohlfahrtsverbände',
    );
    expect(standsFor({ organisation: null, group: null, traeger: 'kommune' })).toBe('Kommune');
    expect(standsFor({ organisation: null, group: null, traeger: null })).toBe('');
  });

  it('knows whether it counts, comes, rests or has ended', () => {
    const known = { holds: false, inactive: false, today: '2026-06-01' };
    expect(validity({ from: '2026-01-01', until: null }, { ...known, holds: true })).toBe('gilt');
    expect(validity({ from: '2026-07-01', until: null }, known)).toBe('kommt');
    expect(validity({ from: '2026-01-01', until: '2026-05-31' }, known)).toBe('beendet');
    expect(validity({ from: '2026-07-02', until: '2026-07-01' }, known)).toBe('beendet');
    expect(validity({ from: '2026-01-01', until: null }, { ...known, inactive: true })).toBe('ruht');
  });
});
