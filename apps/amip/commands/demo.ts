// `amip demo --out DIR`: plays one real year through the HTTP API of a throwaway instance and leaves its documents in DIR;
// `--scenario as-printed` leaves the seeds' two programmes and their findings instead.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { localDate } from '#domain/shared/berlin.js';
import { roleLabel } from '#domain/shared/roles.js';
import { parseArguments, WrongUsage } from '../arguments.js';
import { asPrinted } from '../demo/as-printed.js';
import { StoryClock } from '../demo/clock.js';
import { startInstance } from '../demo/instance.js';
import { YearStopped, type TimelineEntry } from '../demo/play.js';
import { jobcenterOf, loadStory } from '../demo/story.js';
import { runYear, type YearResult } from '../demo/year.js';
import { systemClock } from '../system-clock.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** As a shell reports a program that a signal ended. */
const INTERRUPTED = 130;

/** `year` is what is played without a name. */
const SCENARIOS = ['year', 'as-printed'] as const;
type Scenario = (typeof SCENARIOS)[number];
const USAGE = 'Aufruf: npm run -s demo -- [--scenario as-printed] --out ORDNER';

/** @returns exit code: 0 done, 1 a step was not as expected, 2 without --out, 130 interrupted */
export async function run(argv: readonly string[]): Promise<number> {
  const { folder, scenario } = readArguments(argv);
  return scenario === 'as-printed' ? leavePrinted(folder) : playYear(folder);
}

async function leavePrinted(folder: string): Promise<number> {
  const { files, years } = await asPrinted(localDate(systemClock.now()));
  const written = writeAll(folder, files);
  const found = years.map(
    ({ year, blocking, warning }) =>
      `Programm ${year}, wie gedruckt: ${blocking} ${blocking === 1 ? 'Befund sperrt' : 'Befunde sperren'} die Freigabe, dazu ${warning} ${warning === 1 ? 'Hinweis' : 'Hinweise'}.`,
  );
  console.log([...found, '', 'Abgelegt:', ...written.map((file) => `  ${file}`)].join('\n'));
  return 0;
}

async function playYear(folder: string): Promise<number> {
  const begun = performance.now();
  const ending = new AbortController();
  const onSignal = (): void => ending.abort();
  for (const signal of SIGNALS) process.on(signal, onSignal);
  try {
    const story = loadStory();
    const instance = await startInstance(jobcenterOf(story), new StoryClock(story.year.dates.opened), ending.signal);
    try {
      console.log(`${story.year.tenant.name}: ein Programmjahr, gespielt über die HTTP-Schnittstelle.\n`);
      const result = await runYear(instance, story, (entry) => console.log(line(entry)));
      const files = writeAll(folder, filesOf(result));
      console.log(summary(result, files, (performance.now() - begun) / 1000));
    } finally {
      await instance.stop();
    }
    return 0;
  } catch (error) {
    if (ending.signal.aborted) {
      console.error('Abgebrochen; alles Gestartete ist beendet.');
      return INTERRUPTED;
    }
    if (!(error instanceof YearStopped)) throw error;
    console.error(error.message);
    return 1;
  } finally {
    for (const signal of SIGNALS) process.off(signal, onSignal);
  }
}

function readArguments(argv: readonly string[]): { folder: string; scenario: Scenario } {
  const { values } = parseArguments('demo', argv, {
    options: { out: { type: 'string' }, scenario: { type: 'string', default: 'year' } },
  });
  const scenario = SCENARIOS.find((name) => name === values.scenario);
  if (!scenario)
    throw new WrongUsage(`Dieses Szenario gibt es nicht; möglich sind: ${SCENARIOS.join(', ')}.\n${USAGE}`);
  if (!values.out) throw new WrongUsage(`Bitte einen Ordner für die Dokumente angeben.\n${USAGE}`);
  return { folder: outFolder(values.out), scenario };
}

function outFolder(out: string): string {
  const folder = resolve(out);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new WrongUsage(
      `In ${folder} lässt sich nichts ablegen (${(error as { code?: string }).code ?? 'unbekannter Fehler'}).`,
    );
  }
  return folder;
}

function line({ time, actorRole, label, subject, state, refusal }: TimelineEntry): string {
  const about = subject === undefined ? label : `${label} (${subject})`;
  const outcome = refusal ? `abgelehnt (${refusal.status}): ${short(refusal.reason)}` : `→ ${state ?? ''}`;
  return `${time.slice(0, 16).replace('T', ' ')}  ${roleLabel(actorRole)}: ${about} ${outcome}`;
}

const short = (text: string): string => (text.length <= 160 ? text : `${text.slice(0, 159).trimEnd()}…`);

const filesOf = ({ draftDocument, finalDocument, programme, timeline }: YearResult) => ({
  'entwurf-v1.docx': draftDocument,
  'amip-2024.docx': finalDocument,
  'programme.json': `${JSON.stringify(programme, null, 2)}\n`,
  'timeline.json': `${JSON.stringify(timeline, null, 2)}\n`,
});

function writeAll(folder: string, files: Readonly<Record<string, Uint8Array | string>>): string[] {
  return Object.entries(files).map(([name, content]) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return `${path} (${Math.ceil(Buffer.byteLength(content) / 1024)} KB)`;
  });
}

function summary(
  { timeline, cycle, recorded, mails, verdict }: YearResult,
  files: readonly string[],
  seconds: number,
): string {
  const refused = timeline.filter(({ refusal }) => refusal !== undefined).length;
  const { yes, no } = recorded.outcome?.count ?? { yes: 0, no: 0 };
  return [
    '',
    `${timeline.length} Schritte, davon ${refused} zu Recht abgelehnt; Stand am Ende: ${cycle.state}.`,
    `Beschluss: ${yes} zu ${no} Stimmen, Entscheidung des Vorsitzes: ${recorded.castingVote?.choice ?? 'keine'}.`,
    `${mails.length} E-Mails; Protokoll unversehrt, ${verdict.count} Einträge.`,
    '',
    'Abgelegt:',
    ...files.map((file) => `  ${file}`),
    '',
    `Fertig nach ${seconds.toFixed(1).replace('.', ',')} Sekunden.`,
  ].join('\n');
}
