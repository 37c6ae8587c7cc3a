import '../../../../core/no-eval.ts';
import '@fontsource-variable/golos-text/wght.css';
import '../../../../renderer/styles/tokens.css';
import '../../../../renderer/styles/base.css';
import { StrictMode, useRef, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import type { Language } from '../../../../core/release/language.ts';
import { type Text, textSchema } from '../../../../core/release/text.ts';
import { htmlToBlocks } from '../../../../renderer/editor/paste/html-blocks.ts';
import { textToBlocks } from '../../../../renderer/editor/paste/plain-blocks.ts';
import { cleanWordHtml } from '../../../../renderer/editor/paste/word-html.ts';
import {
  SideBySide,
  type SideBySideHandle,
  type TextColumn,
} from '../../../../renderer/editor/SideBySide.tsx';
import type {
  EditorPhoto,
  EditorReference,
  EditorSpeaker,
} from '../../../../renderer/editor/surroundings.ts';
import { startTranslations, switchLanguage } from '../../../../renderer/i18n/i18n.ts';
import { Pill } from '../../../../renderer/ui/Pill.tsx';
import { SAMPLES } from './sample-texts.ts';

/** What the tests may do and see; everything else they do with keys and the mouse. */
export interface Harness {
  readonly texts: Record<Language, Text>;
  readonly changes: { readonly language: Language; readonly text: Text }[];
  readonly journal: string[];
  readonly focused: (Language | null)[];
  readonly show: (language: Language, text: unknown) => void;
  readonly insertPhoto: (language: Language, photo: string) => void;
  readonly focusBlock: (language: Language, block: string) => void;
  readonly wordCount: (language: Language) => number;
  readonly speak: (language: Language) => Promise<void>;
  readonly cleanWordHtml: (html: string) => string;
  readonly htmlToBlocks: typeof htmlToBlocks;
  readonly textToBlocks: typeof textToBlocks;
}

declare global {
  interface Window {
    harness: Harness;
  }
}

const query = new URLSearchParams(location.search);
const shown = (query.get('languages') ?? 'kk,ru').split(',') as Language[];

const picture = (hue: number) => `./picture.svg?${hue}`;

const CAPTIONS: Readonly<Record<Language, readonly string[]>> = {
  kk: ['Жаңа су тарату торабының жанындағы ауыл тұрғындары', 'Су құбырының ашылуы', ''],
  ru: ['Жители села у нового распределительного узла', 'Открытие водопровода', ''],
  en: ['Villagers at the new distribution point', 'The water line is opened', ''],
};

const photos = (language: Language): EditorPhoto[] =>
  CAPTIONS[language].map((caption, index) => ({
    id: `p${index + 1}`,
    sequence: index + 1,
    caption,
    thumbnail: picture(index),
  }));

const SPEAKERS: Readonly<Record<Language, readonly EditorSpeaker[]>> = {
  kk: [
    { id: 's1', name: 'Үлгібай Мысалов', role: 'Үлгітау облысының әкімі' },
    { id: 's2', name: 'Айсұлу Үлгіева', role: 'облыстық энергетика басқармасының басшысы' },
  ],
  ru: [
    { id: 's1', name: 'Улгибай Мысалов', role: 'аким Улгитауской области' },
    { id: 's2', name: 'Айсулу Улгиева', role: 'руководитель областного управления энергетики' },
  ],
  en: [
    { id: 's1', name: 'Ulgibay Mysalov', role: 'akim of Ulgitau Region' },
    { id: 's2', name: 'Aisulu Ulgieva', role: 'head of the regional energy department' },
  ],
};

const REFERENCES: readonly EditorReference[] = [
  { kind: 'fact', id: 'homes', words: '640', label: 'домов с водой' },
  { kind: 'person', id: 'u-mysalov', form: 'dat', words: 'Улгибаю Мысалову' },
];

function Page() {
  const [texts, setTexts] = useState<Record<Language, Text>>(
    query.has('empty')
      ? { kk: textSchema.parse({}), ru: textSchema.parse({}), en: textSchema.parse({}) }
      : SAMPLES,
  );
  const handle = useRef<SideBySideHandle>(null);
  const [columns] = useState(() =>
    shown.map(
      (language): Omit<TextColumn, 'text'> => ({
        language,
        badge:
          language === 'kk' ? (
            <Pill tone="warning">1 абзац устарел</Pill>
          ) : (
            <Pill tone="done">готово</Pill>
          ),
        photos: photos(language),
        speakers: SPEAKERS[language],
        references: REFERENCES,
        notes:
          language === 'kk' && !query.has('empty')
            ? [{ block: 'kk-lead', tone: 'warning', words: 'исходный текст изменился: 620 → 640' }]
            : [],
        readOnly: query.has('readonly'),
      }),
    ),
  );
  const change = (language: Language, text: Text) => {
    window.harness.changes.push({ language, text });
    window.harness.texts[language] = text;
    const answer = () => setTexts((all) => ({ ...all, [language]: text }));
    if (query.has('late')) setTimeout(answer, 120);
    else answer();
  };
  const harness = useRef<Harness>(undefined);
  harness.current ??= {
    texts: { ...texts },
    changes: [],
    focused: [],
    journal: [],
    show: (language, value) => {
      const text = textSchema.parse(value);
      window.harness.texts[language] = text;
      setTexts((all) => ({ ...all, [language]: text }));
    },
    insertPhoto: (language, photo) => handle.current?.editor(language)?.insertPhoto(photo),
    focusBlock: (language, block) => handle.current?.focusBlock(language, block),
    wordCount: (language) => handle.current?.editor(language)?.getWordCount() ?? -1,
    speak: switchLanguage,
    cleanWordHtml,
    htmlToBlocks,
    textToBlocks,
  };
  window.harness = harness.current;
  return (
    <SideBySide
      ref={handle}
      columns={columns.map((column) => ({ ...column, text: texts[column.language] }))}
      onChange={change}
      onFocusChange={(language) => window.harness.focused.push(language)}
      onHistoryEnd={(way) => window.harness.journal.push(way)}
      footer="Абзацы связаны"
    />
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
root.style.height = '100%';
document.documentElement.dataset.theme = query.get('theme') ?? 'light';
const language =
  query.get('interface') === 'kk' ? 'kk' : query.get('interface') === 'en' ? 'en' : 'ru';
await startTranslations(language);
createRoot(root).render(
  <StrictMode>
    <I18nProvider locale={language}>
      <Page />
    </I18nProvider>
  </StrictMode>,
);
