/** Address, mail and telephone of the Jobcenter; what it has not filled in is said, with the name of the setting. */
import { Alert } from '../../ui/Alert.js';
import { Loading } from '../../ui/Loading.js';
import { missingVariables, useContact, type Contact } from './use-contact.js';

export function ContactDetails({ parts }: { readonly parts: readonly (keyof Contact)[] }) {
  const contact = useContact();
  if (contact === null) return <Loading />;
  const missing = missingVariables(contact, parts);
  const { name, address, email, phone } = contact;
  const has = (part: keyof Contact): boolean => parts.includes(part) && contact[part] !== null;
  return (
    <div className="stack">
      {missing.length < parts.length && (
        <address className="kern-body legal__address">
          {has('name') && <strong>{name}</strong>}
          {has('address') && address?.split(',').map((line) => <span key={line}>{line.trim()}</span>)}
          {has('phone') && (
            <span>
              Telefon:{' '}
              <a className="kern-link" href={`tel:${phone?.replace(/\(0\)|[^\d+]/g, '')}`}>
                {phone}
              </a>
            </span>
          )}
          {has('email') && (
            <span>
              E-Mail:{' '}
              <a className="kern-link" href={`mailto:${email}`}>
                {email}
              </a>
            </span>
          )}
        </address>
      )}
      {missing.length > 0 && <NotFilledIn variables={missing} />}
    </div>
  );
}

/** For whoever runs the installation; visitors learn that the gap is known. */
export function NotFilledIn({ variables }: { readonly variables: readonly string[] }) {
  return (
    <Alert kind="warning" title="Diese Angaben muss das Jobcenter noch eintragen">
      <p>
        Wer diese Installation betreibt, setzt dafür in der Konfiguration:{' '}
        {variables.map((variable, index) => (
          <span key={variable}>
            {index > 0 && ', '}
            <code>{variable}</code>
          </span>
        ))}
        . Nach einem Neustart steht es hier.
      </p>
    </Alert>
  );
}
