/** All findings of a programme: what stands against its release, what to check, what was passed over and why; each with the way to its place. */
import '../../styles/findings.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { findingsQuery, type Finding, type Findings } from '../../findings/findings-query.js';
import { areFindingsOpen, countsInWords, recordInWords } from '../../findings/finding-words.js';
import { SaveTable } from '../../export/SaveTable.js';
import { Page } from '../../layout/Page.js';
import { Alert } from '../../ui/Alert.js';
import { dayAndTime } from '../../ui/dates.js';
import { Empty } from '../../ui/Empty.js';
import { Loaded } from '../../ui/Loaded.js';
import { cycleQuery, type CycleView } from '../cycle/cycle-queries.js';
import { useSearchTexts } from '../administration/use-search-texts.js';
import { sectionRows } from '../cycle/sections/section-tree.js';
import { areasOf, filterFrom, matches, textsOf } from './finding-filter.js';
import { FilterFields } from './FilterFields.js';
import { FindingCard } from './FindingCard.js';
import { findingsTable } from './findings-table.js';
import { FindingsReport } from './FindingsReport.js';
import { LapsedPart } from './LapsedPart.js';
import { OverrideDialog } from './OverrideDialog.js';
import { WithdrawDialog } from './WithdrawDialog.js';

export function FindingsPage() {
  const { id } = useParams({ from: '/signedIn/zyklen/$id/befunde' });
  const cycle = useQuery(cycleQuery(id));
  const findings = useQuery(findingsQuery(id));
  return (
    <Page
      title="Befunde"
      preline={cycle.data?.title ?? ''}
      crumbs={[
        { label: 'Programme', to: '/zyklen' },
        { label: cycle.data?.title ?? 'Programm', to: `/zyklen/${id}` },
      ]}
    >
      <Loaded query={cycle}>
        {(of) => <Loaded query={findings}>{(found) => <FindingsOf cycle={of} found={found} />}</Loaded>}
      </Loaded>
    </Page>
  );
}

interface FindingsOfProps {
  readonly cycle: CycleView;
  readonly found: Findings;
}
type Asked = { readonly kind: 'override' | 'withdraw'; readonly finding: Finding } | null;

function FindingsOf({ cycle, found: { counts, findings, checkedAt, lapsed } }: FindingsOfProps) {
  const [texts, write] = useSearchTexts();
  const filter = filterFrom(texts, findings);
  const [asked, setAsked] = useState<Asked>(null);
  const [told, setTold] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const isOpen = areFindingsOpen(cycle.cycle.state);
  const order = sectionRows(cycle.sections).map(({ section }) => section.id);
  const shown = findings.filter((finding) => matches(finding, filter));
  const done = (words: string): void => {
    setAsked(null);
    setTold(words);
    // The button that was pressed is gone with what it did.
    requestAnimationFrame(() => status.current?.focus());
  };
  const dialog = { cycleId: cycle.id, onClose: () => setAsked(null), onDone: done };
  return (
    <>
      <p className="kern-body" ref={status} tabIndex={-1} role="status">
        {told !== '' && <strong>{told} </strong>}
        {`${(isOpen ? countsInWords : recordInWords)(counts) || 'Es gibt keine Befunde'}. Geprüft am ${dayAndTime(checkedAt)}.`}
      </p>
      {!isOpen && (
        <Alert kind="info" title="Zum Nachlesen">
          <p>
            Das Programm ist „{cycle.stateLabel}“. An den Befunden ist nichts mehr zu tun; übergehen oder zurücknehmen
            lässt sich jetzt nichts.
          </p>
        </Alert>
      )}
      {isOpen && counts.blocking > 0 && (
        <Alert kind="warning" title="So lässt sich das Programm noch nicht freigeben">
          <p>
            Was „sperrt“, muss behoben oder von der Geschäftsführung mit Begründung übergangen werden. Was „zu prüfen“
            ist, hält nichts auf; übergehen können es auch Bereichsleitung und Controlling.
          </p>
        </Alert>
      )}
      <FindingsReport cycleId={cycle.id} />
      {isOpen && <LapsedPart lapsed={lapsed} />}
      {findings.length === 0 ? (
        <Empty>
          <p>
            Die Prüfung hat nichts gefunden. Sie läuft bei jedem Speichern von Texten und Zahlen neu; was sie findet,
            steht dann hier und neben dem Text.
          </p>
        </Empty>
      ) : (
        <>
          <FilterFields
            findings={findings}
            order={order}
            filter={filter}
            onChange={(next) => write(textsOf(next))}
            shown={shown.length}
          />
          {shown.length > 0 && (
            <SaveTable name="Befunde" list="Befunde" table={() => findingsTable(areasOf(shown, order))} />
          )}
          {areasOf(shown, order).map((area) => (
            <section key={area.key} className="finding-area" aria-labelledby={`area-${area.key}`}>
              <h2 className="kern-heading-medium" id={`area-${area.key}`}>
                {area.label} ({area.findings.length})
              </h2>
              <ul className="finding-list">
                {area.findings.map((finding) => (
                  <FindingCard
                    key={finding.key}
                    finding={finding}
                    isOpen={isOpen}
                    onOverride={() => setAsked({ kind: 'override', finding })}
                    onWithdraw={() => setAsked({ kind: 'withdraw', finding })}
                  />
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
      {asked?.kind === 'override' && <OverrideDialog finding={asked.finding} {...dialog} />}
      {asked?.kind === 'withdraw' && <WithdrawDialog finding={asked.finding} {...dialog} />}
    </>
  );
}
