import { createPasswords, passwordProblems } from './passwords.js';

const passwords = createPasswords({ memoryCost: 64, timeCost: 1, parallelism: 1 });
const problems = (password: string) => passwordProblems(password, { email: 'erika.muster@beispiel.example' }).length;

test('hashes are argon2id, salted, and fit only their password', async () => {
  const [one, two] = [await passwords.hash('ein langes Passwort'), await passwords.hash('ein langes Passwort')];
  expect(one).toMatch(/^\$argon2id\$/);
  expect(one).not.toBe(two);
  expect(await passwords.verify('ein langes Passwort', one)).toBe(true);
  expect(await passwords.verify('ein anderes Passwort', one)).toBe(false);
});

test('the same characters typed in another way are the same password', async () => {
  expect(
    await passwords.verify(
      'Stra\u00dfe m\u00fcde'.normalize('NFD'),
      await passwords.hash('Stra\u00dfe m\u00fcde'.normalize('NFC')),
    ),
  ).toBe(true);
});

test('without a stored hash, or with a broken one, nothing fits', async () => {
  expect(await passwords.verify('nobody has this password', null)).toBe(false);
  expect(await passwords.verify('x', 'no hash')).toBe(false);
});

test('length counts; repetition and the own address do not', () => {
  expect(problems('vier kurze Wörter hier')).toBe(0);
  expect(problems('zwölfzeichen')).toBe(0);
  expect(problems('elf zeichen')).toBe(1);
  expect(problems('aaaaaaaaaaaaaa')).toBe(1);
  expect(problems('x'.repeat(201))).toBe(2);
  expect(problems('mein ERIKA.MUSTER Passwort')).toBe(1);
});
