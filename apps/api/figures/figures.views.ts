/** What the routes of the figures take and answer, for the OpenAPI document. */
import { ApiProperty } from '@nestjs/swagger';
import { Allow } from 'class-validator';
import { listOf } from '../openapi/content-schemas.js';
import { Content } from '../shared/input.pipe.js';
import {
  ComputedBudgetView,
  ComputedEintrittsplanungView,
  ComputedKennzahlView,
  ComputedPersonalView,
  OfferedQuestionView,
} from './computed.views.js';

const schema = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const optional = (name: string) => ({ nullable: true, allOf: [schema(name)] });
const list = (name: string) => ({ type: 'array' as const, items: schema(name) });
const BUDGET = 'Figures/properties/budget';

export class ChangeFiguresDto {
  @ApiProperty({
    description: 'Der ganze Teil; null entfernt ihn',
    nullable: true,
    oneOf: [
      { ...listOf('Kennzahl'), title: 'kennzahlen' },
      { ...list('Handlungsfeld'), title: 'handlungsfelder' },
      { allOf: [schema(BUDGET)], title: 'budget' },
      { allOf: [schema('Personal')], title: 'personal' },
      { ...list('EintrittsZeile'), title: 'eintrittsplanung' },
    ],
  })
  @Allow()
  @Content()
  value?: unknown;
}

class FigureVersionsView {
  @ApiProperty() kennzahlen!: number;
  @ApiProperty() handlungsfelder!: number;
  @ApiProperty() budget!: number;
  @ApiProperty() personal!: number;
  @ApiProperty() eintrittsplanung!: number;
}
class ComputedView {
  @ApiProperty({ type: [ComputedKennzahlView], description: 'In der Reihenfolge von kennzahlen' })
  kennzahlen!: readonly ComputedKennzahlView[];
  @ApiProperty({ type: ComputedBudgetView, nullable: true }) budget!: ComputedBudgetView | null;
  @ApiProperty({ type: ComputedPersonalView, nullable: true }) personal!: ComputedPersonalView | null;
  @ApiProperty() eintrittsplanung!: ComputedEintrittsplanungView;
  @ApiProperty({ type: [OfferedQuestionView], description: 'Fragen, die eine starke Änderung nahelegt (Liste B)' })
  questions!: readonly OfferedQuestionView[];
}
class FiguresBeforeView {
  @ApiProperty({ format: 'uuid' }) cycleId!: string;
  @ApiProperty() year!: number;
  @ApiProperty(listOf('Kennzahl')) kennzahlen!: readonly object[];
  @ApiProperty(optional(BUDGET)) budget!: object | null;
  @ApiProperty(optional('Personal')) personal!: object | null;
  @ApiProperty(list('EintrittsZeile')) eintrittsplanung!: readonly object[];
}
export class FiguresView {
  @ApiProperty() year!: number;
  @ApiProperty(listOf('Kennzahl')) kennzahlen!: readonly object[];
  @ApiProperty(list('Handlungsfeld')) handlungsfelder!: readonly object[];
  @ApiProperty(optional(BUDGET)) budget!: object | null;
  @ApiProperty(optional('Personal')) personal!: object | null;
  @ApiProperty(list('EintrittsZeile')) eintrittsplanung!: readonly object[];
  @ApiProperty({ enum: ['vorlaeufig', 'endgueltig'], type: String, nullable: true }) budgetMark!: string | null;
  @ApiProperty({ description: 'Version jedes Teils für If-Match' }) versions!: FigureVersionsView;
  @ApiProperty({ description: 'Von Ihnen jetzt zu ändern' }) editable!: boolean;
  @ApiProperty({ type: [String], description: 'Warum nicht' }) reasons!: readonly string[];
  @ApiProperty({ description: 'Ihre Rolle liest hier nur, gleich in welchem Stand das Programm ist' })
  onlyReading!: boolean;
  @ApiProperty() computed!: ComputedView;
  @ApiProperty({
    type: FiguresBeforeView,
    nullable: true,
    description: 'Letztes beschlossenes Programm eines früheren Jahres',
  })
  vorjahr!: FiguresBeforeView | null;
}
export class ChangedFiguresView extends FiguresView {
  @ApiProperty({ description: 'Neue Version des geänderten Teils' }) version!: number;
}
