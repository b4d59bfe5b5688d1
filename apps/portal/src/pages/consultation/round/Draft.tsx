/** The frozen draft to read, each paragraph with its place for comments. */
import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { components } from '../../../api/schema.js';
import { ProgrammeView } from '../../../programme/ProgrammeView.js';
import { Loaded } from '../../../ui/Loaded.js';
import { besideBlock } from './BlockComments.js';
import { useDesk } from './desk.js';
import { SaveTables } from './later.js';

export interface DraftProps {
  readonly draft: UseQueryResult<components['schemas']['PreviewView']>;
}

export function Draft({ draft }: DraftProps) {
  const { round, open } = useDesk();
  if (!round.programmeVersion) return null;
  return (
    <section id="entwurf" className={open ? 'round__draft round__draft--open' : 'round__draft'}>
      <h2 className="round__title">Der Entwurf, Fassung {round.programmeVersion.number}</h2>
      {open && (
        <p className="kern-body">
          Neben jedem Absatz, auf schmalen Bildschirmen darunter, können Sie anmerken. Markieren Sie vorher Wörter, wenn
          Sie genau diese meinen.
        </p>
      )}
      <Link
        className="round__jump"
        to="/zyklen/$id/vorschau"
        params={{ id: round.cycleId }}
        search={{ fassung: round.programmeVersion.id }}
      >
        Entwurf drucken oder als Word-Dokument
      </Link>
      <Loaded query={draft}>
        {({ model }) => (
          <>
            <SaveTables model={model} />
            <ProgrammeView model={model} top={3} beside={besideBlock} />
          </>
        )}
      </Loaded>
      <p>
        <a className="round__jump" href="#antworten">
          Zurück zum Anfang der Seite
        </a>
      </p>
    </section>
  );
}
