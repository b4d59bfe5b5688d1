/** One section over HTTP: read, save, hand in, return, release, assign, start from last year. */
import { Body, Controller, Get, HttpCode, Inject, Post, Put } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#application/actor.js';
import { readSection, readSectionVersions } from '#application/cycle/read-cycle.js';
import type { Door, Idempotency } from '#application/ports.js';
import { refuse } from '#application/refused.js';
import { optionalText } from '#application/text-input.js';
import { advanceSection, lockSection, saveSection } from '#application/section/advance-section.js';
import { assignSection } from '#application/section/assign-section.js';
import { copyLastYear } from '#application/section/copy-last-year.js';
import { parseBlocks } from '#domain/document/validate.js';
import { sectionTable } from '#domain/section/section-table.js';
import { SavedView, SectionVersionView, SectionView } from '../cycle/cycle.views.js';
import { SAVE_BLOCKS } from '../openapi/examples.js';
import { stepsInWords } from '../openapi/steps-in-words.js';
import { Authenticated, CurrentActor } from '../shared/access.js';
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
import { SECTION_EVENTS, AssignSectionDto, SaveSectionDto, SectionTransitionDto } from './section.dto.js';

@ApiTags('Abschnitt')
@Controller('sections')
export class SectionsController {
  constructor(@Inject(DOOR) private readonly door: Door) {}

  @Get(':id')
  @ApiOperation({ summary: 'Ein Abschnitt mit Text und möglichen Schritten', description: 'Jobcenter und Revision.' })
  @Authenticated()
  @Versioned()
  @DocumentedId()
  @ApiOkResponse({ type: SectionView })
  one(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.door.read(actor, (tx) => readSection(tx, id));
  }

  @Get(':id/versions')
  @ApiOperation({
    summary: 'Eingereichte Fassungen eines Abschnitts',
    description: 'Jobcenter und Revision; jede Fassung bleibt unverändert.',
  })
  @Authenticated()
  @DocumentedId()
  @ApiOkResponse({ type: [SectionVersionView] })
  versions(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.door.read(actor, (tx) => readSectionVersions(tx, id));
  }

  /** Autosave. 412 carries both texts. */
  @Put(':id/blocks')
  @ApiOperation({
    summary: 'Text eines Abschnitts speichern',
    description:
      'Nur wer den Abschnitt verantwortet, solange das Programm „in Erarbeitung“ oder „in Einarbeitung“ und der Abschnitt „offen“, „in Bearbeitung“ oder „zurückgegeben“ ist. If-Match ist die Version des Abschnitts; bei 412 stehen beide Texte in facts.',
  })
  @Authenticated()
  @Versioned()
  @DocumentedId()
  @DocumentedIfMatch()
  @ApiBody({ type: SaveSectionDto, examples: SAVE_BLOCKS })
  @ApiOkResponse({ type: SavedView })
  async save(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() body: SaveSectionDto,
  ) {
    const parsed = parseBlocks(body.blocks);
    if (!parsed.ok) {
      refuse('invalid', 'section.blocks', 'Der Text lässt sich so nicht speichern.', {
        problems: parsed.problems.map((p) => ({ ...p, pointer: `/blocks${p.pointer}` })),
      });
    }
    const saved = await this.door.change(actor, (tx) => saveSection(tx, id, parsed.blocks, version));
    return { version: saved.version, state: saved.state, savedAt: saved.updatedAt };
  }

  @Post(':id/transitions')
  @ApiOperation({
    summary: 'Abschnitt einreichen, zurückgeben, freigeben, wieder öffnen',
    description: `${stepsInWords(sectionTable, SECTION_EVENTS)}\n\nEinreichen darf nur, wer den Abschnitt verantwortet. If-Match ist die Version des Abschnitts.`,
  })
  @HttpCode(200)
  @Authenticated()
  @Versioned()
  @DocumentedId()
  @DocumentedIfMatch()
  @DocumentedIdempotency()
  @ApiOkResponse({ type: SectionView })
  advance(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() { event, reason }: SectionTransitionDto,
    @IdempotencyKey() once: Idempotency | undefined,
  ) {
    return this.door.change(
      actor,
      async (tx) => {
        const { cycle, section } = await lockSection(tx, id);
        await advanceSection(
          tx,
          cycle,
          section,
          event,
          { reason: optionalText('/reason', reason, 5000) ?? undefined },
          version,
        );
        return readSection(tx, id);
      },
      once,
    );
  }

  @Put(':id/owner')
  @ApiOperation({
    summary: 'Zuständige Person bestimmen',
    description:
      'Geschäftsführung und Bereichsleitung; übergeben darf auch, wer den Abschnitt verantwortet. Bis zur Vorlage zur Beschlussfassung. If-Match ist die Version des Abschnitts.',
  })
  @Authenticated()
  @Versioned()
  @DocumentedId()
  @DocumentedIfMatch()
  @ApiOkResponse({ type: SectionView })
  assign(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() body: AssignSectionDto,
  ) {
    return this.door.change(actor, async (tx) => {
      await assignSection(tx, id, body.ownerId, version);
      return readSection(tx, id);
    });
  }

  @Post(':id/copy-last-year')
  @ApiOperation({
    summary: 'Text aus dem Vorjahr übernehmen',
    description:
      'Wer den Abschnitt verantwortet; nur in einen leeren Abschnitt. Jeder Baustein ist danach mit toCheck gekennzeichnet. If-Match ist die Version des Abschnitts.',
  })
  @HttpCode(200)
  @Authenticated()
  @Versioned()
  @DocumentedId()
  @DocumentedIfMatch()
  @ApiOkResponse({ type: SectionView })
  copy(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() version: number) {
    return this.door.change(actor, async (tx) => {
      await copyLastYear(tx, id, version);
      return readSection(tx, id);
    });
  }
}
