import { useTranslation } from 'react-i18next';
import type { Language } from '../../core/release/language.ts';
import type { Release } from '../../core/release/release.ts';
import { type Text, wholeText } from '../../core/release/text.ts';
import { Button } from '../ui/Button.tsx';
import { Pill, type Tone } from '../ui/Pill.tsx';
import { Section } from '../ui/Section.tsx';
import { changeField, changeList } from './change.ts';
import { LocalisedField } from './Languages.tsx';

const HEADLINE_LIMIT = 90;

/** Headline and topic per language, with each language's state; English joins on demand. */
export function HeadlineSection({ release }: { readonly release: Release }) {
  const { t } = useTranslation();
  const { languages, texts } = release;
  const setHeadline = (language: Language, headline: string) =>
    changeField('form.headline', (draft) => {
      const text: Text = draft.texts[language] ?? { headline: '', body: [] };
      draft.texts[language] = { ...text, headline };
    });
  const hasEnglish = languages.includes('en');
  return (
    <Section
      title={t('form.headline')}
      action={
        <Button
          kind="quiet"
          onPress={() =>
            changeList('form.languages', (draft) => {
              draft.languages = hasEnglish
                ? draft.languages.filter((language) => language !== 'en')
                : [...draft.languages, 'en'];
            })
          }
        >
          {t(hasEnglish ? 'form.withoutEnglish' : 'form.withEnglish')}
        </Button>
      }
    >
      <LocalisedField
        label="form.headline"
        languages={languages}
        value={{ kk: texts.kk?.headline, ru: texts.ru?.headline, en: texts.en?.headline }}
        onChange={(value) => {
          for (const language of languages)
            if ((value?.[language] ?? '') !== (texts[language]?.headline ?? ''))
              setHeadline(language, value?.[language] ?? '');
        }}
        multiline
        badge={(language) => {
          const state = languageState(texts[language]);
          return <Pill tone={state.tone}>{t(state.label)}</Pill>;
        }}
        limit={HEADLINE_LIMIT}
        field="headline"
      />
      <LocalisedField
        label="form.topic"
        languages={languages}
        value={release.topic}
        onChange={(value) =>
          changeField('form.topic', (draft) => {
            draft.topic = value;
          })
        }
        multiline
        field="topic"
        placeholder="form.topicPlaceholder"
      />
    </Section>
  );
}

/** How far a language is: nothing, a headline only, a text. */
export function languageState(text: Text | undefined): {
  readonly tone: Tone;
  readonly label: string;
} {
  if (!text || wholeText(text) === '') return { tone: 'neutral', label: 'form.state_none' };
  if (!text.headline || !text.lead || text.body.length === 0)
    return { tone: 'warning', label: 'form.state_draft' };
  return { tone: 'done', label: 'form.state_done' };
}
