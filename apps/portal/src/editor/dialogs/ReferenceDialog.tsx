/** Points at another section, a table or a figure; the number follows by itself when something moves. */
import { useState } from 'react';
import type { Inline } from '#domain/document/blocks.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Select } from '../../ui/Select.js';
import type { Surroundings } from '../surroundings.js';

export type Reference = Extract<Inline, { kind: 'sectionReference' | 'blockReference' }>;
type Show = Extract<Inline, { kind: 'sectionReference' }>['show'];

export interface ReferenceDialogProps {
  readonly surroundings: Surroundings;
  readonly before?: Reference | undefined;
  readonly onChoose: (reference: Reference) => void;
  readonly onClose: () => void;
}

const SHOW = [
  { value: 'number', label: 'Nummer, z. B. 2.1' },
  { value: 'title', label: 'Titel' },
  { value: 'numberAndTitle', label: 'Nummer und Titel' },
];

export function ReferenceDialog({ surroundings, before, onChoose, onClose }: ReferenceDialogProps) {
  const { sections, floats } = surroundings.references();
  const targets = [
    ...[...sections.values()].map(({ section, number, level }) => ({
      value: `section:${section.key}`,
      label: `${'\u2003'.repeat(level - 1)}${number === undefined ? '' : `${number} `}${section.title}`,
    })),
    ...[...floats].map(([id, { label, number }]) => ({ value: `block:${id}`, label: `${label} ${number}` })),
  ];
  const known =
    before === undefined
      ? ''
      : before.kind === 'blockReference'
        ? `block:${before.block}`
        : `section:${before.section}`;
  const [target, setTarget] = useState(known || (targets[0]?.value ?? ''));
  const [show, setShow] = useState<Show>(before?.kind === 'sectionReference' ? before.show : 'number');
  const [kind, key = ''] = [target.startsWith('section:') ? 'section' : 'block', target.slice(target.indexOf(':') + 1)];
  const reference: Reference =
    kind === 'section' ? { kind: 'sectionReference', section: key, show } : { kind: 'blockReference', block: key };
  return (
    <Dialog
      title={before ? 'Verweis ändern' : 'Verweis einfügen'}
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" onClick={() => onChoose(reference)}>
            {before ? 'Übernehmen' : 'Einfügen'}
          </Button>
          <Button onClick={onClose}>Abbrechen</Button>
        </>
      }
    >
      <Select
        label="Verweis auf"
        options={targets}
        value={target}
        onChange={(event) => setTarget(event.target.value)}
      />
      {kind === 'section' && (
        <Select
          label="Im Text steht"
          options={SHOW}
          value={show}
          onChange={(event) => setShow(event.target.value as Show)}
        />
      )}
      <p className="kern-body">
        Gedruckt wird: <strong>{surroundings.printed(reference)}</strong>
      </p>
    </Dialog>
  );
}
