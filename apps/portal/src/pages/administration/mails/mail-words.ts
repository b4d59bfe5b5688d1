/** The state of a mail in words: why it did not go out, and what helps. */
export const MAIL_STATES = {
  wartet: { label: 'wartet', kind: 'info' },
  gesendet: { label: 'gesendet', kind: 'success' },
  fehlgeschlagen: { label: 'fehlgeschlagen', kind: 'danger' },
} as const;

/** What the server notes begins like this; the sentence says it plainly and names what to do. */
const REASONS: readonly (readonly [beginning: string, sentence: string])[] = [
  [
    'Konto inaktiv',
    'Das Konto ist deaktiviert oder gelöscht und bekommt keine E-Mails mehr. Aktivieren Sie es zuerst, wenn die E-Mail noch ankommen soll.',
  ],
  ['Konto nicht vorhanden', 'Das Konto gibt es nicht mehr. Es ist nichts zu tun.'],
  [
    'Mitgliedschaft beendet',
    'Die Person hat keine Rolle mehr, für die diese E-Mail bestimmt war. Es ist nichts zu tun, wenn das so gewollt ist.',
  ],
  [
    'Der Link wird nicht mehr gebraucht',
    'Der Link in dieser E-Mail wurde durch einen neueren ersetzt oder schon benutzt. Es ist nichts zu tun.',
  ],
  [
    'Der Mailserver lehnt die Anmeldung ab',
    'Der Mailserver nimmt die Zugangsdaten von AMIP nicht an. Bitte lassen Sie den Betrieb die Einstellung des Mailservers prüfen.',
  ],
  [
    'Der Mailserver nimmt die Empfängeradresse nicht an',
    'Der Mailserver kennt die Adresse nicht oder nimmt sie nicht an. Bitte prüfen Sie sie auf der Seite der Person und senden Sie noch einmal.',
  ],
  [
    'Der Mailserver nimmt den Absender nicht an',
    'Der Mailserver nimmt die Absenderadresse von AMIP nicht an. Bitte lassen Sie den Betrieb die Einstellung prüfen.',
  ],
  [
    'Der Mailserver nimmt die Mail nicht an',
    'Der Mailserver hat diese E-Mail abgelehnt. Bitte fragen Sie den Betrieb des Mailservers nach dem Grund.',
  ],
  [
    'Der Mailserver ist nicht erreichbar',
    'Der Mailserver war nicht zu erreichen. Hält das an, verständigen Sie bitte den Betrieb.',
  ],
];

/** @param error as the server noted it; the answer code in brackets is kept for those who look into it */
export function reasonInWords(error: string): string {
  const known = REASONS.find(([beginning]) => error.startsWith(beginning));
  if (known === undefined)
    return `Der Versand ist an einem Fehler gescheitert, den bitte der Betrieb prüft: ${error.slice(0, 200)}`;
  const code = /\((?:Antwort )?([A-Z0-9_]+)\)\s*$/.exec(error)?.[1];
  return code === undefined ? known[1] : `${known[1]} (Kennung für den Betrieb: ${code})`;
}

export const tries = (attempts: number): string =>
  attempts === 0 ? 'noch kein Versuch' : attempts === 1 ? '1 Versuch' : `${attempts} Versuche`;

/** The address that takes the place of an erased one says nothing to anybody. */
export const recipient = (to: string): string => to.replace(/ <geloescht-[^<>]*@invalid>$/, '');
