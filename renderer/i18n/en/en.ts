import { app } from './app.ts';
import { beside } from './beside.ts';
import { cards } from './cards.ts';
import { check } from './check.ts';
import { draft } from './draft.ts';
import { editor } from './editor.ts';
import { exporting } from './exporting.ts';
import { form } from './form.ts';
import { found } from './found.ts';
import { journal } from './journal.ts';
import { large } from './large.ts';
import { library } from './library.ts';
import { originals } from './originals.ts';
import { panel } from './panel.ts';
import { photos } from './photos.ts';
import { release } from './release.ts';
import { settings } from './settings.ts';
import { sheet } from './sheet.ts';
import { spelling } from './spelling.ts';
import { start } from './start.ts';
import { template } from './template.ts';
import { translator } from './translator.ts';
import { typography } from './typography.ts';
import { about, keys, palette, versions, welcome } from './window.ts';

export const en = {
  app,
  about,
  beside,
  cards,
  check,
  draft,
  editor,
  export: exporting,
  form,
  found,
  journal,
  keys,
  large,
  library,
  originals,
  palette,
  panel,
  photos,
  release,
  settings,
  sheet,
  spelling,
  start,
  template,
  translator,
  typography,
  versions,
  welcome,
};
