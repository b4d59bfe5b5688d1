/** The declaration of accessibility (§ 12b BGG, § 7 BITV 2.0): what is true of this version, with its gaps, and how to complain. */
import { ContactDetails } from './ContactDetails.js';
import { LegalPage, LegalSection } from './LegalPage.js';
import { useContact } from './use-contact.js';

/** Day of the last self-assessment; changes only together with a new one. */
const ASSESSED = '21. November 2026';

export function AccessibilityPage() {
  const contact = useContact();
  return (
    <LegalPage title="Erklärung zur Barrierefreiheit">
      <p className="kern-body">
        Diese Erklärung gilt für das Portal AMIP, in dem Jobcenter, Beirat und Trägerversammlung das jährliche
        Arbeitsmarkt- und Integrationsprogramm bearbeiten, und für die Seiten, auf denen veröffentlichte Programme
        stehen. Stand: {ASSESSED}.
      </p>
      <LegalSection title="Wie barrierefrei ist das Portal?">
        <p>
          Das Portal soll die Anforderungen der Barrierefreie-Informationstechnik-Verordnung (BITV 2.0) erfüllen, also
          der Norm EN 301 549; gebaut ist es nach den Web Content Accessibility Guidelines (WCAG) 2.2, Stufen A und AA.
          Mit diesen Anforderungen ist es <strong>teilweise vereinbar</strong>: Die Lücken stehen unten.
        </p>
        <p>
          Grundlage ist eine Selbstbewertung der Entwickler: Alle Seiten werden bei jeder Änderung automatisch geprüft
          (mit axe-core in drei Breiten, hell und dunkel), dazu die Bedienung allein mit der Tastatur und bei 400 %
          Vergrößerung. Eine unabhängige Prüfung und eine Erprobung mit Menschen, die einen Screenreader oder andere
          Hilfsmittel nutzen, stehen noch aus.
        </p>
      </LegalSection>
      <LegalSection title="Was noch nicht barrierefrei ist">
        <ul>
          <li>
            <strong>Leichte Sprache und Gebärdensprache:</strong> Es gibt noch keine Erläuterungen in Leichter Sprache
            und in Deutscher Gebärdensprache (§ 4 BITV 2.0). Wir erklären Ihnen die Inhalte gern persönlich; die
            Kontaktdaten stehen unten.
          </li>
          <li>
            <strong>Word-Dokumente:</strong> Die Dokumente zum Herunterladen haben gegliederte Überschriften und echte
            Tabellen, sind aber nicht nach EN 301 549 geprüft. Dieselben Inhalte stehen in der Vorschau und auf der
            öffentlichen Seite als Webseite.
          </li>
          <li>
            <strong>Texte schreiben:</strong> Der Editor für die Abschnitte ist mit der Tastatur bedienbar; mit
            Screenreadern ist er noch nicht erprobt, vor allem bei großen Tabellen. Wer damit nicht zurechtkommt, kann
            den Text als Word-Datei an die Geschäftsführung geben, die ihn einträgt.
          </li>
          <li>
            <strong>Inhalte der Jobcenter:</strong> Ob Abbildungen gut beschrieben und Texte verständlich sind, liegt
            bei denen, die das Programm schreiben. Fällt Ihnen etwas auf, sagen Sie es uns.
          </li>
        </ul>
        <p>
          Breite Tabellen lassen sich auf kleinen Bildschirmen in ihrem Rahmen seitwärts verschieben, auch mit der
          Tastatur; das erlaubt die Norm.
        </p>
      </LegalSection>
      <LegalSection title="Barriere melden">
        <p>
          Sie haben eine Barriere gefunden oder brauchen einen Inhalt in einer anderen Form? Schreiben Sie uns oder
          rufen Sie an; nennen Sie bitte die Seite und was nicht geht. Wir antworten innerhalb eines Monats.
        </p>
        <ContactDetails parts={['name', 'address', 'phone', 'email']} />
      </LegalSection>
      <LegalSection title="Schlichtung">
        <p>
          Hilft unsere Antwort Ihnen nicht, können Sie sich an eine Schlichtungsstelle wenden. Das Verfahren ist
          kostenlos; einen Anwalt brauchen Sie nicht.
        </p>
        {contact?.mediation ? <p>{contact.mediation}</p> : <MediationOfTheBund />}
      </LegalSection>
      <LegalSection title="Diese Erklärung">
        <p>
          Erstellt am {ASSESSED} für die erste Fassung des Portals. Sie wird mit jeder Fassung geprüft, die das Portal
          wesentlich ändert, mindestens einmal im Jahr.
        </p>
      </LegalSection>
    </LegalPage>
  );
}

function MediationOfTheBund() {
  return (
    <>
      <p>
        Für Jobcenter, die als gemeinsame Einrichtung von Agentur für Arbeit und Kommune arbeiten (§ 44b SGB II), ist
        das die Schlichtungsstelle nach § 16 des Behindertengleichstellungsgesetzes (BGG):
      </p>
      <address className="legal__address">
        <span>Schlichtungsstelle nach dem Behindertengleichstellungsgesetz</span>
        <span>bei dem Beauftragten der Bundesregierung für die Belange von Menschen mit Behinderungen</span>
        <span>Mauerstraße 53</span>
        <span>10117 Berlin</span>
        <span>
          E-Mail:{' '}
          <a className="kern-link" href="mailto:info@schlichtungsstelle-bgg.de">
            info@schlichtungsstelle-bgg.de
          </a>
        </span>
        <span>
          Im Netz:{' '}
          <a className="kern-link" href="https://www.schlichtungsstelle-bgg.de" rel="noreferrer">
            www.schlichtungsstelle-bgg.de
          </a>
        </span>
      </address>
      <p>
        Für Jobcenter in der Hand einer Kommune (zugelassene kommunale Träger, § 6a SGB II) gilt das
        Gleichstellungsgesetz des Landes; zuständig ist die Schlichtungs- oder Durchsetzungsstelle des Landes.
      </p>
    </>
  );
}
