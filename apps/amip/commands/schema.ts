// amip schema [--check]: writes docs/programme.schema.json from the one definition of the programme, or says whether it is stale.
import { programmeJsonSchema } from '#domain/document/programme-schema.js';
import { writeGenerated } from '../generated.js';

export const run = (argv: string[]): Promise<number> =>
  writeGenerated('docs/programme.schema.json', `${JSON.stringify(programmeJsonSchema(), null, 2)}\n`, argv);
