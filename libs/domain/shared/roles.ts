/** Who takes part (domain.md §2): the roles a membership can give, and the clock, which acts when time has passed. */

export const ROLES = {
  geschaeftsfuehrung: 'Geschäftsführung',
  bueroGeschaeftsfuehrung: 'Büro der Geschäftsführung',
  bereichsleitung: 'Bereichsleitung',
  teamleitung: 'Teamleitung',
  controlling: 'Controlling/Finanzen',
  bca: 'Beauftragte für Chancengleichheit am Arbeitsmarkt',
  bfdh: 'Beauftragte für den Haushalt',
  beiratVorsitz: 'Vorsitz des Beirats',
  beiratMitglied: 'Mitglied des Beirats',
  traegerversammlungVorsitz: 'Vorsitz der Trägerversammlung',
  traegerversammlungMitglied: 'Mitglied der Trägerversammlung',
  traegerversammlungVertretung: 'Stellvertretendes Mitglied der Trägerversammlung',
  kommunalerAusschuss: 'Kommunaler Ausschuss',
  kommunalesBeschlussorgan: 'Beschlussorgan des kommunalen Trägers',
  revision: 'Revision',
  administration: 'Administration',
} as const;

export type Role = keyof typeof ROLES;
/** The clock is an actor of its own: it closes rounds when their end has passed. */
export type ActorRole = Role | 'clock';

export const ROLE_NAMES = Object.keys(ROLES) as readonly Role[];

export const BEIRAT_ROLES: readonly Role[] = ['beiratVorsitz', 'beiratMitglied'];
export const TRAEGERVERSAMMLUNG_ROLES: readonly Role[] = [
  'traegerversammlungVorsitz',
  'traegerversammlungMitglied',
  'traegerversammlungVertretung',
];
/** Those who write the programme; they may read drafts that are not released yet. */
export const STAFF_ROLES: readonly Role[] = [
  'geschaeftsfuehrung',
  'bueroGeschaeftsfuehrung',
  'bereichsleitung',
  'teamleitung',
  'controlling',
  'bca',
  'bfdh',
];

/** Who changes Kennzahlen, Budget and planning; the Redaktion must not (domain.md §2). */
export const FIGURE_EDITORS: readonly Role[] = ['controlling', 'geschaeftsfuehrung', 'bereichsleitung'];

export const roleLabel = (role: ActorRole): string => (role === 'clock' ? 'Fristablauf' : ROLES[role]);
