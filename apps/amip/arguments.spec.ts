import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS, parseArguments, requireConfig, usage, WrongUsage } from './arguments.js';

const START = { options: { services: { type: 'string' }, 'no-migrate': { type: 'boolean' } } } as const;

describe('the command line', () => {
  it.each(COMMANDS.map(({ name }) => name))('has a file for the command %s', (name) => {
    expect(existsSync(join(import.meta.dirname, 'commands', `${name}.ts`))).toBe(true);
  });

  it('names every command in its overview', () => {
    for (const { name, summary } of COMMANDS) expect(usage()).toMatch(new RegExp(`^  ${name} .*${summary}$`, 'm'));
  });

  it('reads options', () => {
    expect(parseArguments('start', ['--services=api', '--no-migrate'], START).values).toEqual({
      services: 'api',
      'no-migrate': true,
    });
  });

  it.each([
    [['--service=api'], 'Die Angabe „--service“ gibt es nicht.'],
    [['all'], 'Die Angabe „all“ ist überzählig.'],
    [['--services'], 'Zur Angabe „--services“ fehlt der Wert.'],
    [['--no-migrate=yes'], 'Die Angabe „--no-migrate“ hat keinen Wert.'],
  ])('refuses %j in German and shows the usage', (argv, message) => {
    expect(() => parseArguments('start', argv, START)).toThrow(WrongUsage);
    expect(() => parseArguments('start', argv, START)).toThrow(message);
    expect(() => parseArguments('start', argv, START)).toThrow(
      'Aufruf: npm run -s amip -- start [--services=api,worker]',
    );
  });

  it('takes the configuration from the environment or lists what is wrong with it', () => {
    expect(requireConfig({ PORT: '0' }).port).toBe(0);
    expect(() => requireConfig({ PORT: 'x', LOG_LEVEL: 'x' })).toThrow(/2 Fehler:\n  PORT .*\n  LOG_LEVEL /);
  });
});
