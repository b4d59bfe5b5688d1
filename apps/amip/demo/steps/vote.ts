/** Winter 2023: the Vorlage is laid before the Trägerversammlung, six members vote 3:3, the Vorsitz decides and records. */
import type { Person } from '../client.js';
import { advanceCycle, cyclePath, type Running } from '../deeds.js';
import type { Story } from '../story.js';
import type { CycleAnswer, DraftAnswer, ResolutionAnswer, SynopsisRound } from '../views.js';

export interface Voted {
  /** As it stood when the ballot was open: text version and hash are those that were voted on. */
  readonly ballot: ResolutionAnswer;
  /** After the record. */
  readonly recorded: ResolutionAnswer;
  readonly synopsis: readonly SynopsisRound[];
}

export async function vote(running: Running, story: Story): Promise<Voted> {
  const { play } = running;
  const { dates, ballot } = story.year;
  const chair = play.instance.person('vorsitz');
  await play.at(dates.submittedToVote);
  await advanceCycle(running, play.instance.person('geschaeftsfuehrung'), 'submitToVote');
  const resolution = (await chair.get<ResolutionAnswer[]>(`${cyclePath(running)}/resolutions`))[0];
  if (!resolution) throw new Error('Es wurde keine Beschlussfassung vorbereitet.');
  const path = `/api/resolutions/${resolution.id}`;
  const synopsis = await reading(running, path);

  await play.at(dates.ballotOpened);
  const open = { event: 'resolution.open', label: 'Abstimmung eröffnen' };
  const [first] = ballot.votes;
  if (first) await refuseVote(running, path, play.instance.person('agentur1'), 409);
  const member = play.instance.person('kommune1');
  await play.refused(
    { who: member, ...open },
    () => member.advance(path, { event: 'open', motion: ballot.motion }),
    403,
  );
  const opened = await play.step(
    { who: chair, ...open },
    () => chair.advance<ResolutionAnswer>(path, { event: 'open', motion: ballot.motion }),
    ({ state }) => state,
  );
  await refuseVote(running, path, play.instance.person('geschaeftsfuehrung'), 403);
  await refuseVote(running, path, play.instance.person('vertretungKommune'), 422, 'hasSeat');
  await voting(running, story, path);
  const recorded = await deciding(running, story, path);
  return { ballot: opened, recorded, synopsis };
}

/** Before the meeting the members read the Vorlage, exactly as frozen, and what the Beirat said. */
async function reading(running: Running, path: string): Promise<SynopsisRound[]> {
  const { play } = running;
  const member = play.instance.person('kommune2');
  await play.step(
    { who: member, event: 'resolution.readVorlage', label: 'Vorlage lesen' },
    () => member.get<DraftAnswer>(`${path}/vorlage`),
    ({ number }) => `Fassung ${number}`,
  );
  return play.step(
    { who: member, event: 'cycle.readSynopsis', label: 'Synopse der Anmerkungen lesen' },
    () => member.get<SynopsisRound[]>(`${cyclePath(running)}/synopsis`),
    (rounds) => `${rounds.reduce((sum, { entries }) => sum + entries.length, 0)} Anmerkungen`,
  );
}

const ballotStep = (who: Person) => ({ who, event: 'resolution.vote', label: 'Abstimmen', subject: who.name });

const refuseVote = ({ play }: Running, path: string, who: Person, status: number, because?: string) =>
  play.refused(ballotStep(who), () => who.put(`${path}/ballot`, { choice: 'ja' }), status, because);

async function voting(running: Running, { year }: Story, path: string): Promise<void> {
  const { play } = running;
  const chair = play.instance.person('vorsitz');
  for (const { account, choice, at } of year.ballot.votes) {
    const who = play.instance.person(account);
    await play.at(at);
    await play.step(
      ballotStep(who),
      () => who.put<ResolutionAnswer>(`${path}/ballot`, { choice }),
      ({ state }) => state,
    );
  }
  await play.at(year.dates.ballotClosed);
  const closed = await play.step(
    { who: chair, event: 'resolution.close', label: 'Abstimmung schließen' },
    () => chair.advance<ResolutionAnswer>(path, { event: 'close' }),
    ({ state, outcome }) =>
      `${state}: ${outcome?.kind ?? '?'} ${outcome?.count.yes ?? '?'}:${outcome?.count.no ?? '?'}`,
  );
  play.expect(
    closed.outcome?.kind === 'stimmengleichheit',
    `Es müsste Stimmengleichheit bestehen, gezählt wurde „${closed.outcome?.kind ?? 'nichts'}“.`,
  );
  await refuseVote(running, path, play.instance.person('kommune3'), 409);
}

async function deciding(running: Running, { year }: Story, path: string): Promise<ResolutionAnswer> {
  const { play } = running;
  const chair = play.instance.person('vorsitz');
  const { heldOn } = year.dates;
  const record = {
    event: 'record',
    heldOn,
    place: year.texts.place,
    text: `${year.texts.record} ${year.texts.castingVote}`,
  };
  const recording = {
    who: chair,
    event: 'resolution.record',
    label: 'Beschluss niederlegen',
    subject: `Sitzung vom ${heldOn}`,
  };
  await play.refused(recording, () => chair.advance(path, record), 422, 'decisionClear');
  await play.at(year.dates.castingVote);
  await play.step(
    { who: chair, event: 'resolution.castVorsitzVote', label: 'Bei Stimmengleichheit entscheiden' },
    () => chair.advance<ResolutionAnswer>(path, { event: 'castVorsitzVote', choice: year.ballot.castingVote.choice }),
    ({ decision }) => decision ?? 'offen',
  );
  await play.at(year.dates.recorded);
  const recorded = await play.step(
    recording,
    () => chair.advance<ResolutionAnswer>(path, record),
    ({ state }) => state,
  );
  await play.step(
    { who: chair, event: 'cycle.resolve', label: 'Beschluss feststellen', subject: 'folgt aus der Niederschrift' },
    () => chair.get<CycleAnswer>(cyclePath(running)),
    ({ state }) => state,
  );
  return recorded;
}
