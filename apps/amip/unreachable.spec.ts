import { isUnreachable, unreachable } from './unreachable.js';

const refused = Object.assign(new Error('connect ECONNREFUSED'), {
  code: 'ECONNREFUSED',
  address: '127.0.0.1',
  port: 5432,
});

it.each([
  ['the plain error', refused],
  ['several addresses tried', new AggregateError([refused])],
  ['wrapped by the ORM', Object.assign(new Error('x'), { driverError: refused })],
])('says where nobody answers: %s', (_what, error) => {
  expect(isUnreachable(error)).toBe(true);
  expect(unreachable(error)).toBe(
    'Der Datenbankserver (DATABASE_URL, DATABASE_OWNER_URL) unter 127.0.0.1:5432 nimmt keine Verbindungen an (ECONNREFUSED).',
  );
});

it('leaves bugs alone', () => {
  expect(isUnreachable(new TypeError('x is not a function'))).toBe(false);
  expect(isUnreachable(undefined)).toBe(false);
});
