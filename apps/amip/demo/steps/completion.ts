/** February 2024: the resolved programme is signed with its real date, published, and fetched as JSON and DOCX. */
import type { Programme } from '#domain/document/programme.js';
import { advanceCycle, cyclePath, cycleRefuses, fetchDocument, showsOverdue, type Running } from '../deeds.js';
import { figuresOf, type Story } from '../story.js';
import type { CycleAnswer } from '../views.js';

export interface Completed {
  readonly cycle: CycleAnswer;
  readonly programme: Programme;
  readonly document: Uint8Array;
}

export async function completion(running: Running, { programme: draft, year }: Story): Promise<Completed> {
  const { play } = running;
  const gf = play.instance.person('geschaeftsfuehrung');
  const controlling = play.instance.person('controlling');
  await cycleRefuses(running, gf, 'publish', 409);
  const resolved = await gf.get<CycleAnswer>(cyclePath(running));
  await play.refused(
    { who: controlling, event: 'cycle.editFigures', label: 'Zahlen nach dem Beschluss ändern' },
    () => controlling.put(`${cyclePath(running)}/figures`, { figures: figuresOf(draft) }, resolved.version),
    409,
  );

  await play.at(year.dates.signed);
  await showsOverdue(running, gf, '2024-01-01');
  const { place } = year.texts;
  await play.refused(
    { who: gf, event: 'cycle.sign', label: 'Mit einem künftigen Datum unterzeichnen' },
    () => gf.advance(cyclePath(running), { event: 'sign', signedOn: '2024-02-22', place }),
    422,
    'signatureDateGiven',
  );
  await advanceCycle(running, gf, 'sign', { signedOn: year.dates.signedOn, place });
  await play.at(year.dates.published);
  await advanceCycle(running, gf, 'publish');

  const reader = play.instance.person('beiratVorsitz');
  const programme = await play.step(
    { who: reader, event: 'cycle.readProgramme', label: 'Das veröffentlichte Programm lesen' },
    () => reader.get<Programme>(`${cyclePath(running)}/programme`),
    ({ edition }) => edition.kind,
  );
  const versionId = resolved.versions.at(-1)?.id ?? '';
  const document = await fetchDocument(running, gf, versionId, 'amip-2024.docx');
  await play.instance.quiet();
  return { cycle: await gf.get<CycleAnswer>(cyclePath(running)), programme, document };
}
