/** Connections of the application: always as role amip_app, which owns nothing; local days stay strings, bigints become numbers. */
import pg from 'pg';
import { DataSource } from 'typeorm';
import { CreateSchema1780000000000 } from '../../migrations/1780000000000-create-schema.js';
import { SectionLock1795200000000 } from '../../migrations/1795200000000-section-lock.js';
import { Tasks1795300000000 } from '../../migrations/1795300000000-tasks.js';
import { FigureVersions1795400000000 } from '../../migrations/1795400000000-figure-versions.js';
import { FindingOverrides1795500000000 } from '../../migrations/1795500000000-finding-overrides.js';
import { NeedSheets1795600000000 } from '../../migrations/1795600000000-need-sheets.js';
import { FigureImports1795700000000 } from '../../migrations/1795700000000-figure-imports.js';
import { DocumentRequests1795800000000 } from '../../migrations/1795800000000-document-requests.js';

const DATE = 1082;
const BIGINT = 20;
type Parser = (text: string) => unknown;

/** Driver settings per connection, so that no other user of the driver is affected. */
const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): Parser {
    if (oid === DATE) return (text) => text;
    if (oid === BIGINT) return Number;
    return pg.types.getTypeParser(oid, format as 'text') as Parser;
  },
};

/** The data source of api and worker. `max`: connections of this process. */
export function applicationDataSource(url: string, max = 12): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: [],
    synchronize: false,
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    poolErrorHandler: () => undefined, // a lost idle connection is replaced; the next query reports what matters
    extra: {
      max,
      types,
      options: '-c role=amip_app -c timezone=UTC',
      connectionTimeoutMillis: 5000,
      statement_timeout: 30_000,
    },
  });
}

/** The data source of the owner: migrations and what the installation itself does. */
export function ownerDataSource(url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: [],
    synchronize: false,
    migrations: [
      CreateSchema1780000000000,
      SectionLock1795200000000,
      Tasks1795300000000,
      FigureVersions1795400000000,
      NeedSheets1795600000000,
      FindingOverrides1795500000000,
      FigureImports1795700000000,
      DocumentRequests1795800000000,
    ],
    migrationsTableName: 'schema_migration',
    extra: { max: 2, types, connectionTimeoutMillis: 5000 },
  });
}
