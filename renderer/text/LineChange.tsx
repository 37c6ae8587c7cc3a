import { type Edit, editsBetween } from '../../core/language/typography/edits.ts';
import type { TypesetLine } from '../../core/language/typography/typeset-text.ts';
import type { Language } from '../../core/release/language.ts';
import styles from './Typography.module.css';

interface Props {
  readonly line: TypesetLine;
  readonly language: Language;
}

/** Letters round a change that show where it is. */
const ROUND = 24;

/** A line as it would be, each change marked beside what stood there; long stretches are left out. */
export function LineChange({ line: { before, after }, language }: Props) {
  const edits = editsBetween(before, after);
  let at = 0;
  return (
    <span lang={language} className={styles.words}>
      {edits.map((edit, index) => {
        const kept = before.slice(at, edit.from);
        const isFirst = index === 0;
        at = edit.to;
        return (
          <span key={`${edit.from} ${edit.text}`}>
            {shortened(kept, isFirst, false)}
            <Change before={before} edit={edit} />
          </span>
        );
      })}
      {shortened(before.slice(at), false, true)}
    </span>
  );
}

function Change({ before, edit }: { readonly before: string; readonly edit: Edit }) {
  const removed = before.slice(edit.from, edit.to);
  return (
    <>
      {removed.trim() && <del>{removed}</del>}
      <ins>{visible(edit.text)}</ins>
    </>
  );
}

/** A space that does not break is seen as Word shows it. */
function visible(text: string): string {
  return text.replaceAll('\u00A0', '°');
}

/** What stands between two changes, cut at words where it is long. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const most = isFirst || isLast ? ROUND * 2 : ROUND * 4;
  if (text.length <= most) return visible(text);
  const head = isFirst ? '' : text.slice(0, text.indexOf(' ', ROUND) + 1 || ROUND);
  const tail = isLast ? '' : text.slice(text.lastIndexOf(' ', text.length - ROUND));
  return visible(`${head}…${tail}`);
}
