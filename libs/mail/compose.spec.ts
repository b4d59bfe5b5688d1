import { MAIL_TEMPLATES, type MailData } from '#domain/shared/mail-template.js';
import { compose, isSecurityMail } from './compose.js';

const DATA: MailData = {
  jobcenter: 'Jobcenter Musterkreis',
  jahr: '2027',
  abschnitt: 'Eingliederung',
  frist: '2026-10-15',
  grund: 'Die Zahlen fehlen.\nBitte ergänzen.',
  runde: 'Stellungnahme des Beirats',
  path: '/abschnitte/1?x=2&y=3',
};
const account = { name: 'Teamleitung', email: 'team@example.de' };
const row = (template: string, data: Record<string, unknown> = DATA) => ({
  template,
  data,
  messageId: 'm1@amip',
  createdAt: new Date('2026-10-01T08:00:00Z'),
});
const mail = (template: string, data?: Record<string, unknown>) =>
  compose(row(template, data), account, 'https://amip.example.de');

describe.each(MAIL_TEMPLATES)('the mail %s', (template) => {
  it('is a complete letter in plain text and HTML', () => {
    const { subject, text, html, to, messageId } = mail(template);
    expect(subject.length).toBeGreaterThan(10);
    expect(subject.length).toBeLessThan(120);
    expect(text).toMatch(/^Guten Tag, Teamleitung,\n\n\p{Ll}/u);
    expect(text).toContain(':\nhttps://amip.example.de/abschnitte/1?x=2&y=3\n');
    expect(html).toContain('<html lang="de">');
    expect(html).toContain('href="https://amip.example.de/abschnitte/1?x=2&amp;y=3"');
    expect(`${subject}${text}${html}`).not.toMatch(/undefined|null|\[object|““|„„|\s[.,;]|"Guten/);
    expect(to).toEqual({ name: 'Teamleitung', address: 'team@example.de' });
    expect(messageId).toBe('m1@amip');
  });

  it('still reads well with nothing but Jobcenter and path', () => {
    const { subject, text } = mail(template, { jobcenter: DATA.jobcenter, path: '/' });
    expect(`${subject}\n${text}`).not.toMatch(/undefined|null|„“|\(\)|[ :][.,;]| {2}|: \./);
  });

  it('shows markup as text', () => {
    const { html } = mail(template, { ...DATA, abschnitt: '<b>&"', grund: '<script>', jobcenter: '<i>', runde: '<u>' });
    expect(html).not.toMatch(/<script|<b>|<i>|<u>/);
  });
});

it('writes days out and quotes what a person wrote', () => {
  const { text, subject } = mail('roundDeadlineMoved');
  expect(subject).toBe('AMIP 2027: neue Frist für Ihre Anmerkungen: Stellungnahme des Beirats');
  expect(text).toContain('bis einschließlich 15.\u00a0Oktober 2026 entgegen');
  expect(text).toContain('> Die Zahlen fehlen.\n> Bitte ergänzen.');
});

it('speaks of one section and of several', () => {
  expect(mail('reminder').text).toContain('eingereicht ist: „Eingliederung“.');
  expect(mail('reminder', { ...DATA, abschnitt: '„Eins“, „Zwei“' }).text).toContain(
    'eingereicht sind: „Eins“, „Zwei“.',
  );
});

it.each([
  ['a line break in the title', { ...DATA, abschnitt: 'A\r\nBcc: x@example.de' }, account],
  ['a line separator in the title', { ...DATA, abschnitt: 'A\u2028B' }, account],
  ['a line break in the name', DATA, { ...account, name: 'A\nB' }],
  ['a line break in the address', DATA, { ...account, email: 'a@example.de\r\nBcc: x@example.de' }],
])('refuses %s', (_what, data, to) => {
  expect(() => compose(row('sectionAssigned', data), to, 'https://amip.example.de')).toThrow('Zeilenumbrüche');
});

it.each(['https://boese.example', '//boese.example/x', 'abschnitte/1', 'javascript:alert(1)', '/\\boese.example'])(
  'refuses the path %s',
  (path) => {
    expect(() => mail('sectionAssigned', { ...DATA, path })).toThrow('aus dem Portal hinaus');
  },
);

it('refuses what is no mail', () => {
  expect(() => mail('gibtEsNicht')).toThrow('gibt es nicht');
  expect(() => mail('toString')).toThrow('gibt es nicht');
  expect(() => mail('reminder', { jahr: '2027' })).toThrow('kein Jobcenter');
});

it('knows which mails let a person in', () => {
  expect(MAIL_TEMPLATES.filter(isSecurityMail)).toEqual(['passwordReset', 'invitation']);
});

it('declines the programme, names no day it was not given, and quotes a title that quotes', () => {
  expect(mail('cycleOpened').text).toContain('des Arbeitsmarkt- und Integrationsprogramms 2027 hat begonnen');
  expect(mail('cycleOpened', { ...DATA, frist: '' }).text).toContain('im Portal und reichen Sie ihn ein.');
  expect(mail('roundOpened').subject).toBe('AMIP 2027: Beteiligung des Beirats eröffnet: Stellungnahme des Beirats');
  expect(mail('sectionReleased', { ...DATA, abschnitt: '„Drei-Phasen-Modell“' }).subject).toContain(
    'Abschnitt „‚Drei-Phasen-Modell‘“ ist freigegeben',
  );
});

it('names all sections of a person in one mail, with the day', () => {
  const several = { ...DATA, abschnitt: '„Eins“, „‚Zwei‘ und Drei“' };
  expect(mail('cycleOpened', several).text).toContain('zuständig für die Abschnitte „Eins“, „‚Zwei‘ und Drei“.');
  expect(mail('sectionAssigned', several).subject).toBe('AMIP 2027: Abschnitte sind Ihnen zugewiesen');
  expect(mail('referredBack', several).text).toContain(
    'Von Ihnen sind die Abschnitte „Eins“, „‚Zwei‘ und Drei“ betroffen',
  );
  expect(mail('sectionAssigned').text).toContain('reichen Sie ihn bis einschließlich 15.\u00a0Oktober 2026 ein');
});

it('says in which role it comes and whom to ask', () => {
  const kontakt = 'Kim Muster (Geschäftsführung), kim@example.de';
  const { text, html } = mail('roundOpened', { ...DATA, rolle: 'Mitglied des Beirats (<Kammer>)', kontakt });
  expect(text).toContain('Ihre Rolle dabei: Mitglied des Beirats (<Kammer>).');
  expect(text).toContain(`Fragen beantwortet Ihnen ${kontakt}.`);
  expect(html).toContain('(&lt;Kammer&gt;)');
});
