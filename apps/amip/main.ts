// The command `amip`: finds the subcommand, runs it, and turns whatever happens into a sentence and an exit code.
import { COMMANDS, usage, WrongUsage } from './arguments.js';
import { EmbeddedDatabaseFailure } from './embedded/failure.js';
import { isUnreachable, unreachable } from './unreachable.js';

interface Command {
  run(argv: readonly string[]): Promise<number>;
}

/**
 * @param argv arguments after the program's name
 * @returns exit code: 0 done, 1 failed or found something, 2 wrong arguments, configuration or input
 */
export async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    console.log(usage());
    return name === undefined ? 2 : 0;
  }
  if (!COMMANDS.some((command) => command.name === name)) {
    console.error(`Den Befehl „${name}“ gibt es nicht.\n\n${usage()}`);
    return 2;
  }
  try {
    const command = (await import(`./commands/${name}.js`)) as Command;
    return await command.run(rest);
  } catch (error) {
    return explainFailure(error);
  }
}

function explainFailure(error: unknown): number {
  if (error instanceof WrongUsage) {
    console.error(error.message);
    return 2;
  }
  if (error instanceof EmbeddedDatabaseFailure) console.error(error.message);
  else if (isUnreachable(error)) console.error(unreachable(error));
  else console.error('Unerwarteter Fehler:', error);
  return 1;
}
