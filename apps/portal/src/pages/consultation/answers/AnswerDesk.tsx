/** The list of comments and the one that is being answered, beside each other; on narrow screens one after the other. */
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { SaveTable } from '../../../export/SaveTable.js';
import { useSession } from '../../../session/use-session.js';
import { Button } from '../../../ui/Button.js';
import { Empty } from '../../../ui/Empty.js';
import type { SectionSummary } from '../../cycle/cycle-queries.js';
import type { Round } from '../round/queries.js';
import { AnswerForm } from './AnswerForm.js';
import { useStaff } from './answers-query.js';
import { CommentDetail } from './CommentDetail.js';
import { CommentFilter } from './CommentFilter.js';
import { CommentList, hashOf } from './CommentList.js';
import { filtered, neighbour, NO_FILTER, type Comment } from './comments.js';
import { commentsTable } from './comments-table.js';
import { choicesOf, placeOf } from './choices.js';

export interface AnswerDeskProps {
  readonly round: Round;
  readonly comments: readonly Comment[];
  readonly sections: readonly SectionSummary[];
}

export function AnswerDesk({ round, comments, sections }: AnswerDeskProps) {
  const [filter, setFilter] = useState(NO_FILTER);
  const staff = useStaff();
  const me = useSession()?.account.id;
  const { hash } = useLocation();
  const navigate = useNavigate({ from: '/runden/$id/anmerkungen' });
  const heading = useRef<HTMLHeadingElement>(null);
  const chosen = comments.find((comment) => hashOf(comment) === hash) ?? null;
  const shown = filtered(comments, filter);
  const place = (comment: Comment): string => placeOf(comment, sections);
  const choices = useMemo(() => choicesOf(comments, sections, staff, me), [comments, sections, staff, me]);
  const go = (direction: 1 | -1): void => {
    const next = neighbour(shown, chosen?.id ?? null, direction);
    if (next) void navigate({ hash: hashOf(next), resetScroll: false, hashScrollIntoView: false });
  };
  const keys = useRef(go);
  useEffect(() => {
    keys.current = go;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!event.altKey || (event.key !== 'PageDown' && event.key !== 'PageUp')) return;
      event.preventDefault();
      keys.current(event.key === 'PageDown' ? 1 : -1);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  const chosenId = chosen?.id;
  const focused = useRef(chosenId);
  useEffect(() => {
    // Not when the page is opened with it: there the page itself begins.
    if (chosenId !== undefined && focused.current !== chosenId) heading.current?.focus();
    focused.current = chosenId;
  }, [chosenId]);
  return (
    <div className={chosen ? 'desk desk--chosen' : 'desk'}>
      <CommentFilter filter={filter} {...choices} onChange={setFilter} />
      <div className="answers">
        <div className="answers__list">
          {shown.length === 0 ? (
            <Empty>Zu dieser Auswahl gibt es keine Anmerkungen. Ändern Sie oben die Auswahl.</Empty>
          ) : (
            <>
              <CommentList roundId={round.id} comments={shown} sectionName={place} />
              <SaveTable name="Anmerkungen" list="Anmerkungen" table={() => commentsTable(round.title, shown, place)} />
            </>
          )}
        </div>
        <section className="answers__one" aria-label="Gewählte Anmerkung">
          <div className="button-row answers__ways">
            <Button aria-keyshortcuts="Alt+PageUp" onClick={() => go(-1)}>
              Vorige offene
            </Button>
            <Button aria-keyshortcuts="Alt+PageDown" onClick={() => go(1)}>
              Nächste offene
            </Button>
            {chosen && (
              <span className="answers__back">
                <Button kind="tertiary" onClick={() => void navigate({ hash: '', resetScroll: false })}>
                  Zur Liste
                </Button>
              </span>
            )}
            <span className="kern-body kern-body--small answers__keys">Tasten: Alt + Bild ↑ und Alt + Bild ↓</span>
          </div>
          {chosen ? (
            <>
              <h2 className="kern-heading-medium" tabIndex={-1} ref={heading}>
                Anmerkung {chosen.number}
              </h2>
              <CommentDetail
                comment={chosen}
                place={place(chosen)}
                question={round.questions.find(({ key }) => key === chosen.questionKey)?.question}
              />
              <AnswerForm key={chosen.id} comment={chosen} released={round.repliesReleasedAt !== null} staff={staff} />
            </>
          ) : (
            <Empty>Wählen Sie eine Anmerkung aus der Liste, um sie zu lesen und zu beantworten.</Empty>
          )}
        </section>
      </div>
    </div>
  );
}
