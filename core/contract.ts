import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { photoFieldsSchema } from './captions/photo-fields.ts';
import { cardsChangeSchema } from './cards/kinds.ts';
import { cardUseSchema, usesQuerySchema } from './cards/uses.ts';
import {
  addPhotosEventSchema,
  appEventSchema,
  appInfoSchema,
  cardsSchema,
  copyFieldsSchema,
  EXPORT_REFUSALS,
  exportEventSchema,
  exportRecordSchema,
  fileSourceSchema,
  formatNameSchema,
  journalSchema,
  libraryStateSchema,
  lookEventSchema,
  NOT_READ,
  NOT_WRITTEN,
  openedReleaseSchema,
  originalsEventSchema,
  packOptionsSchema,
  pickPhotosEventSchema,
  releaseSummarySchema,
  replacedEventSchema,
  settingsSchema,
  sidecarsEventSchema,
  timestampSchema,
  versionSchema,
  wordDocumentSchema,
} from './contract-shapes.ts';
import { captionBookSchema } from './release/caption-book.ts';
import {
  officeSchema,
  peopleSchema,
  personSchema,
  placeSchema,
  placesSchema,
} from './release/cards.ts';
import { draftBookSchema } from './release/draft-book.ts';
import { languageSchema } from './release/language.ts';
import { frameSchema, incomingPhotoSchema, photosSchema, pointSchema } from './release/photos.ts';
import { releaseSchema } from './release/release.ts';
import { STATUSES } from './release/types.ts';
import { dictionaryChangeSchema, dictionarySchema } from './spelling/dictionary.ts';

/**
 * The whole boundary between the renderer and main. Every input and output is parsed; errors a
 * person can act on are declared with their data and never matched by their text.
 */

const notWritten = {
  NOT_WRITTEN: { data: z.object({ reason: z.enum(NOT_WRITTEN), path: z.string() }) },
};
const notRead = {
  NOT_READ: { data: z.object({ reason: z.enum(NOT_READ), path: z.string() }) },
};
const conflict = {
  /** Somebody else saved in between; nothing was written. `revision` is what lies on disk. */
  CONFLICT: { data: z.object({ revision: z.number() }) },
};

const unreadablePhoto = {
  UNREADABLE_PHOTO: { data: z.object({ reason: z.string() }) },
};

const releaseId = z.object({ id: z.string() });
const nothing = z.object({});

