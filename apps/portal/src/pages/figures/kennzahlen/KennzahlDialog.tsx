/** One Kennzahl with everything that is known of it: to change, or to read; where it is used, what was found, what can be reckoned. */
import { useState } from 'react';
import type { Kennzahl } from '#domain/document/kennzahl.js';
import type { Finding } from '../../../figures/figure-findings.js';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
import { focusFirstError } from '../../../ui/focus-first-error.js';
import { reckoned } from './arithmetic.js';
import { AboutPart } from './form/AboutPart.js';
import { ComparisonFields } from './form/ComparisonFields.js';
import { DeletePart } from './form/DeletePart.js';
import { DividePart } from './form/DividePart.js';
import { GoalFields } from './form/GoalFields.js';
import { NameFields } from './form/NameFields.js';
import { RelationFields } from './form/RelationFields.js';
import { ValueFields } from './form/ValueFields.js';
import { fromForm, type FormErrors } from './from-form.js';
import { EMPTY_FORM, toForm, type KennzahlForm } from './kennzahl-form.js';
import type { CatalogueTerm } from './kennzahl-list.js';
import { KennzahlFacts } from './KennzahlFacts.js';
import { newKey } from './new-key.js';
import type { Use } from './uses.js';
import { nameOf } from './words.js';

export interface KennzahlDialogProps {
  /** Undefined: a new one. */
  readonly kennzahl: Kennzahl | undefined;
  readonly all: readonly Kennzahl[];
  readonly catalogue: readonly CatalogueTerm[];
  readonly uses: readonly Use[];
  readonly findings: readonly Finding[];
  readonly readOnly: boolean;
  readonly cycleId: string;
  /** @param more made of it, e.g. its parts */
  readonly onKeep: (kennzahl: Kennzahl, more: readonly Kennzahl[]) => void;
  readonly onDelete: (key: string) => void;
  readonly onClose: () => void;
}

export function KennzahlDialog(props: KennzahlDialogProps) {
  const { kennzahl, all, catalogue, uses, findings, readOnly, cycleId, onKeep, onDelete, onClose } = props;
  const [form, setForm] = useState<KennzahlForm>(kennzahl ? toForm(kennzahl) : EMPTY_FORM);
  const [errors, setErrors] = useState<FormErrors>({});
  const read = fromForm(form, {
    key: kennzahl?.key ?? newKey(form.label, keysOf(all)),
    ...(kennzahl?.origin ? { origin: kennzahl.origin } : {}),
    ...conceptOf(form, kennzahl, catalogue),
  });
  const set = (more: Partial<KennzahlForm>): void => setForm((before) => ({ ...before, ...more }));
  const keep = (more: (kept: Kennzahl) => readonly Kennzahl[] = () => []): void => {
    if (read.ok) return onKeep(read.kennzahl, more(read.kennzahl));
    setErrors(read.errors);
    focusFirstError();
  };
  if (readOnly && kennzahl)
    return (
      <Dialog title={nameOf(kennzahl)} onClose={onClose} footer={<Button onClick={onClose}>Schließen</Button>}>
        <KennzahlFacts kennzahl={kennzahl} all={all} />
        <AboutPart uses={uses} findings={findings} cycleId={cycleId} />
      </Dialog>
    );
  const fields = { form, errors, onChange: set };
  const sums = reckoned(read.kennzahl, all);
  return (
    <Dialog
      title={kennzahl ? nameOf(kennzahl) : 'Eigene Kennzahl anlegen'}
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" onClick={() => keep()}>
            Übernehmen
          </Button>
          <Button onClick={onClose}>Abbrechen</Button>
        </>
      }
    >
      <NameFields {...fields} catalogue={catalogue} />
      <ValueFields {...fields} />
      <div role="status" className="kennzahl-reckoned">
        {sums.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <ComparisonFields {...fields} />
      {form.kind === 'ziel' && <GoalFields {...fields} />}
      <RelationFields {...fields} others={all.filter((one) => one.key !== kennzahl?.key)} />
      {kennzahl && (
        <>
          <DividePart whole={kennzahl} all={all} onDivide={(made) => keep(() => made)} />
          <AboutPart uses={uses} findings={findings} cycleId={cycleId} />
          <DeletePart uses={uses} onDelete={() => onDelete(kennzahl.key)} />
        </>
      )}
    </Dialog>
  );
}

const keysOf = (all: readonly Kennzahl[]): string[] => all.map(({ key }) => key);

/** The meaning for the rules goes with the entry of the catalogue; an own figure that is given one loses it with another entry. */
function conceptOf(
  { catalogue: chosen }: KennzahlForm,
  kennzahl: Kennzahl | undefined,
  catalogue: readonly CatalogueTerm[],
): Pick<Kennzahl, 'concept'> {
  if (chosen === (kennzahl?.catalogue ?? '')) return kennzahl?.concept ? { concept: kennzahl.concept } : {};
  const concept = catalogue.find(({ key }) => key === chosen)?.concept ?? null;
  return concept === null ? {} : { concept: concept as NonNullable<Kennzahl['concept']> };
}
