/** What is voted on: the motion in a sentence, the text with version and check sum, conditions, sections. */
import { ButtonLink } from '../../ui/ButtonLink.js';
import { dayAndTime } from '../../ui/dates.js';
import { Facts, type FactItem } from '../../ui/Facts.js';
import { NamedSections } from './NamedSections.js';
import { TextHash } from './TextHash.js';
import { motionOf, type Resolution } from './words.js';

export function SubjectPart({ resolution }: { readonly resolution: Resolution }) {
  const motion = resolution.openedAt === null && resolution.recordedAt === null ? null : motionOf(resolution.motion);
  const at = (label: string, instant: string | null): FactItem[] =>
    instant === null ? [] : [{ label, value: dayAndTime(instant) }];
  return (
    <section aria-labelledby="gegenstand">
      <h2 className="kern-heading-medium" id="gegenstand">
        {resolution.traegerform === 'zkT' ? 'Worüber entschieden wird' : 'Worüber abgestimmt wird'}
      </h2>
      {motion ? (
        <p className="motion">
          <span className="motion__label">Antrag: {motion.label}</span>
          {resolution.traegerform === 'gE' && <span className="motion__sentence">{motion.sentence}</span>}
        </p>
      ) : (
        resolution.traegerform === 'gE' && (
          <p className="kern-body">Den Antrag legt der Vorsitz fest, wenn er die Abstimmung eröffnet.</p>
        )
      )}
      <Facts
        items={[
          ...(resolution.conditions === null
            ? []
            : [{ label: 'Auflagen im Wortlaut', value: <span className="wording">{resolution.conditions}</span> }]),
          ...(resolution.sectionIds.length === 0
            ? []
            : [
                {
                  label: 'Genannte Abschnitte',
                  value: <NamedSections resolutionId={resolution.id} ids={resolution.sectionIds} />,
                },
              ]),
          { label: 'Text', value: `Vorlage, Fassung ${resolution.textVersion}` },
          ...(resolution.unheardReason === null
            ? []
            : [{ label: 'Beirat', value: `nicht angehört. Grund: ${resolution.unheardReason}` }]),
          { label: 'Prüfsumme', value: <TextHash hash={resolution.textHash} /> },
          ...(resolution.parityReason === null
            ? []
            : [{ label: 'Warum mit ungleichen Hälften', value: resolution.parityReason }]),
          ...at('Eröffnet', resolution.openedAt),
          ...at('Geschlossen', resolution.closedAt),
          ...at('Niedergelegt', resolution.recordedAt),
        ]}
      />
      <div className="button-row">
        <ButtonLink to={`/beschluesse/${resolution.id}/vorlage`}>Vorlage lesen</ButtonLink>
        {resolution.hasSynopsis && (
          <ButtonLink kind="tertiary" to={`/zyklen/${resolution.cycleId}/synopse`}>
            Anmerkungen des Beirats
          </ButtonLink>
        )}
      </div>
    </section>
  );
}
