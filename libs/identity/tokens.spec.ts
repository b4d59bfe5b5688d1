import { equalSecrets, formatTenantToken, newToken, parseTenantToken } from './tokens.js';

const tenantId = '0f8fad5b-d9cb-469f-a165-70867728950e';

test('a token comes back as it was formatted', () => {
  const token = newToken();
  expect(parseTenantToken(formatTenantToken({ tenantId, token }))).toEqual({ tenantId, token });
  expect(newToken()).not.toBe(token);
});

test.each([
  undefined,
  '',
  'x',
  tenantId,
  `${tenantId}.`,
  `${tenantId}.short`,
  `x.${'a'.repeat(43)}`,
  `${tenantId}.${'a'.repeat(43)}.x`,
  `${tenantId}.${"'".repeat(43)}`,
])('what was never handed out is null: %s', (text) => expect(parseTenantToken(text)).toBeNull());

test('secrets are compared whole, whatever their length', () => {
  expect(equalSecrets('a', 'a')).toBe(true);
  expect(equalSecrets('', 'a')).toBe(false);
  expect(equalSecrets('ab', 'a')).toBe(false);
});
