/** What the pages of the Bedarfsschätzungen ask the server and tell it. */
import { queryOptions } from '@tanstack/react-query';
import { api, data, ifMatch } from '../../api/client.js';
import type { components } from '../../api/schema.js';

export type SheetsView = components['schemas']['SheetsView'];
export type SheetSummary = components['schemas']['SheetSummaryView'];
export type SheetView = components['schemas']['SheetView'];
export type Estimable = components['schemas']['EstimableView'];
export type Consolidation = components['schemas']['ConsolidationView'];
export type InstrumentNeeds = components['schemas']['InstrumentNeedsView'];
export type NeedRow = components['schemas']['NeedRowDto'];
export type PlanGiven = components['schemas']['PlanGivenDto'];
export type NewSheet = components['schemas']['AskSheetDto'];
export type SheetStep = components['schemas']['SheetTransitionDto'];

const path = (id: string) => ({ path: { id } });
const versioned = (id: string, version: number) => ({ ...path(id), header: ifMatch(version) });

/** Under the key of the cycle: whatever changes that renews them too. */
export const sheetsQuery = (cycleId: string) =>
  queryOptions({
    queryKey: ['cycle', cycleId, 'bedarfe'],
    queryFn: () => data(api.GET('/api/cycles/{id}/bedarfe', { params: path(cycleId) })),
  });

export const consolidationQuery = (cycleId: string) =>
  queryOptions({
    queryKey: ['cycle', cycleId, 'bedarfe', 'consolidation'],
    queryFn: () => data(api.GET('/api/cycles/{id}/bedarfe/consolidation', { params: path(cycleId) })),
  });

export const sheetQuery = (id: string) =>
  queryOptions({
    queryKey: ['bedarf', id],
    queryFn: () => data(api.GET('/api/bedarfe/{id}', { params: path(id) })),
  });

export const askSheet = (cycleId: string, body: NewSheet): Promise<SheetView> =>
  data(api.POST('/api/cycles/{id}/bedarfe', { params: path(cycleId), body }));

export const saveRows = (id: string, rows: NeedRow[], version: number): Promise<SheetView> =>
  data(api.PUT('/api/bedarfe/{id}/rows', { params: versioned(id, version), body: { rows } }));

export const takeStep = (id: string, body: SheetStep, version: number): Promise<SheetView> =>
  data(api.POST('/api/bedarfe/{id}/transitions', { params: versioned(id, version), body }));

export const moveDue = (id: string, dueOn: string, version: number): Promise<SheetView> =>
  data(api.PUT('/api/bedarfe/{id}/due', { params: versioned(id, version), body: { dueOn } }));

export const assign = (id: string, ownerId: string, version: number): Promise<SheetView> =>
  data(api.PUT('/api/bedarfe/{id}/owner', { params: versioned(id, version), body: { ownerId } }));

export const consolidate = (cycleId: string, rows: PlanGiven[], version: number): Promise<Consolidation> =>
  data(api.POST('/api/cycles/{id}/bedarfe/consolidation', { params: versioned(cycleId, version), body: { rows } }));
