/** What the controllers work with, built once per process from the Runtime. */
import type { DataSource } from 'typeorm';
import type { Provider } from '@nestjs/common';
import type { Runtime } from '#config/runtime.js';
import { createPasswords } from '#identity/passwords.js';
import { createSessions } from '#identity/sessions.js';
import { createSignIn, type IdentityNeeds } from '#identity/sign-in.js';
import { IDENTITY_SETTINGS, type IdentitySettings } from '#identity/settings.js';
import { createDirectory } from '#persistence/directory.js';
import { createDoor } from '#persistence/door.js';
import {
  CLOCK,
  CONFIG,
  DATA_SOURCE,
  DIRECTORY,
  DOOR,
  IDENTITY,
  IDENTITY_NEEDS,
  LIFE,
  LOG,
  OPENAPI,
  PASSWORDS,
  SESSIONS,
  SIGN_IN,
} from './tokens.js';

/** Whether the process still takes new work; the health route and the first hook read it. */
export interface Life {
  ending: boolean;
}

/** Filled after the application is built, because the document is made from it. */
export interface OpenApiHolder {
  json: string;
}

export function buildServices(runtime: Runtime, source: DataSource, changed: Partial<IdentitySettings> = {}) {
  const { clock, config, log } = runtime;
  const settings: IdentitySettings = { ...IDENTITY_SETTINGS, ...changed };
  const door = createDoor(source, clock);
  const directory = createDirectory(source);
  const sessions = createSessions({ directory, door, clock, settings });
  const identity: IdentityNeeds = {
    directory,
    door,
    clock,
    settings,
    sessions,
    passwords: createPasswords(settings.passwordCost),
  };
  return {
    clock,
    config,
    log,
    source,
    door,
    directory,
    settings,
    sessions,
    identity,
    signIn: createSignIn(identity),
    life: { ending: false },
    openApi: { json: '{}' },
  };
}

export type Services = ReturnType<typeof buildServices>;

export const providersOf = (services: Services): Provider[] => [
  { provide: CONFIG, useValue: services.config },
  { provide: CLOCK, useValue: services.clock },
  { provide: LOG, useValue: services.log },
  { provide: DATA_SOURCE, useValue: services.source },
  { provide: DOOR, useValue: services.door },
  { provide: DIRECTORY, useValue: services.directory },
  { provide: SESSIONS, useValue: services.sessions },
  { provide: SIGN_IN, useValue: services.signIn },
  { provide: IDENTITY_NEEDS, useValue: services.identity },
  { provide: PASSWORDS, useValue: services.identity.passwords },
  { provide: IDENTITY, useValue: services.settings },
  { provide: LIFE, useValue: services.life },
  { provide: OPENAPI, useValue: services.openApi },
];
