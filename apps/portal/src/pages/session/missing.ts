/** What a form about signing in still needs, one sentence per field, in the order of the fields. */
export interface Missing {
  readonly jobcenter?: string;
  readonly email?: string;
  readonly password?: string;
}

const SENTENCES = {
  jobcenter: 'Bitte wählen Sie Ihr Jobcenter.',
  email: 'Bitte geben Sie Ihre ganze E-Mail-Adresse ein; sie enthält ein @.',
  password: 'Bitte geben Sie Ihr Passwort ein.',
} as const;

/** A field that is not asked for is left out of `given`. */
export function missing(given: Missing): Missing {
  const lacks = (name: keyof Missing): boolean => {
    const text = given[name]?.trim();
    if (text === undefined) return false;
    return text === '' || (name === 'email' && !/^[^\s@]+@[^\s@]+$/.test(text));
  };
  const names = Object.keys(SENTENCES) as (keyof Missing)[];
  return Object.fromEntries(names.filter(lacks).map((name) => [name, SENTENCES[name]]));
}
