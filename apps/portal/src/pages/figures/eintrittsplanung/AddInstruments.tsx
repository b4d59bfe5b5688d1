/** Instruments put into the planning: several at once from the catalogue of the year, or one of the Jobcenter's own. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { catalogueQuery } from '../../../figures/figure-queries.js';
import { Button } from '../../../ui/Button.js';
import { Choices } from '../../../ui/Choices.js';
import { Dialog } from '../../../ui/Dialog.js';
import { focusFirstError } from '../../../ui/focus-first-error.js';
import { unbrokenLaw } from '../../../ui/law.js';
import { Loaded } from '../../../ui/Loaded.js';
import { TextField } from '../../../ui/TextField.js';
import { byGroup, matching } from './catalogue-search.js';
import { added, type NewInstrument, type Rows } from './entry-rows.js';

export interface AddInstrumentsProps {
  readonly year: number;
  readonly rows: Rows;
  readonly onAdd: (rows: Rows) => void;
  readonly onClose: () => void;
}

const ownKey = (): string => `zeile-${crypto.randomUUID().slice(0, 8)}`;

export function AddInstruments({ year, rows, onAdd, onClose }: AddInstrumentsProps) {
  const catalogue = useQuery(catalogueQuery(`${year}-01-01`));
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [own, setOwn] = useState({ instrument: '', rechtsgrundlage: '' });
  const [tried, setTried] = useState(false);
  const nothing = chosen.length === 0 && own.instrument.trim() === '';
  const add = (): void => {
    setTried(true);
    if (nothing) return focusFirstError();
    const terms = catalogue.data?.instrumente ?? [];
    const fresh: NewInstrument[] = terms
      .filter(({ key }) => chosen.includes(key))
      .map(({ key, label, legalBasis }) => ({ catalogue: key, instrument: label, rechtsgrundlage: legalBasis }));
    if (own.instrument.trim() !== '')
      fresh.push({
        catalogue: null,
        instrument: own.instrument.trim(),
        rechtsgrundlage: own.rechtsgrundlage.trim(),
      });
    onAdd(added(rows, fresh, ownKey));
    onClose();
  };
  return (
    <Dialog
      title="Instrumente hinzufügen"
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" onClick={add}>
            {chosen.length > 1 ? `${chosen.length} Instrumente hinzufügen` : 'Hinzufügen'}
          </Button>
          <Button onClick={onClose}>Abbrechen</Button>
        </>
      }
    >
      <div className="form-stack">
        <TextField
          label="Im Katalog suchen"
          hint="Name, Abkürzung oder Paragraf"
          type="search"
          value={search}
          error={
            tried && nothing ? 'Bitte mindestens ein Instrument ankreuzen oder unten ein eigenes benennen.' : undefined
          }
          onChange={({ target }) => setSearch(target.value)}
        />
        <Loaded query={catalogue}>
          {({ instrumente }) => {
            const found = matching(instrumente, search);
            return (
              <div className="entry-catalogue">
                <p role="status" className="kern-body kern-body--small">
                  {found.length} von {instrumente.length} Instrumenten, Stand 1. Januar {year}
                  {chosen.length > 0 ? `; ${chosen.length} ausgewählt` : ''}
                </p>
                {byGroup(found).map(([group, terms]) => (
                  <Choices
                    key={group}
                    kind="checkbox"
                    legend={group}
                    choices={terms.map(({ key, label, legalBasis }) => ({
                      value: key,
                      label,
                      hint: `${unbrokenLaw(legalBasis)}${rows.some((row) => row.catalogue === key) ? ' – steht schon in der Planung' : ''}`,
                    }))}
                    value={chosen.filter((key) => terms.some((term) => term.key === key))}
                    onChange={(inGroup) =>
                      setChosen([...chosen.filter((key) => !terms.some((term) => term.key === key)), ...inGroup])
                    }
                  />
                ))}
              </div>
            );
          }}
        </Loaded>
        <TextField
          label="Eigenes Instrument"
          optional
          hint="wenn es im Katalog nicht steht"
          maxLength={200}
          value={own.instrument}
          onChange={({ target }) => setOwn({ ...own, instrument: target.value })}
        />
        {own.instrument.trim() !== '' && (
          <TextField
            label="Rechtsgrundlage"
            optional
            maxLength={200}
            value={own.rechtsgrundlage}
            onChange={({ target }) => setOwn({ ...own, rechtsgrundlage: target.value })}
          />
        )}
      </div>
    </Dialog>
  );
}
