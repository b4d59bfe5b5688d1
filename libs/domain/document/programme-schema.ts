/** The published JSON Schema of a whole programme, made from the same definition that checks it. */
import { z } from 'zod';
import { programme } from './programme.js';

export const PROGRAMME_SCHEMA_ID = 'https://amip.example/schema/programme-1.json';

export function programmeJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(programme, { target: 'draft-2020-12', io: 'input' });
  return {
    ...schema,
    $id: PROGRAMME_SCHEMA_ID,
    title: 'Arbeitsmarkt- und Integrationsprogramm',
    description:
      'Ein ganzes Programm eines Jobcenters: Inhalt, Kennzahlen und Metadaten. Zahlen stehen als Zeichenkette mit Punkt, Tage als JJJJ-MM-TT.',
  };
}
