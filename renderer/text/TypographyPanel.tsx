import i18next from 'i18next';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type TypesetLine, typesetLines } from '../../core/language/typography/typeset-text.ts';
import type { Language } from '../../core/release/language.ts';
import { inOrder } from '../form/Languages.tsx';
import { type Desk, undo } from '../store/desk.ts';
import { notify } from '../store/notices.ts';
import { Button } from '../ui/Button.tsx';
import { Panel } from '../ui/Panel.tsx';
import { Tick } from '../ui/Tick.tsx';
import { applyTypography } from './apply-typography.ts';
import { LineChange } from './LineChange.tsx';
import styles from './Typography.module.css';

interface Props {
  readonly desk: Desk;
  readonly onClose: () => void;
}

interface Changed extends TypesetLine {
  readonly language: Language;
  readonly key: string;
}

/** What typography changes, line by line, with a tick for each; applied it is one step. */
export function TypographyPanel({ desk, onClose }: Props) {
  const { t } = useTranslation();
  const lines = useMemo(() => changesIn(desk), [desk]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = lines.filter(({ key }) => !left.has(key));
  const choose = (key: string, isChosen: boolean) => {
    const next = new Set(left);
    if (isChosen) next.delete(key);
    else next.add(key);
    setLeft(next);
  };
  const apply = () => {
    applyTypography(chosen);
    onClose();
    notify({
      tone: 'done',
      text: t('typography.applied', { count: chosen.length }),
      action: { label: i18next.t('app.undo'), run: () => void undo() },
    });
  };
  const languages = inOrder(desk.release.languages).filter((language) =>
    lines.some((line) => line.language === language),
  );
  return (
    <Panel
      title={t('typography.title')}
      onClose={onClose}
      foot={
        lines.length > 0 && (
          <Button kind="primary" isDisabled={chosen.length === 0} onPress={apply}>
            {t('typography.apply', { count: chosen.length })}
          </Button>
        )
      }
    >
      <div className={styles.all}>
        <p className={styles.hint}>
          {lines.length > 0 ? t('typography.hint') : t('typography.nothing')}
        </p>
        {languages.map((language) => (
          <section key={language} className={styles.language}>
            <h3 className={styles.heading}>{t(`release.${language}Full`)}</h3>
            <ul className={styles.lines}>
              {lines
                .filter((line) => line.language === language)
                .map((line) => (
                  <li key={line.key} className={styles.line}>
                    <Tick
                      className={styles.tick}
                      isSelected={!left.has(line.key)}
                      onChange={(is) => choose(line.key, is)}
                    >
                      <LineChange line={line} language={language} />
                    </Tick>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </Panel>
  );
}

function changesIn({ release }: Desk): readonly Changed[] {
  return release.languages.flatMap((language) => {
    const text = release.texts[language];
    const lines = text ? typesetLines(text, language) : [];
    return lines.map((line) => ({ ...line, language, key: `${language} ${line.id}` }));
  });
}
