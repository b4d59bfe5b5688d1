/** All tables in the order in which they can be made. */
import { DELIBERATION_TABLES } from './deliberation-tables.js';
import { MACHINERY_TABLES } from './machinery-tables.js';
import { PEOPLE_TABLES } from './people-tables.js';
import { PROGRAMME_TABLES } from './programme-tables.js';
import type { TableDefinition } from './table-definition.js';

export const TABLES: readonly TableDefinition[] = [
  ...PEOPLE_TABLES,
  ...PROGRAMME_TABLES,
  ...DELIBERATION_TABLES,
  ...MACHINERY_TABLES,
];
