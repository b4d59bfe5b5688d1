/** The other ways a year can go, through HTTP: a kommunaler Träger decides alone, a referral back, and no consultation at all. */
import { mitwirkungsvermerk } from '#domain/consultation/mitwirkung.js';
import type { Programme } from '#domain/document/programme.js';
import {
  advanceCycle,
  advanceSection,
  cyclePath,
  cycleRefuses,
  fetchDocument,
  write,
  type Running,
} from '../../apps/amip/demo/deeds.js';
import type { Instance } from '../../apps/amip/demo/instance.js';
import type { CommentAnswer, ResolutionAnswer, RoundAnswer } from '../../apps/amip/demo/views.js';
import { docxText, withPlainSpaces } from './docx-text.js';
import {
  draftedYear,
  readCycle,
  resolutions,
  sentence,
  startGE,
  startZkT,
  today,
  voteUnanimously,
  writeAndRelease,
} from './short-year.js';

const programmeOf = (running: Running): Promise<Programme> =>
  running.play.instance.person('geschaeftsfuehrung').get<Programme>(`${cyclePath(running)}/programme`);

describe('a zugelassener kommunaler Träger', () => {
  let instance: Instance;
  beforeAll(async () => {
    instance = await startZkT();
  }, 120_000);
  afterAll(() => instance?.stop());

  it('consults the Beirat, deliberates in committee and decides by its own body, without any vote of a Trägerversammlung', async () => {
    const running = await draftedYear(instance, { year: 2025, templateKey: 'amip-2024-zkt', consultation: 'frueh' });
    const { play } = running;
    const gf = instance.person('geschaeftsfuehrung');
    await consultedWithoutRemarks(running);
    await advanceCycle(running, gf, 'submitToVote');
    const [resolution] = await resolutions(running);
    expect(resolution).toMatchObject({ state: 'vorbereitet', traegerform: 'zkT', roll: [] });
    const path = `/api/resolutions/${resolution?.id ?? ''}`;

    const committee = instance.person('kommunalerAusschuss');
    const body = instance.person('kommunalesBeschlussorgan');
    const deliberation = {
      event: 'recordDeliberation',
      body: 'Ausschuss für Soziales',
      heldOn: today(running),
      recommendation: 'Zustimmung',
    };
    const decision = { event: 'recordDecision', body: 'Kreistag', heldOn: today(running), decision: 'beschlossen' };
    const step = { event: 'resolution', label: 'Entscheidung' };
    await play.refused({ who: committee, ...step }, () => committee.advance(path, decision), 403);
    await play.refused({ who: body, ...step }, () => body.advance(path, { event: 'open' }), 403);
    await play.refused(
      { who: body, ...step },
      () => body.advance(path, { ...decision, heldOn: '2099-01-01' }),
      422,
      'decisionGiven',
    );
    await committee.advance(path, deliberation);
    await body.advance<ResolutionAnswer>(path, decision);
    await advanceCycle(running, gf, 'sign', { signedOn: today(running), place: 'Optionsstadt' });
    expect((await advanceCycle(running, gf, 'publish')).state).toBe('veroeffentlicht');

    const programme = await programmeOf(running);
    expect(programme.resolution).toMatchObject({
      body: 'Kreistag',
      decision: 'beschlossen',
      deliberations: [{ body: 'Ausschuss für Soziales', recommendation: 'Zustimmung' }],
    });
    expect(programme.resolution?.count).toBeUndefined();
    const text = docxText(await fetchDocument(running, gf, resolution?.programmeVersionId ?? '', 'amip.docx')).body;
    expect(text).toContain('Kreistag');
    expect(text).toContain('Ausschuss für Soziales');
    expect(text).not.toContain('Trägerversammlung');
    expect((await instance.verifyAudit()).fault).toBeNull();
  }, 120_000);
});

