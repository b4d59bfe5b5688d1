/** The yearly cycle over HTTP: open it, see where it stands, take the next step. */
import { Body, Controller, Get, HttpCode, Inject, Post, Put, Query } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#application/actor.js';
import { carryOver } from '#application/carry-over/carry-over.js';
import { advanceCycle } from '#application/cycle/advance-cycle.js';
import { createCycle, cycleForChange } from '#application/cycle/create-cycle.js';
import { createNachtrag } from '#application/cycle/create-nachtrag.js';
import { moveDates } from '#application/cycle/move-dates.js';
import { listCycles, readCycle } from '#application/cycle/read-cycle.js';
import type { Door, Idempotency } from '#application/ports.js';
import { editFigures, editFront } from '#application/programme/edit-programme.js';
import { frozenProgramme, workingProgramme } from '#application/programme/read-programme.js';
import { mayRead } from '#application/programme/printed-programme.js';
import { found, refuse } from '#application/refused.js';
import { optionalText } from '#application/text-input.js';
import { cycleTable } from '#domain/cycle/cycle-table.js';
import { defaultDates } from '#domain/cycle/default-dates.js';
import { votingRules } from '#domain/resolution/ballot.js';
import { contentOf } from '../openapi/content-schemas.js';
import { CREATE_CYCLE } from '../openapi/examples.js';
import { stepsInWords } from '../openapi/steps-in-words.js';
import { Authenticated, CurrentActor } from '../shared/access.js';
import { ApiPage, pageOf, PageQuery, toPage } from '../shared/page.js';
import {
  DocumentedId,
  DocumentedIdempotency,
  DocumentedIfMatch,
  IdempotencyKey,
  IdParam,
  IfMatch,
} from '../shared/request.js';
import { Versioned } from '../shared/versioned.js';
import { DOOR } from '../tokens.js';
import {
  CYCLE_EVENTS,
  CreateCycleDto,
  CreateNachtragDto,
  CycleTransitionDto,
  FiguresDto,
  FrontDto,
  MoveDatesDto,
} from './cycle.dto.js';
import { CycleSummaryView, CycleView } from './cycle.views.js';

@ApiTags('Programm')
@Controller('cycles')
export class CyclesController {
  constructor(@Inject(DOOR) private readonly door: Door) {}

