/** An anchor pins a comment to one block of one frozen section version and keeps the words it is about, whatever happens to the text later. */
import { occursIn, plainText } from '#domain/document/plain-text.js';
import type { Programme } from '#domain/document/programme.js';
import { collectReferences } from '#domain/document/references.js';
import type { Tx } from '../ports.js';
import type { CommentRecord, RoundRecord } from '../records.js';
import { invalid, requireText } from '../text-input.js';

export interface Anchor {
  readonly sectionId: string;
  readonly blockId: string;
  /** Passage that occurs literally in the block's text. */
  readonly quote: string;
}

export type PinnedAnchor = Pick<CommentRecord, 'sectionId' | 'sectionVersionId' | 'blockId' | 'quote'>;
export const NO_ANCHOR: PinnedAnchor = { sectionId: null, sectionVersionId: null, blockId: null, quote: null };

/** @throws Refused invalid naming the part of the anchor that does not exist in the frozen version of the round. */
export async function pinAnchor(tx: Tx, round: RoundRecord, anchor: Anchor | undefined): Promise<PinnedAnchor> {
  if (!anchor)
    return invalid(
      '/anchor',
      'Bitte die Textstelle angeben, auf die sich die Anmerkung bezieht (anchor), oder als allgemeine Anmerkung einreichen.',
    );
  const quote = requireText('/anchor/quote', anchor.quote, 'die zitierte Textstelle', 5000);
  if (round.programmeVersionId === null)
    return invalid(
      '/anchor',
      'Zu dieser Runde gehört kein Entwurf; bitte als Frage oder allgemeine Anmerkung einreichen.',
    );
  const pinned = (await tx.versions.sectionsOf(round.programmeVersionId)).find((s) => s.sectionId === anchor.sectionId);
  const version = pinned ? await tx.sections.findVersion(pinned.sectionVersionId) : null;
  if (!version)
    return invalid(
      '/anchor/sectionId',
      'Diesen Abschnitt enthält der Entwurf dieser Runde nicht. Bitte die Stelle im Entwurf neu auswählen.',
    );
  const block = version.blocks.find((b) => b.id === anchor.blockId);
  if (!block)
    return invalid(
      '/anchor/blockId',
      'Diesen Absatz enthält der Abschnitt im Entwurf dieser Runde nicht. Bitte die Stelle im Entwurf neu auswählen.',
    );
  const frozen = await tx.versions.find(round.programmeVersionId);
  const references = collectReferences(JSON.parse(frozen?.content ?? '{}') as Programme);
  if (!occursIn(plainText(block, references), quote)) {
    return invalid(
      '/anchor/quote',
      'Die zitierte Stelle steht so nicht in diesem Absatz des Entwurfs. Bitte sie im Entwurf neu auswählen.',
    );
  }
  return { sectionId: anchor.sectionId, sectionVersionId: version.id, blockId: block.id, quote };
}
