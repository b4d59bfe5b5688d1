/** What is computed from the figures, for the OpenAPI document: exact values as decimal strings, German texts and formulas beside. */
import { ApiProperty } from '@nestjs/swagger';

export class NumberCellView {
  @ApiProperty({ example: '9994076.00', description: 'Genauer Wert; Beträge mit zwei Nachkommastellen' })
  value!: string;
  @ApiProperty({ example: '9.994.076' }) text!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    example: '= 6.593.989 + 1.793.645 + 1.606.442',
    description: 'null, wenn der Wert eingegeben wurde',
  })
  formula!: string | null;
}
const cell = (description?: string) => ({
  type: NumberCellView,
  nullable: true,
  ...(description ? { description } : {}),
});

export class FigureChangeView {
  @ApiProperty({ example: '-19' }) absolute!: string;
  @ApiProperty({ example: '−19' }) absoluteText!: string;
  @ApiProperty({ type: String, nullable: true, example: '-33.9', description: 'null, wenn vorher 0' })
  relativePercent!: string | null;
  @ApiProperty({ example: '−33,9 %' }) relativeText!: string;
}
const change = { type: FigureChangeView, nullable: true };

class BudgetCellsView {
  @ApiProperty(cell()) vorjahr!: NumberCellView | null;
  @ApiProperty(cell()) plan!: NumberCellView | null;
  @ApiProperty(cell()) endgueltig!: NumberCellView | null;
}
class BudgetMissingView {
  @ApiProperty({ type: [String] }) vorjahr!: readonly string[];
  @ApiProperty({ type: [String] }) plan!: readonly string[];
  @ApiProperty({ type: [String] }) endgueltig!: readonly string[];
}
class BudgetYearsView {
  @ApiProperty({ type: Number, nullable: true }) vorjahr!: number | null;
  @ApiProperty({ type: Number, nullable: true }) plan!: number | null;
  @ApiProperty({ type: Number, nullable: true }) endgueltig!: number | null;
}
class BudgetLineView {
  @ApiProperty({ example: 'verwaltung/summe' }) position!: string;
  @ApiProperty() label!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Summenzeile, zu der sie gehört' }) parent!: string | null;
  @ApiProperty() cells!: BudgetCellsView;
  @ApiProperty({ description: 'Fehlende Teile einer Summe' }) missing!: BudgetMissingView;
  @ApiProperty({ ...change, description: 'Geltender Plan gegenüber dem Vorjahr' }) change!: FigureChangeView | null;
  @ApiProperty({ ...change, description: 'Endgültig gegenüber vorläufig' }) finalChange!: FigureChangeView | null;
}
class BudgetTableRowView {
  @ApiProperty() key!: string;
  @ApiProperty() label!: string;
  @ApiProperty() depth!: number;
  @ApiProperty({ enum: ['davon', 'darunter'], type: String, nullable: true }) relation!: string | null;
  @ApiProperty({ description: 'Berechnet' }) sum!: boolean;
  @ApiProperty({
    type: 'object',
    additionalProperties: { nullable: true, allOf: [{ $ref: '#/components/schemas/NumberCellView' }] },
    description: 'Nach Spaltenschlüssel',
  })
  cells!: Readonly<Record<string, NumberCellView | null>>;
}
class ComputedBudgetTableView {
  @ApiProperty() key!: string;
  @ApiProperty({ type: [BudgetTableRowView] }) rows!: readonly BudgetTableRowView[];
  @ApiProperty({ type: String, nullable: true, description: 'Wie Anteile gerundet sind' }) rounding!: string | null;
}
export class ComputedBudgetView {
  @ApiProperty() years!: BudgetYearsView;
  @ApiProperty({ type: [BudgetLineView] }) lines!: readonly BudgetLineView[];
  @ApiProperty({ type: [ComputedBudgetTableView] }) tables!: readonly ComputedBudgetTableView[];
}

