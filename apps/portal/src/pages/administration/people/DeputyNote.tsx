/** What it means to be a deputy in the Trägerversammlung. */
import { Alert } from '../../../ui/Alert.js';

export const DeputyNote = () => (
  <Alert kind="info" title="So wirkt die Stellvertretung">
    <p>
      Ein stellvertretendes Mitglied liest die Vorlage mit, stimmt aber nur ab, wenn der Vorsitz es vor der Eröffnung
      der Abstimmung für ein bestimmtes Mitglied desselben Trägers einträgt. Die Mitgliedschaft hier erlaubt das nur;
      wer wen vertritt, entscheidet der Vorsitz bei jeder Abstimmung neu.
    </p>
  </Alert>
);
