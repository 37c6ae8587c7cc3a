import i18next from 'i18next';
import type { DictionaryWord } from '../../core/spelling/dictionary.ts';
import type { EditorSpelling } from '../editor/surroundings.ts';
import {
  changeDictionary,
  checkSpelling,
  onKnownWords,
  suggestSpelling,
} from '../spelling/spelling.ts';
import { notify } from '../store/notices.ts';

/** Spelling with the office's own words, which can be added to from every text. */
export const officeSpelling: EditorSpelling = {
  check: checkSpelling,
  suggest: suggestSpelling,
  learn: (language, word) => void learn({ language, word }),
  tellNone: () => notify({ tone: 'done', text: i18next.t('spelling.none') }),
  onChange: onKnownWords,
};

async function learn(added: DictionaryWord): Promise<void> {
  const { word } = added;
  const told = await changeDictionary({ add: [added] }).then(
    () => ({
      tone: 'done' as const,
      text: i18next.t('spelling.learned', { word }),
      action: { label: i18next.t('app.undo'), run: () => void forget(added) },
    }),
    () => ({ tone: 'error' as const, text: i18next.t('spelling.notLearned', { word }) }),
  );
  notify(told);
}

async function forget(added: DictionaryWord): Promise<void> {
  const { word } = added;
  const told = await changeDictionary({ remove: [added] }).then(
    () => ({ tone: 'done' as const, text: i18next.t('spelling.forgotten', { word }) }),
    () => ({ tone: 'error' as const, text: i18next.t('spelling.notLearned', { word }) }),
  );
  notify(told);
}
