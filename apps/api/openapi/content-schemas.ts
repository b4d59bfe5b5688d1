/** The content of a programme in the OpenAPI document: made from the same definitions that check it, never written a second time. */
import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import { figures, front, programme } from '#domain/document/programme.js';
import { votingRules } from '#domain/resolution/voting-rules.js';
import { programmeTemplate } from '#domain/section/template.js';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

const COMPONENTS = '#/components/schemas/';
const ROOTS = {
  Programme: programme,
  /** What is frozen: a programme before it is known what becomes of it. */
  ProgrammeContent: programme.omit({ edition: true, participation: true, resolution: true, signatures: true }),
  Front: front,
  Figures: figures,
  VotingRules: votingRules,
  ProgrammeTemplate: programmeTemplate,
};
/** Parts that the definitions name themselves. */
type Part = 'Block' | 'Kennzahl' | 'Section' | 'Table';

const pathTo = (name: keyof typeof ROOTS | Part): { $ref: string } => ({ $ref: `${COMPONENTS}${name}` });

/** A field whose value is such a content. */
export const contentOf = (name: keyof typeof ROOTS | Part) => ({ allOf: [pathTo(name)] });

/** A field that is a list of such contents. */
export const listOf = (name: Part) => ({ type: 'array' as const, items: pathTo(name) });

/** All of them by name, with the parts they share. */
export function contentSchemas(): Schemas {
  const schemas: Record<string, unknown> = {};
  for (const [name, root] of Object.entries(ROOTS)) {
    const { $schema: _, $defs, ...schema } = z.toJSONSchema(root, { target: 'draft-2020-12', io: 'input' });
    Object.assign(schemas, $defs, { [name]: schema });
  }
  const text = JSON.stringify(schemas)
    .replaceAll('"__schema0":', '"TemplateSection":')
    .replaceAll(/"#\/\$defs\/(\w+)"/g, (_, name: string) => `"${COMPONENTS}${name}"`)
    .replaceAll(`${COMPONENTS}__schema0"`, `${COMPONENTS}TemplateSection"`);
  return JSON.parse(text) as Schemas;
}
