import { addressOf, headersOf } from './typed-fetch.js';

test.each([
  ['/api/cycles', {}, '/api/cycles'],
  ['/api/cycles/{id}', { path: { id: 'a b/ü' } }, '/api/cycles/a%20b%2F%C3%BC'],
  [
    '/api/audit',
    { query: { limit: 20, after: undefined, text: 'Träger & Kreis', cycleId: null } },
    '/api/audit?limit=20&text=Tr%C3%A4ger+%26+Kreis',
  ],
  ['/api/x/{a}/y/{b}', { path: { a: 1, b: 2 }, query: { c: false } }, '/api/x/1/y/2?c=false'],
])('%s with %j leads to %s', (template, params, address) => {
  expect(addressOf(template, params)).toBe(address);
});

it('sends the version that was seen and leaves out what is not given', () => {
  expect(headersOf({ 'If-Match': '"3"', 'Idempotency-Key': undefined })).toEqual({ 'If-Match': '"3"' });
  expect(headersOf()).toEqual({});
});
