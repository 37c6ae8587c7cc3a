import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DictionaryWord } from '../../core/spelling/dictionary.ts';
import { client } from '../client/client.ts';
import { failureWords } from '../library/failureWords.ts';
import { changeDictionary, onKnownWords } from '../spelling/spelling.ts';
import { notify } from '../store/notices.ts';
import { useOffice } from '../store/office.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Section } from '../ui/Section.tsx';
import styles from './OfficeDictionary.module.css';

/** The words that were added to the office's dictionary from texts, and the way out of it. */
export function OfficeDictionary() {
  const { t } = useTranslation();
  const words = useWords();
  const remove = (word: DictionaryWord) => {
    changeDictionary({ remove: [word] }).catch((error: unknown) =>
      notify({ tone: 'error', text: failureWords(error) }),
    );
  };
  return (
    <Section title={t('spelling.dictionary')} count={words.length || undefined}>
      <p className={styles.hint}>{t('spelling.dictionaryHint')}</p>
      {words.length > 0 && (
        <ul className={styles.words} aria-label={t('spelling.dictionary')}>
          {words.map((word) => (
            <li key={`${word.language} ${word.word}`} className={styles.word}>
              <span lang={word.language}>{word.word}</span>
              <Button
                kind="icon"
                aria-label={t('spelling.remove', { word: word.word })}
                onPress={() => remove(word)}
              >
                <Icon name="close" size={12} />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function useWords(): readonly DictionaryWord[] {
  const [words, setWords] = useState<readonly DictionaryWord[]>([]);
  const library = useOffice((store) => store.library?.folder);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another library has other words
  useEffect(() => {
    let isOld = false;
    const read = () =>
      void client.spelling.dictionary().then(
        (dictionary) => {
          if (!isOld) setWords(dictionary.words);
        },
        () => setWords([]),
      );
    read();
    const forget = onKnownWords(read);
    return () => {
      isOld = true;
      forget();
    };
  }, [library]);
  return words;
}
