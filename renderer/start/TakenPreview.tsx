import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WordLeft } from '../../core/contract-shapes.ts';
import type { TakenApart, TakenText } from '../../core/draft/taken.ts';
import { paragraphDifference } from '../../core/language/paragraph-difference.ts';
import { LANGUAGES } from '../../core/release/language.ts';
import type { Release } from '../../core/release/release.ts';
import { blockText, type Text } from '../../core/release/text.ts';
import { dayMonthTime } from '../app/when.ts';
import { draftWords } from '../draft/draft-words.ts';
import { readable } from '../form/cardOptions.ts';
import { useOffice } from '../store/office.ts';
import { Button } from '../ui/Button.tsx';
import { Pieces } from '../ui/Pieces.tsx';
import { Pill } from '../ui/Pill.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { TextField } from '../ui/TextField.tsx';
import { LeftOut } from './LeftOut.tsx';
import styles from './Start.module.css';

interface Props {
  readonly taken: TakenApart;
  readonly acceptLabel: string;
  readonly left: readonly WordLeft[];
  readonly tracked: boolean;
  /** The texts that are replaced: what changes is shown instead of what comes. */
  readonly current?: Release['texts'];
  readonly onBack: () => void;
  readonly onAccept: (taken: TakenApart) => void;
}

/** What was recognised, for a yes: language and headline can be put right here. */
export function TakenPreview({
  taken,
  acceptLabel,
  left,
  tracked,
  current = {},
  onBack,
  onAccept,
}: Props) {
  const { t } = useTranslation();
  const [texts, setTexts] = useState(taken.texts);
  const change = (index: number, part: Partial<TakenText>) =>
    setTexts(texts.map((text, place) => (place === index ? { ...text, ...part } : text)));
  return (
    <div className={styles.stack}>
      <Found taken={taken} />
      <div className={styles.texts}>
        {texts.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: texts keep their place here
          <section key={index} className={styles.taken}>
            <Segmented
              label={t('release.language')}
              segments={LANGUAGES.map((id) => ({ id, label: t(`release.${id}Full`), lang: id }))}
              value={text.language}
              onChange={(language) => change(index, { language })}
            />
            <TextField
              label={t('form.headline')}
              lang={text.language}
              value={text.headline}
              onChange={(headline) => change(index, { headline })}
              multiline
            />
            <Words text={text} before={current[text.language]} />
          </section>
        ))}
      </div>
      {taken.warnings.map((warning) => (
        <p key={warning} className={styles.hint}>
          {t(`start.warning_${warning}`)}
        </p>
      ))}
      <LeftOut left={left} tracked={tracked} />
      <div className={styles.actions}>
        <Button onPress={onBack}>{t('start.back')}</Button>
        <Button kind="primary" onPress={() => onAccept({ ...taken, texts })}>
          {acceptLabel}
        </Button>
      </div>
    </div>
  );
}

function Words({ text, before }: { readonly text: TakenText; readonly before: Text | undefined }) {
  const { t } = useTranslation();
  const words = ({ lead, body }: Pick<Text, 'lead' | 'body'>) =>
    draftWords({ headline: '', ...(lead && { lead }), body }, [], () => t('start.photoHere'));
  const after = words({ lead: text.lead, body: [...text.body] });
  const former = before ? words(before) : [];
  const { language } = text;
  if (former.length > 0)
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: nothing in it takes the focus, and its lower lines are reached by scrolling
      <section className={styles.changes} aria-label={t('draft.difference')} tabIndex={0}>
        {paragraphDifference(former, after, language).map((pieces, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one comparison never move
          <p key={at} className={styles.paragraph} lang={language}>
            <Pieces pieces={pieces} />
          </p>
        ))}
      </section>
    );
  return (
    <>
      <div lang={language} className="kazakh-size">
        {text.lead ? <p className={styles.lead}>{blockText(text.lead)}</p> : null}
        {text.body.slice(0, 4).map((block) => (
          <p key={block.id} className={styles.paragraph}>
            {block.type === 'photo' ? t('start.photoHere') : blockText(block)}
          </p>
        ))}
      </div>
      {text.body.length > 4 ? (
        <p className={styles.hint}>{t('start.more', { count: text.body.length - 4 })}</p>
      ) : null}
    </>
  );
}

function Found({ taken }: { readonly taken: TakenApart }) {
  const { t, i18n } = useTranslation();
  const { people, places } = useOffice();
  const named = [
    ...people.filter(({ id }) => taken.found.people.includes(id)),
    ...places.filter(({ id }) => taken.found.places.includes(id)),
  ].map(({ id, name }) => ({ id, words: readable(name, i18n.language) }));
  const when = taken.event.startsAt && dayMonthTime(taken.event.startsAt, i18n.language);
  if (!when && named.length === 0) return null;
  return (
    <p className={styles.found}>
      <span>{t('start.found')}</span>
      {when ? <Pill tone="accent">{when}</Pill> : null}
      {named.map(({ id, words }) => (
        <Pill key={id} tone="accent">
          {words}
        </Pill>
      ))}
    </p>
  );
}
