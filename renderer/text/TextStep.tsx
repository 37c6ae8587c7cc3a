import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../core/release/language.ts';
import type { Text } from '../../core/release/text.ts';
import { runCommand } from '../app/commands.ts';
import { ComposeDraft } from '../draft/ComposeDraft.tsx';
import { SideBySide, type SideBySideHandle, type TextColumn } from '../editor/SideBySide.tsx';
import { inOrder } from '../form/Languages.tsx';
import { type Desk, endWriting, onFlush, write } from '../store/desk.ts';
import { useOffice } from '../store/office.ts';
import { arrived, useView } from '../store/view.ts';
import { TranslatorButton } from '../translator/TranslatorButton.tsx';
import { Pill } from '../ui/Pill.tsx';
import { SegmentedMany } from '../ui/Segmented.tsx';
import { CompareList, CompareSummary } from './CompareList.tsx';
import { useComparison } from './comparison.ts';
import { markStillRight } from './language-status.ts';
import { officeSpelling } from './office-spelling.ts';
import { remarks } from './remarks.ts';
import { StatusMenu } from './StatusMenu.tsx';
import { surroundingsOf } from './surroundings.ts';
import { TypographyButton } from './TypographyButton.tsx';
import { useWordDifference } from './word-difference.ts';

const SHORT = { kk: 'editor.shortKk', ru: 'editor.shortRu', en: 'editor.shortEn' } as const;
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
    setHidden((others) => others.filter((other) => other !== language));
    if (language && block) texts.current?.focusBlock(language, block);
    else if (language) texts.current?.focus(language);
    arrived();
  }, [target, desk.release]);
  const languages = inOrder(desk.release.languages);
  const [hidden, setHidden] = useState<readonly Language[]>([]);
  const shown = languages.filter((language) => !hidden.includes(language));
  const comparison = useComparison(desk.release, desk.photos, languages);
  const difference = useWordDifference(comparison.stale.length > 0);
  const [isListed, setListed] = useState(false);
  const flush = () => texts.current?.flush();
  const goTo = (language: Language, part: string) => {
    setHidden(hidden.filter((other) => other !== language));
    texts.current?.focusBlock(language, part);
  };
  const readAgain = (language: Language, block: string) => {
    flush();
    markStillRight(language, block);
  };
  const columns = (shown.length > 0 ? shown : languages).map((language): TextColumn => {
    const stale = comparison.stale.filter((item) => item.language === language).length;
    const notes = remarks(language, comparison, difference, t);
    return {
      language,
      text: desk.release.texts[language] ?? EMPTY,
      badge: (
        <>
          {stale ? <Pill tone="warning">{t('form.stale', { count: stale })}</Pill> : null}
          <StatusMenu
            release={desk.release}
            language={language}
            isReadOnly={desk.readOnly}
            onOpen={flush}
          />
        </>
      ),
      ...surroundingsOf(desk, office, language),
      notes: desk.readOnly ? notes.map(({ actions: _, ...note }) => note) : notes,
      spelling: officeSpelling,
      readOnly: desk.readOnly,
    };
  });
  return (
    <SideBySide
      key={desk.id}
      ref={texts}
      columns={columns}
      onChange={(language: Language, text: Text) =>
        write(language, text, columns.find((column) => column.language !== language)?.language)
      }
      onFocusChange={(language) => {
        if (language === null) endWriting();
      }}
      onHistoryEnd={runCommand}
      onNote={(language, block, action) => {
        if (action.type === 'go') goTo(action.language, action.block);
        else readAgain(language, block);
      }}
      toolbarEnd={
        <>
          <TypographyButton desk={desk} />
          <TranslatorButton />
          <ComposeDraft release={desk.release} isDisabled={desk.readOnly} />
        </>
      }
      panel={
        isListed ? (
          <CompareList
            comparison={comparison}
            isReadOnly={desk.readOnly}
            onGo={goTo}
            onStillRight={readAgain}
          />
        ) : null
      }
      footer={
        <>
          <CompareSummary comparison={comparison} isListed={isListed} onListed={setListed} />
          {languages.length > 2 ? (
            <SegmentedMany
              label={t('beside.shown')}
              segments={languages.map((id) => ({ id, label: t(SHORT[id]) }))}
              values={shown}
              onChange={(chosen) =>
                setHidden(languages.filter((language) => !chosen.includes(language)))
              }
            />
          ) : null}
        </>
      }
    />
  );
}
