/** What a member is asked for and until when, and the ways to answer. */
import { saidWords, type Comment } from './comments.js';
import { Confirmation } from './Confirmation.js';
import { Deadline } from './Deadline.js';
import { useDesk } from './desk.js';
import { GeneralRemark } from './GeneralRemark.js';
import { Over } from './later.js';
import { NoRemarks } from './NoRemarks.js';
import type { Round } from './queries.js';

const ASKED: Record<Round['kind'], string> = {
  A: 'Bitte sagen Sie, welche Fragen das neue Programm beantworten soll. Auch wenn Sie keine haben, hilft uns die Mitteilung.',
  B: 'Bitte lesen Sie den Entwurf und merken Sie an, was geändert werden soll. Auch wenn Sie keine Anmerkungen haben, hilft uns die Mitteilung.',
};

export function Answering({ mine }: { readonly mine: readonly Comment[] }) {
  const { round, open } = useDesk();
  return (
    <section className="round__answering" id="antworten" aria-label="Antworten">
      <Deadline round={round} />
      {!open && <Over mine={mine} />}
      {open && (
        <>
          <p className="kern-body">{ASKED[round.kind]}</p>
          <p className="kern-body">{saidWords(mine)}</p>
        </>
      )}
      <Confirmation place="" />
      <div className="round__ways">
        {open && round.programmeVersion && (
          <a className="kern-btn kern-btn--primary" href="#entwurf">
            <span className="kern-label">Entwurf lesen und anmerken</span>
          </a>
        )}
        {open && mine.length === 0 && <NoRemarks />}
        <GeneralRemark />
      </div>
    </section>
  );
}
