/** Bedarfsschätzungen: their owners hand them in; when all are in, Bereichsleitung (or Controlling, or Geschäftsführung) makes the Eintrittsplanung of them. */
import { NOT_HANDED_IN } from '#domain/bedarf/bedarf-table.js';
import { quoted } from '#domain/shared/german.js';
import { notAskable } from '../bedarf/ask-sheet.js';
import type { NeedSheetRecord } from '../bedarf/ports.js';
import { nameOf, sheetPath } from '../bedarf/sheet-mails.js';
import type { CycleRecord } from '../records.js';
import type { Staffing } from './at-hand.js';
import type { Turn } from './turn.js';

export function needTurns(cycle: CycleRecord, sheets: readonly NeedSheetRecord[], who: Staffing): Turn[] {
  if (notAskable(cycle) !== null) return [];
  const open = sheets.filter(({ state }) => NOT_HANDED_IN.includes(state));
  const handedIn = sheets.filter(({ state }) => state === 'eingereicht');
  return open.length > 0
    ? open.map((sheet) => estimate(cycle, sheet, who))
    : handedIn.length > 0
      ? [consolidate(cycle, handedIn, who)]
      : [];
}

function estimate(cycle: CycleRecord, sheet: NeedSheetRecord, who: Staffing): Turn {
  const link = `/zyklen/${cycle.id}/bedarfe`;
  return {
    kind: 'estimateNeeds',
    // Several are told apart by their titles: a person may estimate for more than one team or Standort.
    title: `Bedarfsschätzung ${cycle.year} ${sheet.state === 'zurueckgegeben' ? 'überarbeiten' : 'abgeben'}: ${nameOf(sheet)}`,
    detail:
      sheet.returnReason === null
        ? 'Bitte eintragen, wie viele Eintritte je Instrument gebraucht werden, und einreichen.'
        : `Begründung der Rückgabe: ${quoted(sheet.returnReason)}`,
    link: sheetPath(sheet),
    dueOn: sheet.dueOn,
    turnOf: who.person(sheet.ownerId, 'die zuständige Person'),
    begunAt: sheet.state === 'zurueckgegeben' ? sheet.returnedAt : sheet.askedAt,
    group: {
      key: `needs-${cycle.id}`,
      title: (count) =>
        count === 1
          ? `Bedarfsschätzung ${cycle.year} abgeben: ${nameOf(sheet)}`
          : `${count} Bedarfsschätzungen ${cycle.year} abgeben`,
      link,
    },
  };
}

function consolidate(cycle: CycleRecord, handedIn: readonly NeedSheetRecord[], who: Staffing): Turn {
  const latest = Math.max(...handedIn.map(({ handedInAt }) => handedInAt?.getTime() ?? 0));
  return {
    kind: 'consolidateNeeds',
    title: 'Bedarfsschätzungen zusammenführen',
    detail: `Alle Teams haben eingereicht; noch nicht übernommen: ${handedIn.map(nameOf).join(', ')}.`,
    link: `/zyklen/${cycle.id}/bedarfe`,
    dueOn: cycle.state === 'einarbeitung' ? cycle.dates.resolutionUntil : cycle.dates.draftUntil,
    turnOf: who.turnOf('bereichsleitung', 'controlling', 'geschaeftsfuehrung'),
    begunAt: new Date(latest),
    awaitedBy: [...new Set(handedIn.map(({ ownerId }) => ownerId))],
  };
}
