import type { CodesProblem } from '../../core/captions/codes-file.ts';
import type { CaptionProblem } from '../../core/captions/problems.ts';
import type { TemplateFileProblem } from '../../core/captions/template-file.ts';
import { TEMPLATE_MODES } from '../../core/release/caption-book.ts';

/** Sentences about photos, templates and codes for whoever sits at the command line. */

export function failureWords(reason: string): string {
  switch (reason) {
    case 'empty':
      return 'the file is empty';
    case 'not-a-photo':
      return 'it is no photo';
    case 'unsupported':
      return 'this kind of picture is not read here';
    case 'truncated':
      return 'the file ends too early: copy it again';
    case 'damaged':
      return 'the picture is damaged: copy it again';
    case 'too-large':
      return 'the picture is too large';
    case 'unreadable':
      return 'it may not be read by you';
    case 'vanished':
      return 'it is not there';
    case 'changed':
      return 'it changed while it was captioned: start again';
    case 'no-picture':
      return 'there is no whole picture in it';
    case 'unsupported-words':
      return 'words cannot be written into this kind of picture';
    case 'too-many-words':
      return 'the words do not fit into this kind of picture';
    case 'mismatch':
      return 'the copy did not read back as written, so none was kept';
    case 'disk-full':
      return 'there is no space left: free some or choose another disk';
    case 'unwritable':
      return 'the copy could not be written: check the folder';
    case 'timeout':
      return 'it took too long';
    case 'cancelled':
      return 'stopped before its turn';
    default:
      return 'it could not be read';
  }
}

export function templateFileSentence(file: string, problem: TemplateFileProblem): string {
  switch (problem.kind) {
    case 'not-json':
      return `${file} is not JSON: check its brackets, commas and quotation marks.`;
    case 'not-an-object':
      return `${file} is no template: it must be one object of field names, see docs/captions.md.`;
    case 'empty':
      return `${file} names no field: write for example { "caption": { "mode": "fill", "ru": "…" } }.`;
    case 'unknown-field':
      return `${file}: there is no field “${problem.name}”${meant(problem.near)}.`;
    case 'not-a-field':
      return `${file}: “${problem.field}” must be an object with a mode and a text per language.`;
    case 'unknown-mode':
      return `${file}: the mode of “${problem.field}” must be one of ${TEMPLATE_MODES.join(', ')}.`;
    case 'unknown-key':
      return `${file}: “${problem.field}” takes mode, kk, ru and en, not “${problem.key}”.`;
    case 'not-text':
      return `${file}: “${problem.key}” of “${problem.field}” must be a text.`;
    case 'no-text':
      return `${file}: “${problem.field}” has no text: add one, or set its mode to clear.`;
  }
}

/** One sentence, without the place and the full stop. */
export function captionProblemWords(problem: CaptionProblem): string {
  switch (problem.kind) {
    case 'unknown-variable':
      return `{${problem.name}}: there is no such variable${meant(problem.near, '{', '}')}`;
    case 'unknown-form':
      return `{${problem.name}} has no form “${problem.form}”: it takes ${problem.known.join(', ')}`;
    case 'unclosed-brace':
      return `the brace at sign ${problem.at + 1} is not closed: close it, or write {{ for a brace`;
    case 'needs-release':
      return `{${problem.name}} needs a release: give one with --release`;
    case 'missing-value': {
      const of = problem.of === undefined ? '' : ` on the card of ${problem.of}`;
      return `{${problem.name}} has no value in ${problem.language}${of}`;
    }
    case 'missing-form':
      return problem.unconfirmed
        ? `${problem.of}: nobody has confirmed the form “${problem.form}” in ${problem.language} on the card`
        : `${problem.of}: there is no form “${problem.form}” in ${problem.language} on the card`;
    case 'unknown-code':
      return `=${problem.code}=: there is no such code${meant(problem.near, '=', '=')}`;
    case 'ambiguous-code':
      return `=${problem.code}= may be ${problem.people.join(' or ')}: use a code of one of them`;
    case 'missing-column':
      return `=${problem.code}#${problem.column}=: the code has ${problem.columns} replacements`;
    case 'not-a-date':
      return `“${problem.text.slice(0, 40)}” is no date: write it as 2026-09-18`;
  }
}

function meant(near: string | undefined, before = '“', after = '”'): string {
  return near === undefined ? '' : `; ${before}${near}${after} may be meant`;
}

export function codesSentence(file: string, problem: CodesProblem): string {
  switch (problem.kind) {
    case 'encoding':
      return `${file} was read as ${ENCODINGS[problem.encoding]}: save it as UTF-8 if letters are wrong.`;
    case 'duplicate':
      return `${file}, line ${problem.line}: the code “${problem.code}” stands in line ${problem.earlier} already; this line counts.`;
    case 'half-row':
      return `${file}, line ${problem.line}: there is no tab with a replacement after the code; the line was left out.`;
  }
}

const ENCODINGS = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1251': 'Windows-1251',
} as const;
