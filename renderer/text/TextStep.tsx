import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../core/release/language.ts';
import { staleBlocks } from '../../core/release/stale.ts';
import type { Text } from '../../core/release/text.ts';
import { runCommand } from '../app/commands.ts';
import { SideBySide, type SideBySideHandle, type TextColumn } from '../editor/SideBySide.tsx';
import { ComposeLead } from '../form/ComposeLead.tsx';
import { languageState } from '../form/HeadlineSection.tsx';
import { inOrder } from '../form/Languages.tsx';
import { type Desk, endWriting, onFlush, write } from '../store/desk.ts';
import { useOffice } from '../store/office.ts';
import { arrived, useView } from '../store/view.ts';
import { TranslatorButton } from '../translator/TranslatorButton.tsx';
import { Pill } from '../ui/Pill.tsx';
import { officeSpelling } from './office-spelling.ts';
import { surroundingsOf } from './surroundings.ts';

const EMPTY: Text = { headline: '', body: [] };

/** The words that go out, in every language of the release, next to each other. */
export function TextStep({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation();
  const office = useOffice();
  const texts = useRef<SideBySideHandle>(null);
  const target = useView((store) => store.target);
  useEffect(() => {
    const remove = onFlush(() => texts.current?.flush());
    return () => {
      texts.current?.flush();
      endWriting();
      remove();
    };
  }, []);
  useEffect(() => {
    if (!target) return;
    const language =
      desk.release.languages.find((known) => known === target.language) ??
      desk.release.languages[0];
    const text = language && desk.release.texts[language];
    const block = target.block ?? (target.field === 'lead' ? text?.lead?.id : undefined);
    if (language && block) texts.current?.focusBlock(language, block);
    else if (language) texts.current?.focus(language);
    arrived();
  }, [target, desk.release]);
  const columns = inOrder(desk.release.languages).map((language): TextColumn => {
    const stale = staleBlocks(desk.release, language);
    return {
      language,
      text: desk.release.texts[language] ?? EMPTY,
      badge: <Badge text={desk.release.texts[language]} stale={stale.length} />,
      ...surroundingsOf(desk, office, language),
      notes: stale.map(({ block }) => ({ block, tone: 'warning', words: t('form.staleBlock') })),
      spelling: officeSpelling,
      readOnly: desk.readOnly,
    };
  });
  return (
    <SideBySide
      key={desk.id}
      ref={texts}
      columns={columns}
      onChange={(language: Language, text: Text) => write(language, text)}
      onFocusChange={(language) => {
        if (language === null) endWriting();
      }}
      onHistoryEnd={runCommand}
      toolbarEnd={
        <>
          <TranslatorButton />
          <ComposeLead release={desk.release} />
        </>
      }
    />
  );
}

function Badge({ text, stale }: { readonly text: Text | undefined; readonly stale: number }) {
  const { t } = useTranslation();
  if (stale) return <Pill tone="warning">{t('form.stale', { count: stale })}</Pill>;
  const state = languageState(text);
  return <Pill tone={state.tone}>{t(state.label)}</Pill>;
}
