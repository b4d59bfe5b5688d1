/** What „Meine Aufgaben“ answers, for the OpenAPI document. */
import { ApiProperty } from '@nestjs/swagger';
import type { TaskKind } from '#application/tasks/turn.js';
import { ROLE_NAMES } from '#domain/shared/roles.js';

const KINDS: readonly TaskKind[] = [
  'openCycle',
  'assignOwners',
  'cycleStep',
  'planRound',
  'settleFindings',
  'roundStep',
  'writeSection',
  'reviseSection',
  'checkSection',
  'estimateNeeds',
  'consolidateNeeds',
  'draftReply',
  'answerComments',
  'markBudget',
  'signOffBudget',
  'comment',
  'readReplies',
  'vote',
  'resolutionStep',
  'failedMails',
  'missingMemberships',
];
const LINK = { description: 'Adresse im Portal', example: '/zyklen/6f1c2f0e-6d3b-4c59-9a53-0d6f3a2b1c01' };

export class TaskRoleView {
  @ApiProperty({ enum: ROLE_NAMES }) key!: string;
  @ApiProperty({ example: 'Teamleitung' }) label!: string;
}

export class TaskView {
  @ApiProperty({ enum: KINDS }) kind!: TaskKind;
  @ApiProperty({ example: 'Abschnitt „Ausgangslage“ schreiben' }) title!: string;
  @ApiProperty({ description: 'Warum und wie; leer, wenn der Titel genügt' }) detail!: string;
  @ApiProperty(LINK) link!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) cycleId!: string | null;
  @ApiProperty({ type: String, nullable: true }) cycleTitle!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Letzter Tag' }) dueOn!: string | null;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Ende der Frist, wenn es auf den Zeitpunkt ankommt',
  })
  dueAt!: Date | null;
  @ApiProperty({ description: 'Der letzte Tag ist vorbei' }) overdue!: boolean;
  @ApiProperty({
    type: TaskRoleView,
    nullable: true,
    description: 'In welcher Rolle es zu tun ist; nur für Personen mit mehreren Rollen',
  })
  role!: TaskRoleView | null;
}

export class WaitingView {
  @ApiProperty() title!: string;
  @ApiProperty({ description: 'Wer am Zug ist: Rolle oder Name', example: 'Bereichsleitung' }) who!: string;
  @ApiProperty(LINK) link!: string;
  @ApiProperty({ type: String, nullable: true }) cycleTitle!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) dueOn!: string | null;
}

export class ChangeView {
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ example: 'Der Abschnitt „Ausgangslage“ wurde freigegeben.' }) text!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Im Jobcenter der Name, für Beirat und Gremien die Rolle, oder „Fristablauf“',
  })
  by!: string | null;
  @ApiProperty(LINK) link!: string;
  @ApiProperty({ type: String, nullable: true }) cycleTitle!: string | null;
}

export class TasksView {
  @ApiProperty({ type: [TaskView], description: 'Was Sie zu tun haben; das Dringendste zuerst' }) tasks!: TaskView[];
  @ApiProperty({ type: [WaitingView], description: 'Was andere zuerst tun müssen' }) waiting!: WaitingView[];
  @ApiProperty({
    type: [ChangeView],
    description: 'Was seit dem letzten Blick geschah, höchstens 30; das Neueste zuerst',
  })
  changes!: ChangeView[];
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) lastLook!: Date | null;
}
