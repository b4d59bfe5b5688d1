/** The address that a passage leads to. */
import { useState } from 'react';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { TextField } from '../../ui/TextField.js';
import { isAddress } from '../clean-text.js';

export interface LinkDialogProps {
  readonly href: string;
  /** The marked words; with none the words are asked for too. */
  readonly text: string;
  readonly onChoose: (link: { href: string; text: string }) => void;
  readonly onRemove: (() => void) | undefined;
  readonly onClose: () => void;
}

/** People leave out the beginning of an address. */
const whole = (typed: string): string => {
  const address = typed.trim();
  if (/^[a-z]+:/i.test(address) || address === '') return address;
  return /^[^\s/@]+@[^\s/@]+$/.test(address) ? `mailto:${address}` : `https://${address}`;
};

export function LinkDialog({ href, text, onChoose, onRemove, onClose }: LinkDialogProps) {
  const [address, setAddress] = useState(href);
  const [words, setWords] = useState(text);
  const [error, setError] = useState<string>();
  const choose = (): void => {
    const full = whole(address);
    if (!isAddress(full))
      return setError('Bitte eine Adresse angeben, die mit https:// beginnt, oder eine E-Mail-Adresse.');
    onChoose({ href: full, text: words.trim() === '' ? full.replace(/^(https?:\/\/|mailto:)/, '') : words });
  };
  return (
    <Dialog
      title={href === '' ? 'Link einfügen' : 'Link ändern'}
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" onClick={choose}>
            Übernehmen
          </Button>
          {onRemove && <Button onClick={onRemove}>Link entfernen</Button>}
          <Button onClick={onClose}>Abbrechen</Button>
        </>
      }
    >
      <TextField
        label="Adresse"
        hint="Zum Beispiel https://www.arbeitsagentur.de oder eine E-Mail-Adresse"
        type="text"
        inputMode="url"
        autoComplete="off"
        value={address}
        error={error}
        onChange={({ target }) => setAddress(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          choose();
        }}
      />
      {text === '' && (
        <TextField label="Text im Programm" optional value={words} onChange={({ target }) => setWords(target.value)} />
      )}
    </Dialog>
  );
}
