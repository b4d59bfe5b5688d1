/** One real year through HTTP, exactly as `npm run demo` plays it: states, refusals, hashes, documents, mails and the audit trail. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StoryClock } from '../../apps/amip/demo/clock.js';
import { startInstance, type Instance } from '../../apps/amip/demo/instance.js';
import { jobcenterOf, loadStory } from '../../apps/amip/demo/story.js';
import { runYear, type YearResult } from '../../apps/amip/demo/year.js';

let instance: Instance;
let year: YearResult;

beforeAll(async () => {
  const story = loadStory();
  instance = await startInstance(jobcenterOf(story), new StoryClock(story.year.dates.opened));
  year = await runYear(instance, story);
}, 120_000);

afterAll(() => instance?.stop());

it('mails', () => {
  writeFileSync('/tmp/mails.txt', year.mails.map((m) => `${m.to} | ${m.subject} | ${m.messageId}`).join('\n'));
});
