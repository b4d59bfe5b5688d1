/** Who is responsible for this service (§ 5 DDG), from the settings of the installation. */
import { Link } from '@tanstack/react-router';
import { ContactDetails, NotFilledIn } from './ContactDetails.js';
import { LegalPage, LegalSection } from './LegalPage.js';
import { useContact, VARIABLES } from './use-contact.js';

export function ImpressumPage() {
  const contact = useContact();
  return (
    <LegalPage title="Impressum">
      <LegalSection title="Diensteanbieter">
        <p>Angaben nach § 5 des Digitale-Dienste-Gesetzes (DDG):</p>
        <ContactDetails parts={['name', 'address', 'phone', 'email']} />
      </LegalSection>
      <LegalSection title="Vertreten durch">
        {contact?.representative ? <p>{contact.representative}</p> : null}
        {contact !== null && contact.representative === null && <NotFilledIn variables={[VARIABLES.representative]} />}
      </LegalSection>
      <LegalSection title="Wofür das Jobcenter einsteht">
        <p>
          Für den Inhalt der veröffentlichten Arbeitsmarkt- und Integrationsprogramme ist das Jobcenter verantwortlich,
          das auf dem jeweiligen Programm genannt ist.
        </p>
      </LegalSection>
      <LegalSection title="Software">
        <p>
          Diese Seiten macht das freie System AMIP, lizenziert unter der European Union Public Licence (EUPL) 1.2. Das
          Aussehen folgt dem KERN UX-Standard der deutschen Verwaltung; die Schrift ist Fira Sans (SIL Open Font
          License).
        </p>
      </LegalSection>
      <LegalSection title="Siehe auch">
        <ul>
          <li>
            <Link className="kern-link" to="/datenschutz">
              Datenschutz
            </Link>
          </li>
          <li>
            <Link className="kern-link" to="/barrierefreiheit">
              Erklärung zur Barrierefreiheit
            </Link>
          </li>
        </ul>
      </LegalSection>
    </LegalPage>
  );
}
