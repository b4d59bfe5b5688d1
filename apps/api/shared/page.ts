/** Lists come in pages: `?limit=50&after=<id>` in, `{items, next}` out; `next` is null on the last page. */
import { applyDecorators, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { Type as Convert } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import type { Page } from '#application/stores.js';

const DEFAULT_LIMIT = 50;

export class PageQuery {
  @ApiPropertyOptional({ description: 'Höchstens so viele Einträge', minimum: 1, maximum: 100, default: DEFAULT_LIMIT })
  @IsOptional()
  @Convert(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = DEFAULT_LIMIT;

  @ApiPropertyOptional({ description: '„next“ der vorigen Seite' })
  @IsOptional()
  @Matches(/^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{1,9})$/, {
    message: '„after“ muss das „next“ der vorigen Seite sein.',
  })
  after?: string;
}

export interface PageView<T> {
  readonly items: T[];
  readonly next: string | null;
}

/** One row more than asked for tells whether there is a next page. */
export const pageOf = ({ limit, after }: PageQuery): Page => ({ limit: limit + 1, after: after ?? null });

/** @param cursor what `after` has to be to go on behind an item */
export function toPage<R, T>(
  rows: readonly R[],
  { limit }: PageQuery,
  view: (row: R) => T,
  cursor: (row: R) => string,
): PageView<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(view), next: rows.length > limit && last !== undefined ? cursor(last) : null };
}

/** In the OpenAPI document: a page of these. */
export const ApiPage = (item: Type) =>
  applyDecorators(
    ApiExtraModels(item),
    ApiOkResponse({
      schema: {
        type: 'object',
        required: ['items', 'next'],
        properties: {
          items: { type: 'array', items: { $ref: getSchemaPath(item) } },
          next: { type: 'string', nullable: true },
        },
      },
    }),
  );
