/** The numbers of signing in, in one place; only tests change them. */
export interface IdentitySettings {
  /** Minutes without a request after which a session ends. */
  readonly idleMinutes: number;
  /** Hours after which it ends in any case. */
  readonly absoluteHours: number;
  /** Failed attempts per account within the window. */
  readonly attemptsPerAccount: number;
  /** Failed attempts per network address within the window; an office shares one. */
  readonly attemptsPerAddress: number;
  readonly windowMinutes: number;
  /** Mails with a link per account and hour; further requests are answered alike and send nothing. */
  readonly resetsPerAccount: number;
  readonly resetsPerAddress: number;
  readonly resetMinutes: number;
  readonly invitationDays: number;
  readonly passwordCost: PasswordCost;
}

/** argon2id: memory in KiB, passes, lanes. */
export interface PasswordCost {
  readonly memoryCost: number;
  readonly timeCost: number;
  readonly parallelism: number;
}

export const IDENTITY_SETTINGS: IdentitySettings = {
  idleMinutes: 30,
  absoluteHours: 12,
  attemptsPerAccount: 10,
  attemptsPerAddress: 60,
  windowMinutes: 15,
  resetsPerAccount: 3,
  resetsPerAddress: 20,
  resetMinutes: 60,
  invitationDays: 7,
  passwordCost: { memoryCost: 19_456, timeCost: 2, parallelism: 1 },
};
