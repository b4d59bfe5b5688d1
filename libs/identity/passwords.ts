/** Passwords: argon2id hashes, and what a new password has to be. */
import { hash, verify } from '@node-rs/argon2';
import type { Problem } from '#domain/shared/refusal.js';
import type { PasswordCost } from './settings.js';

/** Algorithm.Argon2id; the library's const enum is not importable with isolated modules. */
const ARGON2ID = 2;
const SHORTEST = 12;
const LONGEST = 200;
const DIFFERENT = 5;

export interface Passwords {
  hash(password: string): Promise<string>;
  /** Takes the same time when there is no hash to compare with (unknown or invited account): the answer is then false. */
  verify(password: string, stored: string | null): Promise<boolean>;
}

export function createPasswords(cost: PasswordCost): Passwords {
  const options = { ...cost, algorithm: ARGON2ID };
  let dummy: Promise<string> | undefined;
  return {
    hash: (password) => hash(normalised(password), options),
    verify: async (password, stored) => {
      const against = stored ?? (await (dummy ??= hash('nobody has this password', options)));
      const fits = await verify(against, normalised(password)).catch(() => false);
      return stored !== null && fits;
    },
  };
}

/**
 * Problems of a new password, empty if it is good. Length counts more than variety (NIST SP 800-63B).
 * @param person words that must not be the core of it: the part of the e-mail before the @
 */
export function passwordProblems(password: string, person: { email: string }, pointer = '/password'): Problem[] {
  const text = normalised(password);
  const name = person.email.split('@')[0] ?? '';
  const messages = [
    text.length < SHORTEST &&
      `Das Passwort braucht mindestens ${SHORTEST} Zeichen; ein Satz aus mehreren Wörtern ist gut zu merken.`,
    text.length > LONGEST && `Das Passwort darf höchstens ${LONGEST} Zeichen haben.`,
    new Set(text).size < DIFFERENT && `Das Passwort braucht mindestens ${DIFFERENT} verschiedene Zeichen.`,
    name.length >= 4 &&
      text.toLowerCase().includes(name.toLowerCase()) &&
      'Das Passwort darf Ihre E-Mail-Adresse nicht enthalten.',
  ];
  return messages.filter((message) => message !== false).map((message) => ({ pointer, message }));
}

/** The same characters typed on another keyboard are the same password. */
const normalised = (password: string): string => password.normalize('NFKC');
