import { FORMAT_NAMES } from '../../core/contract-shapes.ts';
import { TEMPLATE_MODES } from '../../core/release/caption-book.ts';
import { LANGUAGES } from '../../core/release/language.ts';
import { RELEASE_TYPES } from '../../core/release/types.ts';

const formats = FORMAT_NAMES.join(',');
const languages = LANGUAGES.join(',');

/** Help by command; the empty name is the program's own. `serve` is another host's. */
export const HELP: Readonly<Record<string, string>> = {
  '': `Usage: pressdesk COMMAND [OPTIONS]

  new FOLDER [--type TYPE]                    make a new release folder
  export RELEASE… --to FOLDER [OPTIONS]       export releases
  check RELEASE… [--json]                     say what is missing or wrong
  photos FOLDER… [--json]                     say what the photos in a folder are and say
  caption PHOTO… --template FILE --to FOLDER [OPTIONS]
                                              write captioned copies of photos
  inflect --language LANGUAGE --case CASE     put words from standard input into a case
  schema                                      print the JSON Schema of release.json
  serve [--library FOLDER] [--port N] [--no-open]
                                              open Pressdesk in the browser

RELEASE is a release folder, the one that holds release.json.
pressdesk COMMAND --help says more.

Exit status: 0 all done; 1 done, with photos that failed, or with errors found; 2 not done.
`,
  new: `Usage: pressdesk new FOLDER [--type TYPE]

Makes FOLDER with an empty release in it and prints its path. FOLDER must be new or empty.

  --type TYPE  one of ${RELEASE_TYPES.join(', ')} (release)
`,
  export: `Usage: pressdesk export RELEASE… --to FOLDER [OPTIONS]

Exports each release into a new folder in FOLDER: <slug>-<date>-v<version>. Nothing is
overwritten. Office, people and places come from the library round the release.

  --to FOLDER        where the exports go; made when it is not there
  --format LIST      from ${formats} (all but photos)
  --language LIST    from ${languages} (those that the release is written in)
  --library FOLDER   take office, people and places from this library
  --json             print one JSON object that lists files and photos

Exit status: 0 all done; 1 done, with photos that failed; 2 not done.
`,
  check: `Usage: pressdesk check RELEASE… [--library FOLDER] [--json]

Says what is missing or wrong in each release before it goes out.

  --library FOLDER   take office, people and places from this library
  --json             print one JSON object: { "findings": […] }

Exit status: 0 nothing, or only warnings and hints; 1 errors or blockers; 2 not done.
`,
  photos: `Usage: pressdesk photos FOLDER… [--json]

Lists every file in the folders and below: its size in pixels, when it was taken, and the words
that a camera or an agency wrote into it. Nothing is changed.

  --json  print one JSON object: { "photos": [{ "file", "status", … }] }

Exit status: 0 all read; 1 some could not be read; 2 not done.
`,
  caption: `Usage: pressdesk caption PHOTO… --template FILE --to FOLDER [OPTIONS]

Writes a captioned copy of each photo into FOLDER, under its own name. The originals stay as they
are, and nothing in FOLDER is overwritten. The pixels are not encoded again; position, serial
numbers and embedded thumbnails do not go into the copies.

  --template FILE    JSON: { "caption": { "mode": "fill", "ru": "{event}. {city}, {date}." } }
                     modes: ${TEMPLATE_MODES.join(', ')}
  --release R        the release folder that tells event, date, place and people
  --codes FILE       code replacements, as Photo Mechanic keeps them (tabs, // for remarks)
  --language LIST    from ${languages}, the first one for fields that hold one language only
                     (those in which the template has texts)
  --to FOLDER        where the copies go; made when it is not there
  --dry-run          write nothing, only say what would change
  --json             print one JSON object: { "photos": [{ "file", "status", "before", "after",
                     "written" }] }

Exit status: 0 all done; 1 done, with photos that failed or texts that were left as they were;
2 not done.
`,
  inflect: `Usage: pressdesk inflect --language kk|ru --case CASE [OPTIONS]

Reads a word or phrase per line from standard input and prints its form per line. A line that
cannot be inflected is printed as it is and named on standard error.

  --case CASE      Kazakh: nom, gen, dat, acc, loc, abl, ins; Russian: nom, gen, dat, acc, ins, prep
  --plural         into the plural
  --possessed      Kazakh: possessed by a third person (әкім: әкімі, әкіміне)
  --gender m|f     Russian: whose name it is, where its endings do not show it
  --kind KIND      word, name, position or town (word)

Exit status: 0 all done; 1 done, with lines that could not be inflected; 2 not done.
`,
  schema: `Usage: pressdesk schema

Prints the JSON Schema (2020-12) of release.json.
`,
};
