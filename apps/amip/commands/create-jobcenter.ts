// `amip create-jobcenter`: a new Jobcenter with its programme templates and its first administration, who gets a link to choose a password.
import { z } from 'zod';
import { createAccount } from '#application/people/accounts.js';
import { addMembership } from '#application/people/memberships.js';
import { Refused } from '#application/refused.js';
import { localDate } from '#domain/shared/berlin.js';
import { VISIBLE } from '#domain/shared/visible-text.js';
import { showLink } from '#identity/reset-link.js';
import { createJobcenter, type NewJobcenter } from '#persistence/create-jobcenter.js';
import { migrate } from '#persistence/migrate.js';
import { parseArguments, requireConfig, WrongUsage } from '../arguments.js';
import { openDatabase } from '../embedded/database.js';
import { shippedTemplates } from '../shipped-templates.js';
import { systemClock } from '../system-clock.js';

const HELP = `Legt ein Jobcenter an und zeigt einen Link, mit dem die erste Administration ihr Passwort wählt (er gilt einmal, 7 Tage).

  --key KURZNAME          für die Anmeldung: Kleinbuchstaben, Ziffern, Bindestriche
  --name NAME             zum Beispiel „Jobcenter Musterkreis“
  --traegerform gE|zkT    gemeinsame Einrichtung oder zugelassener kommunaler Träger
  --admin-email ADRESSE   E-Mail-Adresse der ersten Administration
  --admin-name NAME       ihr Name (sonst „Administration“)
  --agentur NAME          Agentur für Arbeit (nur gE)
  --kommune NAME          kommunaler Träger
  --ort ORT, --land LAND  für Titelblatt und Impressum`;

const line = (what: string) =>
  z
    .string(`${what} fehlt`)
    .trim()
    .max(200, `${what} muss eine Zeile von 1 bis 200 Zeichen sein`)
    .min(1, `${what} muss eine Zeile von 1 bis 200 Zeichen sein`)
    .regex(VISIBLE, `${what} muss eine Zeile ohne Steuerzeichen und unsichtbare Zeichen sein`);

const schema = z.object({
  key: z
    .string('--key fehlt')
    .regex(/^[a-z0-9][a-z0-9-]{1,62}$/, '--key muss aus 2 bis 63 Kleinbuchstaben, Ziffern und Bindestrichen bestehen'),
  name: line('--name'),
  traegerform: z.enum(['gE', 'zkT'], '--traegerform muss gE oder zkT sein'),
  'admin-email': z.email('--admin-email muss eine E-Mail-Adresse sein'),
  'admin-name': line('--admin-name').default('Administration'),
  agentur: line('--agentur').optional(),
  kommune: line('--kommune').optional(),
  ort: line('--ort').optional(),
  land: line('--land').optional(),
});

export async function run(argv: readonly string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const { values } = parseArguments('create-jobcenter', argv, {
    options: {
      key: text,
      name: text,
      traegerform: text,
      'admin-email': text,
      'admin-name': text,
      agentur: text,
      kommune: text,
      ort: text,
      land: text,
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const parsed = schema.safeParse(values);
  if (!parsed.success)
    throw new WrongUsage([...parsed.error.issues.map(({ message }) => `${message}.`), '', HELP].join('\n'));
  const given = parsed.data;
  const config = requireConfig();
  const database = await openDatabase(config);
  try {
    await migrate(database.ownerUrl);
    const { result: path } = await createJobcenter(
      database.ownerUrl,
      systemClock,
      jobcenterOf(given),
      shippedTemplates(),
      async (tx) => {
        const { id } = await createAccount(tx, { name: given['admin-name'], email: given['admin-email'] });
        const from = localDate(tx.now);
        await addMembership(tx, id, {
          role: 'administration',
          organisation: null,
          group: null,
          traeger: null,
          from,
          until: null,
        });
        return showLink(tx, id, 'invitation');
      },
    );
    console.log(
      `Das Jobcenter „${given.name}“ (${given.key}) ist angelegt. Link für die Administration, er gilt einmal und 7 Tage:\n${config.publicUrl}${path}`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    console.error(error.refusal.detail);
    return 2;
  } finally {
    await database.close();
  }
}

function jobcenterOf({ key, name, traegerform, agentur, kommune, ort, land }: z.infer<typeof schema>): NewJobcenter {
  const traeger = [
    ...(agentur && traegerform === 'gE' ? [{ kind: 'agentur' as const, name: agentur }] : []),
    ...(kommune ? [{ kind: 'kommune' as const, name: kommune }] : []),
  ];
  return { key, name, traegerform, traeger, ort: ort ?? null, land: land ?? null };
}
