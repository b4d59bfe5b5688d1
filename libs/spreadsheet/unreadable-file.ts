/** A file that cannot be taken in, with the sentence that says why and what to do instead. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';

  /** @param code stable, e.g. `file.encrypted`; the message is German and complete */
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const tooLarge = (): UnreadableFile =>
  new UnreadableFile(
    'file.tooLarge',
    'Die Datei enthält mehr, als sich hier verarbeiten lässt (20.000 Zeilen, 200 Spalten, 300.000 gefüllte Zellen, 50 MB entpackt). Bitte nur das Blatt mit den Zahlen in einer eigenen Datei speichern.',
  );

export const broken = (): UnreadableFile =>
  new UnreadableFile(
    'file.broken',
    'Die Datei ist beschädigt oder unvollständig. Bitte in Excel oder LibreOffice öffnen, neu als .xlsx oder .ods speichern und noch einmal hochladen.',
  );
