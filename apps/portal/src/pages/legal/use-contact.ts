/** Who answers for this installation, as its configuration says; null while it is on its way. */
import type { components } from '../../api/schema.js';
import { useMeta } from '../../layout/use-meta.js';

export type Contact = components['schemas']['ContactView'];

export const useContact = (): Contact | null => useMeta().data?.contact ?? null;

/** Variables of the configuration behind each part. */
export const VARIABLES: Readonly<Record<keyof Contact, string>> = {
  name: 'AMIP_CONTACT_NAME',
  representative: 'AMIP_CONTACT_REPRESENTATIVE',
  address: 'AMIP_CONTACT_ADDRESS',
  email: 'AMIP_CONTACT_EMAIL',
  phone: 'AMIP_CONTACT_PHONE',
  dataProtection: 'AMIP_CONTACT_DATA_PROTECTION',
  mediation: 'AMIP_CONTACT_MEDIATION',
};

/** Which of the wanted parts the Jobcenter has not filled in, as variables. */
export const missingVariables = (contact: Contact, wanted: readonly (keyof Contact)[]): string[] =>
  wanted.filter((part) => contact[part] === null).map((part) => VARIABLES[part]);
