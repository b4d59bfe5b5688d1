// `amip openapi [--check]`: writes docs/openapi.json from the controllers, without a database, or says whether it is stale.
import { readConfig } from '#config/config.js';
import { createLog } from '#config/log.js';
import { applicationDataSource } from '#persistence/data-source.js';
import { buildApplication } from '../../api/application.js';
import { buildServices } from '../../api/services.js';
import { writeGenerated } from '../generated.js';
import { systemClock } from '../system-clock.js';

export async function run(argv: string[]): Promise<number> {
  const result = readConfig({});
  if (!result.ok) throw new Error('the defaults of the configuration are wrong');
  const nowhere = 'postgres://nobody@127.0.0.1:1/none'; // never opened
  const runtime = {
    config: result.config,
    databaseUrl: nowhere,
    clock: systemClock,
    log: createLog({ logLevel: 'silent' }),
  };
  const services = buildServices(runtime, applicationDataSource(nowhere));
  const app = await buildApplication(services);
  await app.close();
  return writeGenerated('docs/openapi.json', `${services.openApi.json}\n`, argv);
}
