import { app } from './app.ts';
import { cards } from './cards.ts';
import { check } from './check.ts';
import { editor } from './editor.ts';
import { exporting } from './exporting.ts';
import { form } from './form.ts';
import { journal } from './journal.ts';
import { library } from './library.ts';
import { panel } from './panel.ts';
import { photos } from './photos.ts';
import { release } from './release.ts';
import { settings } from './settings.ts';
import { start } from './start.ts';
import { template } from './template.ts';
import { about, keys, palette, versions, welcome } from './window.ts';

export const ru = {
  app,
  about,
  cards,
  check,
  editor,
  export: exporting,
  form,
  journal,
  keys,
  library,
  palette,
  panel,
  photos,
  release,
  settings,
  start,
  template,
  versions,
  welcome,
};
