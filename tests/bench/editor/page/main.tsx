import '../../../../core/no-eval.ts';
import '../../../../renderer/styles/tokens.css';
import '../../../../renderer/styles/base.css';
import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type Block, type Text, textSchema } from '../../../../core/release/text.ts';
import { SideBySide } from '../../../../renderer/editor/SideBySide.tsx';
import { startTranslations } from '../../../../renderer/i18n/i18n.ts';

const WORDS = 60;
const PARAGRAPHS = 50;
const sentence =
  'Строители уложили новую сеть за семнадцать месяцев и сдали её раньше срока, а жители села получили чистую воду.';

/** 50 paragraphs of 60 words. */
const paragraphs = Array.from({ length: PARAGRAPHS }, (_, index) => {
  const words = `${index + 1}. ${sentence} `.repeat(10).split(' ');
  return words.slice(0, WORDS).join(' ');
});

const headline = 'В селе Мысалколь запустили водопровод';

function text(): Text {
  const body = paragraphs.map(
    (words, index): Block => ({ id: `b${index}`, type: 'paragraph', content: [{ text: words }] }),
  );
  return textSchema.parse({ headline, body });
}

function Page() {
  const [now, setNow] = useState(text);
  return (
    <SideBySide
      columns={[
        {
          language: 'ru',
          text: now,
          photos: [],
          speakers: [],
          references: [],
          notes: [],
          readOnly: false,
        },
      ]}
      onChange={(_, next) => setNow(next)}
    />
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');

if (location.search === '?bare') {
  // The window's own style sheet lets nothing but its parts scroll, and the text is long.
  root.style.height = '100%';
  root.style.overflow = 'auto';
  const content = paragraphs.map((words) => `<p>${words}</p>`).join('');
  new Editor({
    element: root,
    extensions: [StarterKit],
    content: `<h1>${headline}</h1>${content}`,
  });
} else {
  await startTranslations('ru');
  root.style.height = '100%';
  createRoot(root).render(<Page />);
}