export const contract = {
  app: {
    info: oc.output(appInfoSchema),
    /** Lives as long as the page does. */
    events: oc.output(eventIterator(appEventSchema)),
    flushed: oc.output(nothing),
    licences: oc.output(z.object({ text: z.string() })),
    /** What to send along with a question: versions, folders, the log; never a release's text. */
    diagnostics: oc.output(z.object({ text: z.string() })),
  },
  settings: {
    get: oc.output(settingsSchema),
    set: oc.input(settingsSchema.partial()).output(settingsSchema),
  },
  library: {
    state: oc.output(libraryStateSchema),
    /** Opens the library in a folder, or makes one there. */
    open: oc
      .input(z.object({ folder: z.string() }))
      .errors({ ...notWritten, ...notRead })
      .output(libraryStateSchema),
    /** Copies the library to a new, empty folder, checks the copy and goes on there. */
    move: oc
      .input(z.object({ folder: z.string() }))
      .errors(notWritten)
      .output(libraryStateSchema),
    addSamples: oc.errors(notWritten).output(libraryStateSchema),
    /** Brings back the newest good snapshot of a file that could not be read. */
    recover: oc
      .input(z.object({ folder: z.string() }))
      .errors({ ...notWritten, ...notRead })
      .output(libraryStateSchema),
    pickFolder: oc
      .input(z.object({ title: z.string() }))
      .output(z.object({ folder: z.string().optional() })),
  },
  cards: {
    get: oc.errors(notRead).output(cardsSchema),
    saveOffice: oc
      .input(z.object({ base: z.number(), office: officeSchema }))
      .errors({ ...notWritten, ...conflict })
      .output(z.object({ revision: z.number() })),
    /** Copies a picture beside the profile; the page then names it in the letterhead and saves. */
    addLogo: oc
      .input(fileSourceSchema)
      .errors({ ...notWritten, ...unreadablePhoto })
      .output(z.object({ file: z.string() })),
    savePerson: oc.input(personSchema).errors(notWritten).output(peopleSchema),
    savePlace: oc.input(placeSchema).errors(notWritten).output(placesSchema),
    /** Adds, replaces, takes away and brings back cards of any kind, in one step. */
    change: oc.input(cardsChangeSchema).errors(notWritten).output(cardsSchema),
    /** Which releases name a card, and how often; drafts first. */
    uses: oc.input(usesQuerySchema).errors(notRead).output(z.array(cardUseSchema)),
    /** Several people at once, from a pasted list. */
    savePeople: oc
      .input(z.object({ people: z.array(personSchema) }))
      .errors(notWritten)
      .output(peopleSchema),
  },
  releases: {
    list: oc.output(z.array(releaseSummarySchema)),
    /** Full-text search: ids of the releases that have all words, best first. */
    search: oc.input(z.object({ query: z.string() })).output(z.array(z.string())),
    /** Makes a release; `release` carries what was pasted or entered in the short form. */
    create: oc
      .input(z.object({ release: releaseSchema.partial() }))
      .errors(notWritten)
      .output(releaseSummarySchema),
    open: oc
      .input(releaseId)
      .errors({ ...notRead })
      .output(openedReleaseSchema),
    /** Gives the lease back. */
    close: oc.input(releaseId).output(nothing),
    /**
     * Saves facts and texts over revision `base`. With `keepBoth` a conflict is settled: what
     * lies on disk goes to the history, this one takes its place.
     */
    save: oc
      .input(
        z.object({
          id: z.string(),
          base: z.number(),
          release: releaseSchema,
          keepBoth: z.boolean().optional(),
        }),
      )
      .errors({ ...notWritten, ...conflict })
      .output(z.object({ revision: z.number(), updatedAt: timestampSchema })),
    savePhotos: oc
      .input(
        z.object({
          id: z.string(),
          base: z.number(),
          photos: photosSchema,
          keepBoth: z.boolean().optional(),
        }),
      )
      .errors({ ...notWritten, ...conflict })
      .output(z.object({ revision: z.number() })),
    saveJournal: oc
      .input(z.object({ id: z.string(), journal: journalSchema }))
      .errors(notWritten)
      .output(nothing),
    duplicate: oc.input(releaseId).errors(notWritten).output(releaseSummarySchema),
    setStatus: oc
      .input(z.object({ id: z.string(), status: z.enum(STATUSES) }))
      .errors(notWritten)
      .output(releaseSummarySchema),
    trash: oc.input(releaseId).errors(notWritten).output(releaseSummarySchema),
    restore: oc.input(releaseId).errors(notWritten).output(releaseSummarySchema),
    /** Deletes what lies in the trash for good. */
    emptyTrash: oc.errors(notWritten).output(z.object({ deleted: z.number() })),
    history: oc.input(releaseId).output(z.array(versionSchema)),
    version: oc
      .input(z.object({ id: z.string(), name: z.string() }))
      .errors(notRead)
      .output(z.object({ release: releaseSchema, photos: photosSchema })),
    /** Restores an earlier version as a new one; what was there goes to the history first. */
    restoreVersion: oc
      .input(z.object({ id: z.string(), name: z.string() }))
      .errors({ ...notWritten, ...notRead })
      .output(openedReleaseSchema),
  },
  photos: {
    /** Reads files and folders; the renderer adds what comes back to `incoming`. */
    add: oc
      .input(z.object({ release: z.string(), sources: z.array(fileSourceSchema) }))
      .output(eventIterator(addPhotosEventSchema)),
    /** Copies incoming photos into the release; the renderer adds what comes back to `photos`. */
    pick: oc
      .input(z.object({ release: z.string(), incoming: z.array(incomingPhotoSchema) }))
      .errors(notWritten)
      .output(eventIterator(pickPhotosEventSchema)),
    /** Native dialog; empty where the host has none (the page has its own file input). */
    choose: oc.output(z.array(fileSourceSchema)),
    /** What the camera or an agency wrote into the file of a picked or an incoming photo. */
    found: oc
      .input(z.object({ release: z.string(), id: z.string() }))
      .errors(unreadablePhoto)
      .output(z.object({ fields: photoFieldsSchema })),
    /** Hash, sharpness and signs of a messenger, of picked and incoming photos; all when no ids. */
    look: oc
      .input(z.object({ release: z.string(), ids: z.array(z.string()).optional() }))
      .output(eventIterator(lookEventSchema)),
    /**
     * Suggests areas with faces (empty when there are none or the host cannot look for them), and
     * a focus: the middle of the faces, or where the picture is liveliest.
     */
    faces: oc
      .input(z.object({ release: z.string(), id: z.string() }))
      .errors(unreadablePhoto)
      .output(z.object({ faces: z.array(frameSchema), focus: pointSchema.optional() })),
    /** Looks through files and folders for the originals of the release's messenger copies. */
    findOriginals: oc
      .input(z.object({ release: z.string(), sources: z.array(fileSourceSchema) }))
      .output(eventIterator(originalsEventSchema)),
    /** Copies originals into the release; the renderer puts them in the place of the copies. */
    replace: oc
      .input(
        z.object({
          release: z.string(),
          pairs: z.array(z.object({ photo: z.string(), original: incomingPhotoSchema })),
        }),
      )
      .errors(notWritten)
      .output(eventIterator(replacedEventSchema)),
    /** Writes `name.xmp` beside originals outside the library, never changing them. */
    sidecars: oc
      .input(
        z.object({
          release: z.string(),
          ids: z.array(z.string()),
          languages: z.array(languageSchema),
        }),
      )
      .output(eventIterator(sidecarsEventSchema)),
  },
  captions: {
    /** The office's caption templates, lists of codes and file names. */
    get: oc.errors(notRead).output(captionBookSchema),
    save: oc
      .input(z.object({ base: z.number(), book: captionBookSchema }))
      .errors({ ...notWritten, ...conflict })
      .output(z.object({ revision: z.number() })),
  },
  spelling: {
    /** The office's own words, which no dictionary has. */
    dictionary: oc.errors(notRead).output(dictionarySchema),
    /** Adds and takes out words, whoever changed the file in between. */
    change: oc.input(dictionaryChangeSchema).errors(notWritten).output(dictionarySchema),
  },
  drafts: {
    /** What the office changed in the templates of drafts. */
    get: oc.errors(notRead).output(draftBookSchema),
    save: oc
      .input(z.object({ base: z.number(), book: draftBookSchema }))
      .errors({ ...notWritten, ...conflict })
      .output(z.object({ revision: z.number() })),
  },
  documents: {
    /** The text of a Word document as clean HTML, read in a process with little memory. */
    importWord: oc
      .input(fileSourceSchema)
      .errors({
        UNREADABLE: {
          data: z.object({
            reason: z.enum(['not-word', 'old-word', 'encrypted', 'too-large', 'broken']),
          }),
        },
      })
      .output(wordDocumentSchema),
    /**
     * The file for a translator, from one language into another: written into the folder of
     * exports and shown there, or offered as a download; nothing when no folder was chosen.
     */
    translatorFile: oc
      .input(z.object({ release: z.string(), from: languageSchema, to: languageSchema }))
      .errors({
        ...notRead,
        REFUSED: { data: z.object({ reason: z.enum(EXPORT_REFUSALS), path: z.string() }) },
      })
      .output(z.object({ file: z.string().optional(), download: z.string().optional() })),
  },
  exports: {
    run: oc
      .input(
        z.object({
          release: z.string(),
          languages: z.array(languageSchema),
          formats: z.array(formatNameSchema),
          /** Absent: the folder chosen last, or a download. */
          folder: z.string().optional(),
          /** For the format `photos`. */
          pack: packOptionsSchema.optional(),
        }),
      )
      .errors({
        REFUSED: { data: z.object({ reason: z.enum(EXPORT_REFUSALS), path: z.string() }) },
      })
      .output(eventIterator(exportEventSchema)),
    /** The saved release, composed for one language, field by field. */
    fields: oc
      .input(z.object({ release: z.string(), language: languageSchema }))
      .errors(notRead)
      .output(copyFieldsSchema),
    list: oc.input(z.object({ release: z.string() })).output(z.array(exportRecordSchema)),
    open: oc
      .input(z.object({ release: z.string(), id: z.string(), path: z.string().optional() }))
      .output(nothing),
    reveal: oc
      .input(z.object({ release: z.string(), id: z.string(), path: z.string().optional() }))
      .output(nothing),
  },
};
export type Contract = typeof contract;