class EntryCellsView {
  @ApiProperty(cell()) istVorjahr!: NumberCellView | null;
  @ApiProperty(cell()) planVorjahr!: NumberCellView | null;
  @ApiProperty(cell()) plan!: NumberCellView | null;
  @ApiProperty(cell()) frauenPlan!: NumberCellView | null;
  @ApiProperty(cell()) mittelVorjahr!: NumberCellView | null;
  @ApiProperty(cell()) mittelPlan!: NumberCellView | null;
}
class EntryBedarfView {
  @ApiProperty() eintritte!: NumberCellView;
  @ApiProperty(cell()) mittel!: NumberCellView | null;
  @ApiProperty() teams!: number;
  @ApiProperty(cell('Plan weniger Bedarfsschätzungen')) difference!: NumberCellView | null;
  @ApiProperty({ description: 'Kein Unterschied oder begründet' }) explained!: boolean;
}
class MonthsView {
  @ApiProperty() sum!: NumberCellView;
  @ApiProperty(cell('Plan weniger Summe der Monate')) difference!: NumberCellView | null;
}
class EntryRowView {
  @ApiProperty() key!: string;
  @ApiProperty({ description: 'Platz in der gespeicherten Liste' }) index!: number;
  @ApiProperty() instrument!: string;
  @ApiProperty() depth!: number;
  @ApiProperty({ enum: ['davon', 'darunter'], type: String, nullable: true }) relation!: string | null;
  @ApiProperty({ type: String, nullable: true }) parent!: string | null;
  @ApiProperty() cells!: EntryCellsView;
  @ApiProperty({ ...change, description: 'Plan gegenüber Ist des Vorjahres' }) change!: FigureChangeView | null;
  @ApiProperty(change) mittelChange!: FigureChangeView | null;
  @ApiProperty({ enum: ['mehr', 'weniger'], type: String, nullable: true, description: 'Starke Änderung (R21)' })
  strong!: string | null;
  @ApiProperty({ enum: ['begruendung', 'erwarteteWirkung'], isArray: true }) missing!: readonly string[];
  @ApiProperty({ type: EntryBedarfView, nullable: true }) bedarf!: EntryBedarfView | null;
  @ApiProperty({ type: MonthsView, nullable: true }) monate!: MonthsView | null;
}
class EntryIncompleteView {
  @ApiProperty({ type: [String] }) istVorjahr!: readonly string[];
  @ApiProperty({ type: [String] }) planVorjahr!: readonly string[];
  @ApiProperty({ type: [String] }) plan!: readonly string[];
  @ApiProperty({ type: [String] }) frauenPlan!: readonly string[];
  @ApiProperty({ type: [String] }) mittelVorjahr!: readonly string[];
  @ApiProperty({ type: [String] }) mittelPlan!: readonly string[];
}
class EntryTotalView {
  @ApiProperty() cells!: EntryCellsView;
  @ApiProperty({ description: 'Instrumente ohne Zahl in der Spalte' }) incomplete!: EntryIncompleteView;
  @ApiProperty(change) change!: FigureChangeView | null;
  @ApiProperty(change) mittelChange!: FigureChangeView | null;
  @ApiProperty({ type: EntryBedarfView, nullable: true }) bedarf!: EntryBedarfView | null;
}
class InstrumentMoneyView {
  @ApiProperty() key!: string;
  @ApiProperty() instrument!: string;
  @ApiProperty() mittel!: NumberCellView;
  @ApiProperty({ type: String, nullable: true }) sharePercent!: string | null;
  @ApiProperty({ type: String, nullable: true }) shareText!: string | null;
}
class MoneyAllowedView {
  @ApiProperty(cell()) neubewilligungen!: NumberCellView | null;
  @ApiProperty() planned!: NumberCellView;
  @ApiProperty(cell('Neubewilligungen weniger Planung; unter 0 ist zu viel geplant')) rest!: NumberCellView | null;
  @ApiProperty() overrun!: boolean;
  @ApiProperty({ description: 'Ein Satz' }) sentence!: string;
  @ApiProperty({ type: [InstrumentMoneyView] }) perInstrument!: readonly InstrumentMoneyView[];
  @ApiProperty({ type: [String] }) withoutMoney!: readonly string[];
}
export class ComputedEintrittsplanungView {
  @ApiProperty({ type: [EntryRowView] }) rows!: readonly EntryRowView[];
  @ApiProperty() total!: EntryTotalView;
  @ApiProperty({ description: 'Was die Neubewilligungen erlauben' }) money!: MoneyAllowedView;
}