  @Get()
  @ApiOperation({
    summary: 'Programme auflisten',
    description:
      'Alle, die am Programm mitwirken (Jobcenter, Revision, Beirat, beschließende Gremien); die neuesten zuerst.',
  })
  @Authenticated()
  @ApiPage(CycleSummaryView)
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery) {
    const rows = await this.door.read(actor, (tx) => listCycles(tx, pageOf(query)));
    return toPage(
      rows,
      query,
      (row) => row,
      (row) => row.id,
    );
  }

  @Post()
  @ApiOperation({
    summary: 'Programm anlegen',
    description:
      'Nur Geschäftsführung: Jahr, Variante, Vorlage, Termine, Zuständige. Das Programm beginnt im Stand „angelegt“; seine Abschnitte kommen aus der Vorlage.',
  })
  @Authenticated()
  @Versioned()
  @DocumentedIdempotency()
  @ApiBody({ type: CreateCycleDto, examples: CREATE_CYCLE })
  @ApiCreatedResponse({ type: CycleView })
  create(@CurrentActor() actor: Actor, @Body() body: CreateCycleDto, @IdempotencyKey() once: Idempotency | undefined) {
    const rules = votingRules.safeParse(body.votingRules ?? {});
    if (!rules.success) {
      refuse('invalid', 'cycle.votingRules', 'Die Abstimmungsregeln sind nicht verwendbar.', {
        problems: rules.error.issues.map((i) => ({
          pointer: `/votingRules/${i.path.join('/')}`,
          message: 'Dieser Wert ist hier nicht vorgesehen.',
        })),
      });
    }
    return this.door.change(
      actor,
      async (tx) => {
        const cycle = await createCycle(tx, {
          ...body,
          years: body.years ?? 1,
          dates: body.dates ?? defaultDates(body.year),
          votingRules: rules.data,
          owners: body.owners ?? {},
        });
        if (body.carryOverFrom) await carryOver(tx, cycle.id, body.carryOverFrom);
        return readCycle(tx, cycle.id);
      },
      once,
    );
  }

  @Get(':id')
  @ApiOperation({
    summary: 'Ein Programm: Stand, Abschnitte, Fassungen, mögliche Schritte',
    description:
      'Alle, die am Programm mitwirken. Abschnitte im Entwurf sehen nur das Jobcenter und die Revision; Fassungen nur, wem sie geöffnet sind.',
  })
  @Authenticated()
  @Versioned()
  @DocumentedId()
  @ApiOkResponse({ type: CycleView })
  one(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.door.read(actor, (tx) => readCycle(tx, id));
  }

  @Post(':id/transitions')
  @ApiOperation({
    summary: 'Nächsten Schritt des Programms tun',
    description: `Welcher Schritt in welchem Stand möglich ist und wer ihn darf:\n\n${stepsInWords(cycleTable, CYCLE_EVENTS)}\n\nIf-Match ist die Version des Programms. „beschlossen“, zurückgegeben oder vertagt wird er nicht hier, sondern mit dem niedergelegten Beschluss (POST /api/resolutions/{id}/transitions).`,
  })
  @HttpCode(200)
  @Authenticated()
  @Versioned()
  @DocumentedId()
  @DocumentedIfMatch()
  @DocumentedIdempotency()
  @ApiOkResponse({ type: CycleView })
  advance(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() { event, reason, ...input }: CycleTransitionDto,
    @IdempotencyKey() once: Idempotency | undefined,
  ) {
    return this.door.change(
      actor,
      async (tx) => {
        await advanceCycle(
          tx,
          await cycleForChange(tx, id),
          event,
          { ...input, reason: optionalText('/reason', reason, 5000) ?? undefined },
          version,
        );
        return readCycle(tx, id);
      },
      once,
    );
  }

  @Post(':id/nachtraege')
  @ApiOperation({
    summary: 'Nachtrag anlegen',
    description:
      'Nur Geschäftsführung, zu einem beschlossenen Programm: ein eigenes kleines Verfahren für die genannten Abschnitte.',
  })
  @Authenticated()
  @Versioned()
  @DocumentedId()
  @DocumentedIdempotency()
  @ApiCreatedResponse({ type: CycleView })
  nachtrag(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: CreateNachtragDto,
    @IdempotencyKey() once: Idempotency | undefined,
  ) {
    return this.door.change(
      actor,
      async (tx) => readCycle(tx, (await createNachtrag(tx, { ...body, amendsId: id })).id),
      once,
    );
  }

  @Put(':id/dates')
  @ApiOperation({
    summary: 'Termine verschieben',
    description:
      'Nur Geschäftsführung, mit Begründung, bis zum Beschluss; die Zuständigen erfahren es. Eine Kommentarrunde behält ihr eigenes Ende. If-Match ist die Version des Programms.',
  })
  @Authenticated()
  @Versioned()
  @DocumentedId()
  @DocumentedIfMatch()
  @ApiOkResponse({ type: CycleView })
  dates(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() version: number, @Body() body: MoveDatesDto) {
    return this.door.change(actor, async (tx) => {
      await moveDates(tx, id, body.dates, body.reason, version);
      return readCycle(tx, id);
    });
  }

  @Put(':id/front')
  @ApiOperation({
    summary: 'Titelseite und Impressum ersetzen',
    description:
      'Geschäftsführung und Büro der Geschäftsführung; solange das Programm „angelegt“, „in Erarbeitung“ oder „in Einarbeitung“ ist. If-Match ist die Version des Programms.',
  })
  @Authenticated()
  @Versioned()
  @DocumentedId()
  @DocumentedIfMatch()
  @ApiOkResponse({ type: CycleView })
  front(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() version: number, @Body() body: FrontDto) {
    return this.door.change(actor, async (tx) => {
      await editFront(tx, id, body.front, version);
      return readCycle(tx, id);
    });
  }

  @Put(':id/figures')
  @ApiOperation({
    summary: 'Kennzahlen, Budget und Planung ersetzen',
    description:
      'Controlling, Geschäftsführung und Bereichsleitung; solange das Programm „angelegt“, „in Erarbeitung“ oder „in Einarbeitung“ ist. If-Match ist die Version des Programms. Teile haben eigene Versionen: Sobald einer geändert wurde, gehören die gesehenen in versions; 412, wenn sie nicht mehr stimmen.',
  })
  @Authenticated()
  @Versioned()
  @DocumentedId()
  @DocumentedIfMatch()
  @ApiOkResponse({ type: CycleView })
  figures(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() version: number, @Body() body: FiguresDto) {
    return this.door.change(actor, async (tx) => {
      await editFigures(tx, id, body.figures, version, body.versions);
      return readCycle(tx, id);
    });
  }

  /** The whole programme as JSON: the resolved version once there is one, the working text before. */
  @Get(':id/programme')
  @ApiOperation({
    summary: 'Das ganze Programm als JSON',
    description:
      'Jobcenter und Revision jederzeit: die beschlossene Fassung, sobald es sie gibt, vorher den Arbeitsstand. Alle anderen, sobald sie für sie geöffnet oder veröffentlicht ist.',
  })
  @Authenticated()
  @DocumentedId()
  @ApiOkResponse({ schema: contentOf('Programme') })
  programme(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.door.read(actor, async (tx) => {
      const cycle = found(await tx.cycles.find(id), 'Dieses Programm');
      const version = cycle.resolvedVersionId ? await tx.versions.find(cycle.resolvedVersionId) : null;
      if (!(await mayRead(tx, cycle, version)))
        refuse('notFound', 'notFound', 'Dieses Programm gibt es nicht oder nicht für Sie.');
      return version ? frozenProgramme(tx, cycle, version) : workingProgramme(tx, cycle);
    });
  }
}
