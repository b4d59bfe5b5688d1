/** The kinds of data and how long each really stays. */
import { LegalSection } from './LegalPage.js';

interface Kind {
  readonly what: string;
  readonly detail: string;
  readonly kept: string;
}

const UNTIL_ERASED = 'bis die Administration die Angaben zur Person löscht';

const KINDS: readonly Kind[] = [
  {
    what: 'Konto',
    detail:
      'Name, dienstliche E-Mail-Adresse, Rollen mit Anfang und Ende, bei Beirat und Trägerversammlung auch die entsendende Organisation; das Passwort nur als nicht umkehrbare Prüfsumme',
    kept: `${UNTIL_ERASED}; danach steht an ihrer Stelle „Gelöschte Person“, die Rollen und ihre Zeiten bleiben`,
  },
  {
    what: 'Anmeldungen',
    detail: 'Beginn, letzte Benutzung und Ende jeder Sitzung, Name des Browsers',
    kept: `eine Sitzung endet nach 30 Minuten ohne Benutzung, spätestens nach 12 Stunden; der Eintrag bleibt, ${UNTIL_ERASED}`,
  },
  {
    what: 'Fehlversuche beim Anmelden',
    detail: 'Zeitpunkt und Prüfsummen von E-Mail-Adresse und Netzadresse, gegen das Erraten von Passwörtern',
    kept: 'zählen 15 Minuten; gelöscht bei der nächsten erfolgreichen Anmeldung im Jobcenter, wenn sie älter als ein Tag sind',
  },
  {
    what: 'Beiträge',
    detail: 'Texte, Anmerkungen, Antworten und Stimmen, mit Person und Zeitpunkt',
    kept: 'gehören zum Vorgang und bleiben mit ihm; nach dem Löschen der Person ohne deren Namen, soweit er nicht im Text steht',
  },
  {
    what: 'Protokoll',
    detail: 'wer wann welchen Schritt getan hat, unter einer Kennung statt des Namens; nachträglich nicht veränderbar',
    kept: 'dauerhaft, zum Nachweis des Verfahrens',
  },
  {
    what: 'E-Mails des Systems',
    detail: 'Empfängerin oder Empfänger, Anlass, Zustand des Versands',
    kept: `der Inhalt, ${UNTIL_ERASED}`,
  },
  {
    what: 'Technisches Protokoll',
    detail: 'Zeit, aufgerufene Funktion, Ergebnis und Dauer, ohne Namen und ohne Netzadressen',
    kept: 'so lange, wie der Betrieb des Jobcenters es aufbewahrt',
  },
];

export const PrivacyData = () => (
  <LegalSection title="Welche Daten und wie lange">
    <p>
      Wer nur veröffentlichte Programme liest, hinterlässt keine Angaben zur Person. Von allen, die ein Konto haben,
      speichert das System:
    </p>
    <dl>
      {KINDS.map(({ what, detail, kept }) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{detail}</dd>
          <dd>
            <em>Aufbewahrt:</em> {kept}
          </dd>
        </div>
      ))}
    </dl>
    <p>
      Gelöscht wird auf Antrag oder wenn jemand nicht mehr beteiligt ist; das veranlasst die Administration des
      Jobcenters. Von selbst löscht das System keine Konten.
    </p>
  </LegalSection>
);
