/** Every table of the portal as a file for a spreadsheet; it holds what was sent and nothing else, and nothing in it is a formula. */
import { Body, Controller, HttpCode, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Problem } from '#domain/shared/refusal.js';
import { MIME_TYPES, writeTable } from '#spreadsheet/write-sheet.js';
import { Authenticated } from '../shared/access.js';
import { invalid } from '../shared/input.pipe.js';
import { ExportDto, MOST_CHARACTERS } from './export.dto.js';

const FILE = { schema: { type: 'string', format: 'binary' } };
const NAMED_PROBLEMS = 20;

@ApiTags('Zahlen')
@Controller('exports')
export class ExportController {
  @Post()
  @ApiOperation({
    summary: 'Tabelle als XLSX, ODS oder CSV',
    description:
      'Alle Angemeldeten: macht aus der gesendeten Tabelle eine Datei; höchstens 5.000 Zeilen und 60 Spalten.',
  })
  @HttpCode(200)
  @Authenticated()
  @ApiOkResponse({ content: Object.fromEntries(Object.values(MIME_TYPES).map((type) => [type, FILE])) })
  async table(@Body() body: ExportDto): Promise<StreamableFile> {
    const problems = problemsOf(body);
    if (problems.length > 0) invalid(problems);
    const bytes = await writeTable(body, body.format);
    const name = `${
      body.title
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 80) || 'tabelle'
    }.${body.format}`;
    return new StreamableFile(bytes, {
      type: MIME_TYPES[body.format],
      disposition: `attachment; filename="tabelle.${body.format}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      length: bytes.length,
    });
  }
}

/** The cells themselves go around the DTO machinery, see Content. */
function problemsOf({ columns, rows }: ExportDto): Problem[] {
  const problems: Problem[] = [];
  for (let r = 0; r < rows.length && problems.length < NAMED_PROBLEMS; r++) {
    const row: unknown = rows[r];
    if (!Array.isArray(row) || row.length > columns.length)
      problems.push({
        pointer: `/rows/${r}`,
        message: `Eine Zeile ist eine Liste mit höchstens ${columns.length} Zellen.`,
      });
    else
      row.forEach((cell: unknown, c) => {
        if (cell !== null && (typeof cell !== 'string' || cell.length > MOST_CHARACTERS))
          problems.push({
            pointer: `/rows/${r}/${c}`,
            message: `Eine Zelle ist Text mit höchstens ${MOST_CHARACTERS.toLocaleString('de-DE')} Zeichen oder null.`,
          });
      });
  }
  return problems;
}
