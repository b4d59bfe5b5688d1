/** What data the system keeps of whom, why, on what legal basis and for how long; only what it really does (Art. 13 DSGVO). */
import { ContactDetails, NotFilledIn } from './ContactDetails.js';
import { LegalPage, LegalSection } from './LegalPage.js';
import { PrivacyData } from './PrivacyData.js';
import { useContact, VARIABLES } from './use-contact.js';

export function PrivacyPage() {
  const contact = useContact();
  return (
    <LegalPage title="Datenschutz">
      <p className="kern-body">
        Hier steht, welche personenbezogenen Daten AMIP verarbeitet, wozu, auf welcher Grundlage und wie lange (Art. 13
        der Datenschutz-Grundverordnung, DSGVO).
      </p>
      <LegalSection title="Verantwortlich">
        <ContactDetails parts={['name', 'address', 'phone', 'email']} />
      </LegalSection>
      <LegalSection title="Datenschutzbeauftragte">
        {contact?.dataProtection ? <p>{contact.dataProtection}</p> : null}
        {contact !== null && contact.dataProtection === null && <NotFilledIn variables={[VARIABLES.dataProtection]} />}
      </LegalSection>
      <LegalSection title="Wozu und auf welcher Grundlage">
        <p>
          Das Jobcenter erstellt jedes Jahr ein Arbeitsmarkt- und Integrationsprogramm. Dafür müssen die Beteiligten
          schreiben, Stellung nehmen und abstimmen können, und es muss nachprüfbar bleiben, wer was wann getan hat. Das
          gehört zu den Aufgaben des Jobcenters nach dem SGB II (Geschäftsführung § 44d, Trägerversammlung § 44c,
          örtlicher Beirat § 18d); die Grundlage ist Art. 6 Abs. 1 Buchst. e DSGVO.
        </p>
        <p>
          Daten von Menschen, die Leistungen beziehen (Sozialdaten), gehören nicht in dieses System: Das Programm nennt
          nur zusammengefasste Zahlen. Enthielte ein Text doch einmal Sozialdaten, wäre das nur unter den
          Voraussetzungen des § 67b SGB X zulässig.
        </p>
      </LegalSection>
      <PrivacyData />
      <LegalSection title="Wer die Daten sieht">
        <ul>
          <li>
            Innerhalb des Jobcenters alle, deren Rolle es braucht; Beirat und Trägerversammlung nur, was sie betrifft.
          </li>
          <li>
            Die Administration, die die Konten verwaltet, und die Revision, die das Protokoll prüft. Die Stimmen
            einzelner Mitglieder sind erst nach dem Ende der Abstimmung zu sehen.
          </li>
          <li>Wer die Technik im Auftrag des Jobcenters betreibt (Art. 28 DSGVO).</li>
        </ul>
        <p>
          Veröffentlicht wird nur das beschlossene Programm mit dem, was darin steht. An andere gehen keine Daten, auch
          nicht in andere Länder. Diese Seiten laden nichts von fremden Servern und werten nicht aus, wie sie benutzt
          werden. Automatische Entscheidungen über Menschen gibt es nicht.
        </p>
      </LegalSection>
      <LegalSection title="Cookie und Speicher im Browser">
        <p>
          Es gibt ein einziges Cookie: das der Sitzung. Es entsteht beim Anmelden, enthält nur eine zufällige Kennung
          und verschwindet, wenn Sie sich abmelden oder den Browser schließen. Außerdem merkt sich Ihr Browser, was Sie
          eingegeben und noch nicht gespeichert haben, damit bei einer Störung nichts verloren geht, und bis zum
          Schließen des Fensters die gewählte Rolle; das verlässt Ihren Rechner erst, wenn Sie es speichern. Beides ist
          technisch nötig (§ 25 Abs. 2 Nr. 2 TDDDG); eine Einwilligung braucht es dafür nicht.
        </p>
      </LegalSection>
      <LegalSection title="Ihre Rechte">
        <p>
          Sie können Auskunft verlangen, welche Daten von Ihnen gespeichert sind, und deren Berichtigung, Löschung oder
          eingeschränkte Verarbeitung; Sie können der Verarbeitung aus Gründen widersprechen, die sich aus Ihrer
          besonderen Situation ergeben (Art. 15 bis 18 und 21 DSGVO). Ihre eigenen Angaben und Anmeldungen sehen Sie
          unter „Mein Konto“.
        </p>
        <p>
          Sie können sich bei der Aufsichtsbehörde beschweren (Art. 77 DSGVO): bei gemeinsamen Einrichtungen beim
          Bundesbeauftragten für den Datenschutz und die Informationsfreiheit, bei zugelassenen kommunalen Trägern bei
          der Datenschutzaufsicht des Landes.
        </p>
      </LegalSection>
    </LegalPage>
  );
}
