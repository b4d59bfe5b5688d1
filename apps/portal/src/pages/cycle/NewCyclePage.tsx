/** Begins a programme in five steps, the last a summary; each step has an address of its own, so that the browser's „back“ goes one back. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { api, data } from '../../api/client.js';
import { Page } from '../../layout/Page.js';
import { useHolds } from '../../session/use-session.js';
import '../../styles/cycle.css';
import { Alert } from '../../ui/Alert.js';
import { Button } from '../../ui/Button.js';
import { Failure } from '../../ui/Failure.js';
import { focusFirstError } from '../../ui/focus-first-error.js';
import { templatesQuery } from './cycle-queries.js';
import { today } from './dates/days.js';
import { checkYear, createBody, firstOpenStep, sectionsOf, STEPS, SUMMARY } from './new/draft.js';
import { StepDates } from './new/StepDates.js';
import { StepOwners } from './new/StepOwners.js';
import { Stepper } from './new/Stepper.js';
import { StepTemplate } from './new/StepTemplate.js';
import { StepYear } from './new/StepYear.js';
import { Summary } from './new/Summary.js';
import { useDraft, type DraftState } from './new/use-draft.js';

export function NewCyclePage() {
  const opens = useHolds('geschaeftsfuehrung');
  const state = useDraft(Number(today().slice(0, 4)) + 1);
  return (
    <Page title="Neues Programm beginnen" crumbs={[{ label: 'Programme', to: '/zyklen' }]}>
      {opens ? (
        <Wizard {...state} />
      ) : (
        <Alert kind="info" title="Ein Programm beginnt die Geschäftsführung">
          Sie sehen es unter „Programme“, sobald es begonnen ist.
        </Alert>
      )}
    </Page>
  );
}

function Wizard({ draft, change, forget }: DraftState) {
  const { schritt } = useSearch({ from: '/signedIn/zyklen/neu' });
  const [tried, setTried] = useState(false);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const templates = useQuery(templatesQuery);
  const open = firstOpenStep(draft);
  const step = Math.min(schritt ?? 1, open);
  const heading = useFocusOnChange(step);
  const create = useMutation({
    mutationFn: () => {
      const template = templates.data?.find(({ key }) => key === draft.templateKey);
      const keys = sectionsOf(template?.data.sections ?? [], draft.eintrittsplanung).map(({ key }) => key);
      return data(
        api.POST('/api/cycles', {
          params: { header: { 'Idempotency-Key': draft.key } },
          body: createBody(draft, keys),
        }),
      );
    },
    onSuccess: async ({ id }) => {
      forget();
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['cycles'] }),
        queries.invalidateQueries({ queryKey: ['tasks'] }),
      ]);
      await navigate({ to: '/zyklen/$id', params: { id } });
    },
  });
  const goOn = (event: FormEvent): void => {
    event.preventDefault();
    if (step === SUMMARY) return create.mutate();
    if (open <= step) {
      setTried(true);
      return focusFirstError();
    }
    setTried(false);
    void navigate({ to: '/zyklen/neu', search: { schritt: step + 1 } });
  };
  const yearErrors = tried ? checkYear(draft) : {};
  return (
    <>
      <Stepper label="Schritte zum neuen Programm" steps={STEPS} current={step} reachable={open} />
      <form className="form-stack wizard" noValidate onSubmit={goOn}>
        <h2 className="kern-heading-medium" tabIndex={-1} ref={heading}>
          <span className="wizard__count">
            Schritt {step} von {STEPS.length}:{' '}
          </span>
          {STEPS[step - 1]}
        </h2>
        {step === 1 && <StepYear draft={draft} errors={yearErrors} onChange={change} />}
        {step === 2 && (
          <StepTemplate
            draft={draft}
            error={tried && draft.templateKey === '' ? 'Bitte wählen Sie eine Vorlage.' : undefined}
            onChange={change}
          />
        )}
        {step === 3 && <StepDates draft={draft} onChange={change} />}
        {step === 4 && <StepOwners draft={draft} onChange={change} />}
        {step === SUMMARY && <Summary draft={draft} onChange={change} />}
        <Failure error={create.error} />
        <div className="buttons">
          <Button kind="primary" type="submit" busy={create.isPending}>
            {step === SUMMARY ? 'Programm anlegen' : step === 4 ? 'Weiter zur Zusammenfassung' : 'Weiter'}
          </Button>
          {step > 1 && (
            <Link className="kern-btn kern-btn--secondary" to="/zyklen/neu" search={{ schritt: step - 1 }}>
              <span className="kern-label">Zurück</span>
            </Link>
          )}
        </div>
      </form>
    </>
  );
}

/** A new step begins at its heading, for the keyboard and for screen readers. */
function useFocusOnChange(step: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current !== step) heading.current?.focus();
    before.current = step;
  }, [step]);
  return heading;
}
