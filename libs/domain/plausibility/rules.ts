/** The rules of plausibility in their order: code, how grave, what they are called (domain.md §6). */
import type { Rule } from './finding.js';
import { davonSum } from './rules/r01-davon-sum.js';
import { totalSum } from './rules/r02-total-sum.js';
import { darunterWithin } from './rules/r03-darunter-within.js';
import { share } from './rules/r04-share.js';
import { oneBase } from './rules/r05-one-base.js';
import { complementary } from './rules/r06-complementary.js';
import { hundred } from './rules/r07-hundred.js';
import { textEqualsTable } from './rules/r08-text-equals-table.js';
import { sameFigure } from './rules/r09-same-figure.js';
import { change } from './rules/r10-change.js';
import { totalBetween } from './rules/r11-total-between.js';
import { lzbShare } from './rules/r12-lzb-share.js';
import { integrationQuota } from './rules/r13-integration-quota.js';
import { previousStand } from './rules/r14-previous-stand.js';
import { standPlausible } from './rules/r15-stand-plausible.js';
import { source } from './rules/r16-source.js';
import { announcedList } from './rules/r17-announced-list.js';
import { announcedCount } from './rules/r18-announced-count.js';
import { crossReference } from './rules/r19-cross-reference.js';
import { federalGoals } from './rules/r20-federal-goals.js';
import { strongChange } from './rules/r21-strong-change.js';
import { budgetStated } from './rules/r22-budget-stated.js';
import { staff } from './rules/r23-staff.js';
import { unitCounts } from './rules/r24-unit-counts.js';
import { needs } from './rules/r25-needs.js';
import { beiratBefore } from './rules/r26-beirat-before.js';
import { years } from './rules/r27-years.js';
import { commitments } from './rules/r28-commitments.js';
import { repeatedPassages } from './rules/r29-repeated-passages.js';
import { nameSpelling } from './rules/r30-name-spelling.js';
import { percentages } from './rules/r31-percent.js';
import { decidingBody } from './rules/r32-deciding-body.js';

export const RULES: readonly Rule[] = [
  { code: 'R1', severity: 'blocks', title: 'davon-Zeilen ergeben ihre Summe', check: davonSum },
  { code: 'R2', severity: 'blocks', title: 'Zeilen ergeben die Gesamtzahl', check: totalSum },
  { code: 'R3', severity: 'blocks', title: 'darunter-Zeilen übersteigen ihre Summe nicht', check: darunterWithin },
  { code: 'R4', severity: 'warns', title: 'Anteil ist Teil durch Bezugsgröße', check: share },
  { code: 'R5', severity: 'warns', title: 'Eine Bezugsgröße für alle Anteile eines Stands', check: oneBase },
  { code: 'R6', severity: 'blocks', title: 'Männer und Frauen ergeben alle', check: complementary },
  { code: 'R7', severity: 'warns', title: 'Anteile ergeben 100 %', check: hundred },
  { code: 'R8', severity: 'blocks', title: 'Zahl im Text ist die der Tabelle', check: textEqualsTable },
  { code: 'R9', severity: 'warns', title: 'Dieselbe Kennzahl hat einen Wert je Stand', check: sameFigure },
  { code: 'R10', severity: 'blocks', title: 'Veränderung ist richtig berechnet', check: change },
  { code: 'R11', severity: 'warns', title: 'Gesamtquote liegt zwischen ihren Teilen', check: totalBetween },
  { code: 'R12', severity: 'warns', title: 'Anteil der Langzeitleistungsbeziehenden', check: lzbShare },
  { code: 'R13', severity: 'warns', title: 'Integrationsquote', check: integrationQuota },
  { code: 'R14', severity: 'warns', title: 'Vergleichswert vom selben Zeitpunkt', check: previousStand },
  { code: 'R15', severity: 'blocks', title: 'Stand und Jahreszahlen sind möglich', check: standPlausible },
  { code: 'R16', severity: 'warns', title: 'Kennzahlen haben eine Quelle', check: source },
  { code: 'R17', severity: 'warns', title: 'Aufzählung nennt die Abschnitte, die folgen', check: announcedList },
  { code: 'R18', severity: 'warns', title: 'Angekündigte Anzahl', check: announcedCount },
  { code: 'R19', severity: 'blocks', title: 'Verweise führen zum Ziel', check: crossReference },
  { code: 'R20', severity: 'warns', title: 'Jede Kennzahl nach § 48a SGB II hat ein Ziel', check: federalGoals },
  { code: 'R21', severity: 'blocks', title: 'Starke Veränderungen sind begründet', check: strongChange },
  { code: 'R22', severity: 'warns', title: 'Umschichtung und Vorjahresbudget', check: budgetStated },
  { code: 'R23', severity: 'warns', title: 'Personal passt zusammen', check: staff },
  { code: 'R24', severity: 'warns', title: 'Zahl der Bereiche und Standorte', check: unitCounts },
  { code: 'R25', severity: 'warns', title: 'Eintrittsplanung und Bedarfsschätzungen', check: needs },
  { code: 'R26', severity: 'warns', title: 'Beirat vor dem Beschluss', check: beiratBefore },
  { code: 'R27', severity: 'warns', title: 'Jahreszahlen des Programms', check: years },
  { code: 'R28', severity: 'blocks', title: 'Vorbindungen und Neubewilligungen', check: commitments },
  { code: 'R29', severity: 'warns', title: 'Keine Wiederholungen', check: repeatedPassages },
  { code: 'R30', severity: 'warns', title: 'Name des Jobcenters', check: nameSpelling },
  { code: 'R31', severity: 'warns', title: 'Prozent und Prozentpunkte', check: percentages },
  { code: 'R32', severity: 'blocks', title: 'Trägerform und Beschlussorgan', check: decidingBody },
];
