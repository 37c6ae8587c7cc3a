import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/release/language.ts';
import { TextField } from '../../ui/TextField.tsx';
import panel from '../panel/Panel.module.css';
import { changeBook, useBook } from './book.ts';
import { CodeLists } from './CodeLists.tsx';
import styles from './Codes.module.css';
import { useCaptions } from './captions.tsx';
import { codeItems } from './insertions.ts';

/** Codes that are shown at once; the search finds the others. */
const MOST = 60;

/** Which codes there are and what they give; the office's own lists; the sign around them. */
export function CodesView({ language }: { readonly language: Language }) {
  const { t } = useTranslation();
  const context = useCaptions();
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLocaleLowerCase();
  const found = codeItems(context, language).filter(({ shown, becomes }) =>
    `${shown} ${becomes}`.toLocaleLowerCase().includes(wanted),
  );
  return (
    <div className={panel.body}>
      <p className={panel.quiet}>{t('template.codesHint', { sign: context.codes.delimiter })}</p>
      <p className={panel.quiet}>{t('template.codesForms', { sign: context.codes.delimiter })}</p>
      <section className={styles.section} aria-label={t('template.codesInForce')}>
        <TextField
          label={t('template.codesInForce')}
          value={query}
          type="search"
          placeholder={t('template.insertSearch')}
          onChange={setQuery}
        />
        {found.length > 0 ? (
          <ul className={styles.codes}>
            {found.slice(0, MOST).map(({ stored, shown, becomes }) => (
              <li key={stored} className={styles.code}>
                <code className={styles.sign}>{shown}</code>
                <span lang={language}>{becomes}</span>
              </li>
            ))}
          </ul>
        ) : (
          <p className={panel.quiet}>{t('template.noCodes')}</p>
        )}
        {found.length > MOST ? (
          <p className={panel.quiet}>{t('template.moreCodes', { count: found.length - MOST })}</p>
        ) : null}
      </section>
      <CodeLists />
      <Sign />
    </div>
  );
}

/** The sign on both sides of a code, as the office's photographers are used to it. */
function Sign() {
  const { t } = useTranslation();
  const saved = useBook((store) => store.book.delimiter);
  const [typed, setTyped] = useState<string>();
  return (
    <div className={styles.signField}>
      <TextField
        label={t('template.codeSign')}
        value={typed ?? saved}
        hint={t('template.codeSignHint')}
        onChange={setTyped}
        onBlur={() => {
          const delimiter = (typed ?? saved).trim();
          setTyped(undefined);
          if (delimiter !== '' && delimiter !== saved && !/[\p{L}\p{N}{}\s]/u.test(delimiter))
            void changeBook((book) => ({ ...book, delimiter }));
        }}
      />
    </div>
  );
}
