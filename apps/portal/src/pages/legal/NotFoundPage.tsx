/** An address that leads nowhere. */
import { ButtonLink } from '../../ui/ButtonLink.js';
import { Page } from '../../layout/Page.js';

export const NotFoundPage = () => (
  <Page title="Diese Seite gibt es nicht">
    <p className="kern-body">Vielleicht wurde die Adresse falsch abgeschrieben, oder die Seite ist umgezogen.</p>
    <ButtonLink to="/" kind="primary">
      Zu meinen Aufgaben
    </ButtonLink>
  </Page>
);
