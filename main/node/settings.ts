import Conf from 'conf';
import { z } from 'zod';
import type { Settings, SettingsStore } from '../host.ts';

const optional = <Type extends z.ZodType>(type: Type) => type.optional().catch(undefined);

/** A value that another version wrote, or a hand, is dropped alone: the others still count. */
const storedSchema = z.object({
  libraryFolder: optional(z.string()),
  language: optional(z.enum(['kk', 'ru', 'en'])),
  theme: optional(z.enum(['system', 'light', 'dark'])),
  exportFolder: optional(z.string()),
  recent: z.array(z.string()).catch([]).default([]),
  window: optional(
    z.object({
      x: z.number().optional(),
      y: z.number().optional(),
      width: z.number(),
      height: z.number(),
      maximised: z.boolean(),
    }),
  ),
});

/** What is in the settings file, as far as it can be understood. */
export function readSettings(stored: unknown): Settings {
  return storedSchema.parse(typeof stored === 'object' && stored !== null ? stored : {});
}

/**
 * This computer's settings in conf's own file, which is the one that electron-store reads too:
 * who changes from the browser to the window finds everything as it was.
 */
export function createSettings(folder: string): SettingsStore {
  const conf = new Conf<Record<string, unknown>>({
    cwd: folder,
    projectName: 'pressdesk',
    clearInvalidConfig: true,
  });
  return {
    get: () => readSettings(conf.store),
    set(change) {
      for (const [key, value] of Object.entries(change)) {
        if (value === undefined) conf.delete(key);
        else conf.set(key, value);
      }
    },
  };
}
