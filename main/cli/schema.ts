import { releaseJsonSchema } from '../../core/release/json-schema.ts';
import { badUsage, read } from './options.ts';
import type { Terminal } from './terminal.ts';

/** `schema` */
export function printSchema(args: readonly string[], terminal: Terminal): number {
  if (read('schema', args, {}).positionals.length > 0) {
    throw badUsage('schema', 'It takes no words.');
  }
  terminal.print(`${JSON.stringify(releaseJsonSchema(), null, 2)}\n`);
  return 0;
}
