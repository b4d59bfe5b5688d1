/** A Jobcenter whose two teams are asked for their Bedarfsschätzungen, and what its people do with them over HTTP. */
import type { ConsolidationView } from '#application/bedarf/read-consolidation.js';
import type { SheetView } from '#application/bedarf/read-sheets.js';
import { writeFigures } from '#application/figures/change-figures.js';
import type { Door } from '#application/ports.js';
import type { EintrittsZeile } from '#domain/document/figures.js';
import { remindNeeds } from '../../apps/worker/handlers/remind-needs.js';
import { startTestApi, type TestApi, type TestPerson } from './api.js';
import type { Answer, Client, Problem } from './client.js';
import { TestClock } from './clock.js';

/** Two instruments without a plan. */
export const ROWS: EintrittsZeile[] = [
  {
    key: 'avgs',
    instrument: 'Aktivierungsgutschein',
    istVorjahr: 20,
    planVorjahr: 22,
    plan: null,
    mittelPlan: '30000.00',
  },
  { key: 'fbw', instrument: 'Weiterbildung', istVorjahr: 8, plan: null, mittelPlan: '50000.50' },
];

export const VARIANT = { eintrittsplanung: 'imAmip', consultation: 'frueh', templateKey: 'amip-2024-ge' };

type Who = Parameters<TestApi['signIn']>[0];
interface Mail {
  readonly to: string;
  readonly bedarf: string;
  readonly frist: string;
  readonly grund: string;
}

export interface Bedarf {
  readonly api: TestApi;
  /** Each leads the same team at a Standort of its own. */
  readonly nord: TestPerson;
  readonly sued: TestPerson;
  /** A programme with a budget and the rows above. */
  newCycle(year: number, eintrittsplanung?: string): Promise<{ cycleId: string; base: string }>;
  /** Signed in, again when the session has ended meanwhile. */
  as(who: Who): Promise<Client>;
  ask(at: string, owner: TestPerson, team: string, standort: string, dueOn: string): Promise<SheetView>;
  read(id: string, who?: Who): Promise<SheetView>;
  save(id: string, owner: TestPerson, rows: object[]): Promise<Answer<SheetView & Problem>>;
  step(id: string, who: Who, event: string, reason?: string): Promise<Answer<SheetView & Problem>>;
  consolidation(at: string): Promise<ConsolidationView>;
  planned(cycleId: string): Promise<EintrittsZeile[]>;
  mails(template: string): Promise<Mail[]>;
  /** Every reminder that is due is delivered: once in vain by a worker that dies before it is done, then by two at the same time. */
  deliver(): Promise<number>;
}

export async function startBedarf(): Promise<Bedarf> {
  const api = await startTestApi({ clock: new TestClock('2026-07-06T08:00:00Z') });
  const nord = await api.jobcenter.addPerson('teamleitung', { name: 'Leitung Markt Nord' });
  const sued = await api.jobcenter.addPerson('teamleitung', { name: 'Leitung Markt Süd' });
  const clients = new Map<string, Client>();

  async function newCycle(year: number, eintrittsplanung = 'imAmip'): Promise<{ cycleId: string; base: string }> {
    const gf = await as('geschaeftsfuehrung');
    const created = await gf.post<{ id: string }>('/api/cycles', { ...VARIANT, year, eintrittsplanung });
    if (created.status !== 201) throw new Error(created.bytes.toString());
    const { id } = created.body;
    await api.door.change(api.jobcenter.actor('geschaeftsfuehrung'), async (tx) => {
      const cycle = await tx.cycles.lock(id, 'change');
      if (!cycle) throw new Error('no cycle');
      const budget = { plan: { year, eingliederung: { vorbindungen: '10000.00', neubewilligungen: '75000.00' } } };
      await writeFigures(tx, cycle, { budget, eintrittsplanung: ROWS });
    });
    return { cycleId: id, base: `/api/cycles/${id}/bedarfe` };
  }

  async function as(who: Who): Promise<Client> {
    const key = typeof who === 'object' ? who.email : who;
    const known = clients.get(key);
    if (known && (await known.get('/api/session')).status === 200) return known;
    const client = await api.signIn(who);
    clients.set(key, client);
    return client;
  }

  async function ask(at: string, owner: TestPerson, team: string, standort: string, dueOn: string): Promise<SheetView> {
    const leads = await as('controlling');
    const asked = await leads.post<SheetView>(at, { team, standort, ownerId: owner.accountId, dueOn });
    if (asked.status !== 201) throw new Error(asked.bytes.toString());
    return asked.body;
  }
  const read = async (id: string, who: Who = 'controlling'): Promise<SheetView> =>
    (await (await as(who)).get<SheetView>(`/api/bedarfe/${id}`)).body;
  async function save(id: string, owner: TestPerson, rows: object[]) {
    const { version } = await read(id, owner);
    return (await as(owner)).put<SheetView & Problem>(`/api/bedarfe/${id}/rows`, { rows }, { ifMatch: version });
  }
  async function step(id: string, who: Who, event: string, reason?: string) {
    const { version } = await read(id, who);
    return (await as(who)).post<SheetView & Problem>(
      `/api/bedarfe/${id}/transitions`,
      { event, reason },
      { ifMatch: version },
    );
  }
  const consolidation = async (at: string): Promise<ConsolidationView> =>
    (await (await as('bereichsleitung')).get<ConsolidationView>(`${at}/consolidation`)).body;
  const mails = async (template: string): Promise<Mail[]> =>
    api.inTenant(
      `select a.name as "to", m.data ->> 'bedarf' as bedarf, m.data ->> 'frist' as frist, m.data ->> 'grund' as grund
     from mail m join account a on a.id = m.account_id where m.template = $1 order by m.created_at, a.name`,
      [template],
    );
  async function deliver(): Promise<number> {
    const due = await api.inTenant<{ id: string }>(
      `select id from outbox where job = 'remindNeeds' and done_at is null and available_at <= $1`,
      [api.clock.now()],
    );
    const dying: Door = {
      ...api.door,
      change: (actor, work) =>
        api.door.change(actor, async (tx) => {
          await work(tx);
          throw new Error('power cut');
        }),
    };
    for (const { id: outboxId } of due) {
      const effect = { tenantId: api.jobcenter.tenantId, outboxId };
      const died = await remindNeeds(dying)
        .run(effect)
        .then(
          () => false,
          () => true,
        );
      if (!died) throw new Error('the worker did not die');
      await Promise.all([remindNeeds(api.door).run(effect), remindNeeds(api.door).run(effect)]);
    }
    return due.length;
  }

  const planned = async (id: string): Promise<EintrittsZeile[]> =>
    api.door.read(
      api.jobcenter.actor('controlling'),
      async (tx) => (await tx.cycles.find(id))?.figures.eintrittsplanung ?? [],
    );

  return { api, nord, sued, newCycle, as, ask, read, save, step, consolidation, planned, mails, deliver };
}
