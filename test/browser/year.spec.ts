/** The whole year of the demo Jobcenter clicked through in Chromium by everybody who has a part in it; what repeats itself is filled in by deeds. */
import { expect, jest } from '@jest/globals';
import { StoryClock } from '../../apps/amip/demo/clock.js';
import { startInstance, type Instance } from '../../apps/amip/demo/instance.js';
import { jobcenterOf, loadStory } from '../../apps/amip/demo/story.js';
import { gather, scenes, type People } from './support/people.js';
import { shortYear, type ShortYear } from './support/short.js';
import * as consultation from './support/year/consultation.js';
import * as drafting from './support/year/drafting.js';
import * as incorporation from './support/year/incorporation.js';
import * as opening from './support/year/opening.js';
import * as referral from './support/year/referral.js';
import { begin, stateOf, type Tale } from './support/year/tale.js';
import * as vote from './support/year/vote.js';

jest.setTimeout(120_000);

const story = loadStory();
const BY_HAND: readonly string[] = [story.year.returned.section];
describe('the demo year', () => {
  let instance: Instance;
  let people: People;
  let tale: Tale;
  const act = scenes(() => people, { chained: true });

  beforeAll(async () => {
    instance = await startInstance(jobcenterOf(story), new StoryClock(story.year.dates.opened));
    people = await gather(instance);
    tale = begin(instance, story, people);
  });

  afterAll(async () => {
    await people?.close();
    await instance?.stop();
  });

  act('July: the Geschäftsführung opens the cycle in four steps', () => opening.openCycle(tale));
  act('July: it names who writes what', () => opening.nameOwners(tale));
  act('July: it begins the drafting and is told what is not possible yet', () => opening.beginDrafting(tale));
  act('July: the office sets up the title page', () => opening.setUpFront(tale));

  act('August: a team lead writes a section with a table and hands it in', () => drafting.writeByHand(tale));
  act('September: the Bereichsleitung gives it back with a reason', () => drafting.giveBack(tale));
  act('September: the team lead completes it and hands it in again', () => drafting.correct(tale));
  act('September: the Bereichsleitung sees what has changed and releases it', () => drafting.releaseByHand(tale));
  act('September: the others write and hand in', () => drafting.othersWrite(tale, BY_HAND));
  act('October: everything is released and the figures are fixed', async () => {
    await drafting.othersRelease(tale, BY_HAND);
    await drafting.enterFigures(tale);
  });
  act('October: Controlling marks the budget, the Beauftragte für den Haushalt signs it off', async () => {
    await incorporation.markBudget(tale);
    await incorporation.signOffBudget(tale);
  });

  act('October: the round is planned', () => consultation.planRound(tale));
  act('October: the draft is released to the Beirat', () => consultation.releaseToBeirat(tale));
  act('October: a member comments beside a paragraph', () => consultation.commentBeside(tale));
  act('October: a member makes a general remark', () =>
    consultation.remarkGenerally(
      tale,
      'arbeitgeberverband',
      'Der Entwurf ist gut lesbar; bitte mehr Zahlen im Vorwort.',
    ),
  );
  act('October: a member declares to have no remarks', () => consultation.declareNone(tale));
  act('October: the others of the Beirat comment', () => consultation.othersComment(tale, ['c01']));
  act('October: a form left open over the end of the round is refused and keeps its text', () =>
    consultation.comeTooLate(tale),
  );

  act('November: team and Geschäftsführung answer a comment together', () => incorporation.answerTogether(tale, 'c06'));
  act('November: the other comments are answered', () => incorporation.answerOthers(tale));
  act('November: the incorporation begins', () => incorporation.beginIncorporation(tale));
  act('November: the replies are released, and the member reads hers', async () => {
    await incorporation.releaseReplies(tale);
    await incorporation.readReply(tale);
  });
  act('November: what was said is worked in', () => incorporation.incorporate(tale));
  act('November: the vote has to wait for the Beauftragte für den Haushalt, who signs off again', async () => {
    await incorporation.seesWhatIsMissing(tale);
    await people.until(story.year.dates.budgetSignedOff);
    await incorporation.signOffBudget(tale);
  });
  act('November: the programme is laid before the Trägerversammlung', () => vote.submitToVote(tale));

  act('December: a member reads Vorlage, changes and synopsis', () => vote.read(tale));
  act('December: the Vorsitz opens the vote', () => vote.openBallot(tale));
  act('December: six vote, one changes the vote', () => vote.voteAll(tale));
  act('December: the Vorsitz closes and decides the tie', () => vote.closeAndDecide(tale));
  act('December: the Vorsitz records the resolution', () => vote.record(tale));

  act('February: the Geschäftsführung signs', () => vote.sign(tale));
  act('February: the Word document is made and downloaded', () => vote.download(tale));
  act('February: the programme is published', () => vote.publish(tale));
  act('February: somebody without an account reads and downloads it', () => vote.readPublished(tale));

  it('ends with the published programme, an unbroken audit trail and no complaint of any browser', async () => {
    expect(await stateOf(tale)).toBe('veroeffentlicht');
    expect((await instance.verifyAudit()).fault).toBeNull();
    expect(people.complaints()).toEqual([]);
  });
});

describe('a year that is referred back', () => {
  let short: ShortYear;
  const act = scenes(() => short.people, { chained: true });

  beforeAll(async () => {
    short = await shortYear('keine');
  });
  afterAll(() => short?.close());

  act('the Geschäftsführung submits without consultation and has to say why', () =>
    referral.submitWithoutConsultation(short),
  );
  act('the Vorsitz moves to refer two sections back', () =>
    referral.moveReferral(short, ['Budget', 'Wirkung / Ziele']),
  );
  act('the members agree, and it is recorded', () => referral.agree(short));
  act('only those sections are open again; they are revised, handed in and released', () =>
    referral.revise(short, ['budget', 'ziele'], 'strategie'),
  );
  act('the second vote is about the changed text and resolves it', () => referral.voteAgain(short));

  it('keeps both votes on record, the audit trail whole, and no browser complained', async () => {
    expect((await short.instance.verifyAudit()).fault).toBeNull();
    expect(short.people.complaints()).toEqual([]);
  });
});