class StaffCellsView {
  @ApiProperty(cell()) koepfe!: NumberCellView | null;
  @ApiProperty(cell()) stellen!: NumberCellView | null;
  @ApiProperty(cell()) vzae!: NumberCellView | null;
}
class StaffRowView {
  @ApiProperty() label!: string;
  @ApiProperty() cells!: StaffCellsView;
  @ApiProperty({ description: 'Anteil an der Summe der Gruppe in Prozent' }) shares!: StaffCellsView;
  @ApiProperty(cell('Angegebener Anteil')) prozent!: NumberCellView | null;
}
class StaffGroupView {
  @ApiProperty({ type: [StaffRowView] }) rows!: readonly StaffRowView[];
  @ApiProperty() sums!: StaffCellsView;
  @ApiProperty({ description: 'Summe der Gruppe weniger Gesamtzahl' }) differences!: StaffCellsView;
}
class BetreuungsschluesselView {
  @ApiProperty() bereich!: string;
  @ApiProperty({ example: '1:75' }) verhaeltnis!: string;
  @ApiProperty({ type: String, nullable: true, example: '75' }) perPerson!: string | null;
  @ApiProperty(cell('Verhältnis mal VZÄ des Bereichs')) people!: NumberCellView | null;
}
export class ComputedPersonalView {
  @ApiProperty() total!: StaffCellsView;
  @ApiProperty() traeger!: StaffGroupView;
  @ApiProperty() geschlecht!: StaffGroupView;
  @ApiProperty() bereiche!: StaffGroupView;
  @ApiProperty({ type: [BetreuungsschluesselView] }) betreuungsschluessel!: readonly BetreuungsschluesselView[];
  @ApiProperty() rounding!: string;
}

class KennzahlDifferenceView {
  @ApiProperty({ example: '-2.5' }) value!: string;
  @ApiProperty({ example: '−2,5 %' }) text!: string;
  @ApiProperty({ description: 'Von der Quelle angegeben' }) stated!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Aus beiden Werten berechnet' }) computed!: string | null;
}
const difference = { type: KennzahlDifferenceView, nullable: true };
class KennzahlComparisonView {
  @ApiProperty({ type: String, nullable: true }) text!: string | null;
  @ApiProperty({ type: String, nullable: true }) standText!: string | null;
  @ApiProperty(difference) absolute!: KennzahlDifferenceView | null;
  @ApiProperty(difference) relativePercent!: KennzahlDifferenceView | null;
  @ApiProperty(difference) percentagePoints!: KennzahlDifferenceView | null;
}
class KennzahlSumView extends NumberCellView {
  @ApiProperty({ description: 'Gleich dem angegebenen Wert, soweit dieser nicht gerundet ist' }) equal!: boolean;
}
export class ComputedKennzahlView {
  @ApiProperty() key!: string;
  @ApiProperty({ example: '4.560 Personen' }) text!: string;
  @ApiProperty({ type: String, nullable: true }) standText!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Zeichen der Quelle für nicht ausgewiesen; nicht 0' })
  suppressed!: string | null;
  @ApiProperty({ type: KennzahlComparisonView, nullable: true }) comparison!: KennzahlComparisonView | null;
  @ApiProperty({ type: String, nullable: true }) goalText!: string | null;
  @ApiProperty({ type: KennzahlSumView, nullable: true, description: 'Summe der davon-Kennzahlen' })
  sum!: KennzahlSumView | null;
}
export class OfferedQuestionView {
  @ApiProperty() key!: string;
  @ApiProperty({ description: 'Schlüssel der Zeile' }) row!: string;
  @ApiProperty() instrument!: string;
  @ApiProperty({ enum: ['grund', 'notwendigkeit', 'wirkung'] }) about!: string;
  @ApiProperty() text!: string;
}
