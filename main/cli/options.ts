import { type ParseArgsConfig, parseArgs } from 'node:util';
import { Problem } from './problem.ts';

/** Reads a command's words and options; what it does not know is a problem that names the help. */
export function read<Options extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(/\.\s|\n/)[0] : '';
    throw badUsage(command, `${reason}.`);
  }
}

export function badUsage(command: string, sentence: string): Problem {
  const help = ['pressdesk', command, '--help'].filter((word) => word !== '').join(' ');
  return new Problem('bad-usage', `${sentence} See ${help}.`);
}

/** A list such as `kk,ru`, each value once. */
export function listOf<Name extends string>(
  command: string,
  option: string,
  given: string | undefined,
  allowed: readonly Name[],
): readonly Name[] | undefined {
  if (given === undefined) return undefined;
  const names = given.split(',').map((name) => name.trim());
  const known = allowed.filter((name) => names.includes(name));
  const unknown = names.filter((name) => !allowed.some((one) => one === name));
  if (unknown.length > 0 || known.length === 0) {
    throw badUsage(
      command,
      `The option --${option} takes ${allowed.join(',')}, not “${unknown.join(',')}”.`,
    );
  }
  return known;
}
