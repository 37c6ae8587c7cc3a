import path from 'node:path';
import { parseArgs } from 'node:util';

export const SERVE_HELP = `Usage: pressdesk serve [--library FOLDER] [--port N] [--no-open]

Opens Pressdesk in the browser of this computer and prints one line with its address.
The address works once, on this computer only. The program stops when its last page is closed.

  --library FOLDER  the library to work in, instead of the one used last
  --port N          a fixed port; without it a free one is taken
  --no-open         only print the address
`;

export type ServeArguments =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string }
  | {
      readonly kind: 'serve';
      readonly library?: string;
      readonly port: number;
      readonly open: boolean;
    };

/** Reads what follows `serve`; relative folders are those of whoever called. */
export function serveArguments(args: readonly string[]): ServeArguments {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        library: { type: 'string' },
        port: { type: 'string' },
        'no-open': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return { kind: 'help' };
    const port = values.port ?? '0';
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
      return wrong(`${port} is no port: give a number from 1024 to 65535.`);
    }
    return {
      kind: 'serve',
      ...(values.library && { library: path.resolve(values.library) }),
      port: Number(port),
      open: !values['no-open'],
    };
  } catch (error) {
    return wrong(error instanceof Error ? (error.message.split('\n')[0] ?? '') : '');
  }
}

function wrong(reason: string): ServeArguments {
  return { kind: 'wrong', message: `${reason} See pressdesk serve --help.` };
}
