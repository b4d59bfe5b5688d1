import { createLog, masked } from './log.js';

function lines(write: (log: ReturnType<typeof createLog>) => void): Record<string, unknown>[] {
  const out: string[] = [];
  write(createLog({ logLevel: 'info' }, { write: (line: string) => void out.push(line) }));
  return out.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('the log', () => {
  it('writes one JSON object per line with level name and ISO time', () => {
    const [line] = lines((log) => log.info({ status: 200, route: '/api/cycles/:id' }, 'Antwort'));
    expect(line).toMatchObject({ level: 'info', status: 200, route: '/api/cycles/:id', msg: 'Antwort' });
    expect(line?.['time']).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  });

  it.each([
    ['body', { body: { text: 'Geheimer Entwurf' } }],
    ['nested content', { job: { data: { payload: 'Geheimer Entwurf' } } }],
    ['list of blocks', { sections: [{ blocks: ['Geheimer Entwurf'] }] }],
    ['cookie', { req: { headers: { cookie: 'session=Geheimer Entwurf' } } }],
    ['query parameters of TypeORM', { err: Object.assign(new Error('x'), { parameters: ['Geheimer Entwurf'] }) }],
    ['detail of PostgreSQL', { err: Object.assign(new Error('x'), { detail: 'Key (text)=(Geheimer Entwurf)' }) }],
    ['bytes', { file: Buffer.from('Geheimer Entwurf') }],
  ])('leaves out: %s', (_what, entry) => {
    expect(JSON.stringify(lines((log) => log.error(entry, 'Fehler')))).not.toContain('Geheim');
  });

  it('masks mail addresses in messages, arguments, errors and their causes', () => {
    const error = new Error('550 <erika@example.org> unbekannt', { cause: new Error('max@example.org') });
    const written = lines((log) => {
      log.error(error);
      log.error({ err: error }, 'Zustellung an erika@example.org misslang');
      log.error('an %s', 'max@example.org');
      log.child({ account: 'erika@example.org' }).info('Anmeldung');
    });
    expect(written).toHaveLength(4);
    expect(JSON.stringify(written)).not.toContain('@example.org');
    expect(written[0]).toMatchObject({ msg: '550 <[entfernt]> unbekannt', err: { type: 'Error' } });
  });

  it('keeps the code and the stack of an error', () => {
    const [line] = lines((log) => log.error(Object.assign(new TypeError('kaputt'), { code: 'ECONNREFUSED' })));
    expect(line).toMatchObject({
      err: { type: 'TypeError', code: 'ECONNREFUSED', stack: expect.stringContaining('at ') as string },
    });
  });

  it('survives circular objects', () => {
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    expect(lines((log) => log.info(circular, 'Kreis'))).toHaveLength(1);
  });
});

it('masked hides passwords in URLs but keeps the server', () => {
  expect(masked('connect postgres://amip_app:s3cr@t@db:5432/amip failed')).toBe(
    'connect postgres://amip_app:[entfernt]@db:5432/amip failed',
  );
});
