/** Injection tokens: everything a controller may ask for, always with `@Inject(TOKEN)`. */
export const CONFIG = Symbol('Config');
export const CLOCK = Symbol('Clock');
export const LOG = Symbol('Logger');
export const DATA_SOURCE = Symbol('DataSource');
export const DOOR = Symbol('Door');
export const DIRECTORY = Symbol('Directory');
export const SESSIONS = Symbol('Sessions');
export const SIGN_IN = Symbol('SignIn');
export const IDENTITY_NEEDS = Symbol('IdentityNeeds');
export const PASSWORDS = Symbol('Passwords');
export const IDENTITY = Symbol('IdentitySettings');
export const LIFE = Symbol('Life');
export const OPENAPI = Symbol('OpenApiHolder');
