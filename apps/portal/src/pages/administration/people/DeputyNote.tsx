/** What it means to be a deputy in the Trägerversammlung. */
export const DeputyNote = () => (
  <p className="admin-note kern-body">
    <strong>So wirkt die Stellvertretung:</strong> Ein stellvertretendes Mitglied liest die Vorlage mit, stimmt aber nur
    ab, wenn der Vorsitz es vor der Eröffnung der Abstimmung für ein bestimmtes Mitglied desselben Trägers einträgt. Die
    Mitgliedschaft hier macht das möglich; wer wen vertritt, legt der Vorsitz bei jeder Abstimmung neu fest. Kommt das
    Mitglied doch, darf es selbst abstimmen.
  </p>
);