describe('a gemeinsame Einrichtung', () => {
  let instance: Instance;
  beforeAll(async () => {
    instance = await startGE();
  }, 120_000);
  afterAll(() => instance?.stop());

  it('works only on the sections that were referred back, and resolves the second version; both votes stay on record', async () => {
    const running = await draftedYear(instance, { year: 2025, templateKey: 'amip-2024-ge', consultation: 'keine' });
    const budget = running.sections.get('budget')?.id ?? '';
    const reason = 'Der Beirat ist zurzeit nicht besetzt.';
    await voteUnanimously(running, 'submitWithoutConsultation', reason, {
      motion: 'zurueckverweisung',
      sectionIds: [budget],
    });

    const referred = await readCycle(running);
    expect(referred.state).toBe('einarbeitung');
    expect(referred.sections.filter(({ state }) => state !== 'freigegeben').map(({ key }) => key)).toEqual(['budget']);
    await sectionStaysClosed(running, 'ziele');
    await cycleRefuses(running, instance.person('geschaeftsfuehrung'), 'submitToVote', 422, 'everySectionReleased');
    await running.play.at('2024-07-02T08:00:00Z');
    await writeAndRelease(running, 'budget', 'Der Budgetteil nach der Zurückverweisung.');
    await advanceCycle(running, instance.person('bfdh'), 'signOffBudget');
    const second = await voteUnanimously(running, 'submitWithoutConsultation', reason, { motion: 'zustimmung' });

    expect(second).toMatchObject({ ballotRound: 2, textVersion: 2, decision: 'beschlossen' });
    const [first] = await resolutions(running);
    expect(first).toMatchObject({
      ballotRound: 1,
      textVersion: 1,
      decision: 'zurueckverwiesen',
      state: 'niedergelegt',
    });
    expect(first?.textHash).not.toBe(second.textHash);
    const { edition, resolution } = await programmeOf(running);
    expect(edition).toMatchObject({ kind: 'beschlossen', version: 2, textHash: second.textHash });
    expect(resolution).toMatchObject({ ballotRound: 2, textHash: second.textHash });
    expect((await readCycle(running)).versions.map(({ number, textHash }) => ({ number, textHash }))).toEqual([
      { number: 1, textHash: first?.textHash },
      { number: 2, textHash: second.textHash },
    ]);
  }, 120_000);

  it('may resolve without consultation only with a recorded reason, and then claims no consultation', async () => {
    const running = await draftedYear(instance, { year: 2026, templateKey: 'amip-2024-ge', consultation: 'spaet' });
    const gf = instance.person('geschaeftsfuehrung');
    await cycleRefuses(running, gf, 'submitToVote', 409);
    await cycleRefuses(running, gf, 'submitWithoutConsultation', 422, 'reasonGiven');
    const reason = 'Die Mittel wurden erst im Dezember zugeteilt.';
    const { decision } = await voteUnanimously(running, 'submitWithoutConsultation', reason, { motion: 'zustimmung' });
    expect(decision).toBe('beschlossen');
    const { participation } = await programmeOf(running);
    expect(participation.map(({ kind }) => kind)).not.toContain('beirat');
    const vermerk = withPlainSpaces(mitwirkungsvermerk(participation).join(' '));
    expect(vermerk).toContain(reason.replace(/\.$/, ''));
    expect(vermerk).toContain('nicht angehört');
    expect(vermerk).not.toMatch(/Stellungnahme/);
  }, 120_000);
});

/** One round to the end: its only member says „keine Anmerkungen“, the clock closes it. */
async function consultedWithoutRemarks(running: Running): Promise<void> {
  const { play } = running;
  const gf = play.instance.person('geschaeftsfuehrung');
  const member = play.instance.person('beiratVorsitz');
  const [membership] = await gf.get<{ membershipId: string }[]>('/api/beirat-members');
  const round = await gf.post<RoundAnswer>(`${cyclePath(running)}/rounds`, {
    kind: 'B',
    title: 'Beratung des Entwurfs',
    startsOn: '2024-07-01',
    endsOn: '2024-07-08',
    memberIds: [membership?.membershipId],
  });
  await advanceCycle(running, gf, 'releaseToBeirat');
  await member.post<CommentAnswer>(`/api/rounds/${round.id}/comments`, { kind: 'keineAnmerkungen' });
  await play.at('2024-07-08T22:00:00Z');
  await play.instance.quiet(); // the clock closes the round
  await gf.advance(`/api/rounds/${round.id}`, { event: 'markAnswered' });
  await advanceCycle(running, gf, 'beginIncorporation');
}

async function sectionStaysClosed(running: Running, key: string): Promise<void> {
  const owner = running.play.instance.person('controlling');
  await expect(write(running, owner, key, [sentence(`${key}-2`, 'Noch ein Satz.')])).rejects.toThrow(/freigegeben/);
  await expect(advanceSection(running, owner, key, 'submit')).rejects.toThrow();
}
