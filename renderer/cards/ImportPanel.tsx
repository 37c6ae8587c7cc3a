import { useTranslation } from 'react-i18next';
import type { ImportPlan } from '../../core/cards/csv-import.ts';
import type { CardKind } from '../../core/cards/kind-names.ts';
import type { Card } from '../../core/cards/kinds.ts';
import { readable } from '../form/cardOptions.ts';
import { Button } from '../ui/Button.tsx';
import { Panel } from '../ui/Panel.tsx';
import styles from './CardsScreen.module.css';
import { cardDetail } from './cardRow.ts';
import { changeCardsAndSay } from './changing.ts';
import type { ReadTable } from './useImport.tsx';

interface Props {
  readonly kind: CardKind;
  readonly table: ReadTable;
  readonly onClose: () => void;
}

/** What a table would add and change, and which rows it cannot: seen before anything is done. */
export function ImportPanel({ kind, table, onClose }: Props) {
  const { t } = useTranslation();
  const { plan } = table;
  if (typeof plan === 'string') {
    return (
      <Panel
        title={table.file}
        onClose={onClose}
        foot={<Button onPress={onClose}>{t('app.dismiss')}</Button>}
      >
        <p role="alert">{t(`cards.file_${plan}`)}</p>
        <p className={styles.detail}>{t(`cards.columns_${kind}`)}</p>
      </Panel>
    );
  }
  const cards = [...plan.added, ...plan.changed.map(({ after }) => after)];
  const take = () => {
    onClose();
    void changeCardsAndSay(kind, cards, t('cards.imported', { count: cards.length }));
  };
  return (
    <Panel
      title={table.file}
      onClose={onClose}
      wide
      place="middle"
      foot={
        <>
          <Button onPress={onClose}>{t('cards.importNothing')}</Button>
          <Button kind="primary" isDisabled={cards.length === 0} onPress={take}>
            {t('cards.importAll', { count: cards.length })}
          </Button>
        </>
      }
    >
      <Preview plan={plan} />
    </Panel>
  );
}

function Preview({ plan }: { readonly plan: ImportPlan }) {
  const { t } = useTranslation();
  return (
    <div className={styles.stack}>
      {plan.unknownColumns.length > 0 ? (
        <p className={styles.detail}>
          {t('cards.unknownColumns', { columns: plan.unknownColumns.join(', ') })}
        </p>
      ) : null}
      <Names title={t('cards.willAdd', { count: plan.added.length })} cards={plan.added} />
      <Names
        title={t('cards.willChange', { count: plan.changed.length })}
        cards={plan.changed.map(({ after }) => after)}
        before={plan.changed.map(({ before }) => before)}
      />
      {plan.wrong.length > 0 ? (
        <section
          className={styles.uses}
          aria-label={t('cards.wrongRows', { count: plan.wrong.length })}
        >
          <h3 className={styles.heading}>{t('cards.wrongRows', { count: plan.wrong.length })}</h3>
          <ul className={styles.useList}>
            {plan.wrong.map(({ line, problem, value }) => (
              <li key={line}>
                {t('cards.line', { line })} {t(`cards.row_${problem}`, { value })}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {plan.skipped.length > 0 ? (
        <p className={styles.detail}>{t('cards.nothingNew', { count: plan.skipped.length })}</p>
      ) : null}
    </div>
  );
}

/** The rest is counted in the heading: nobody reads a thousand names. */
const MOST_SHOWN = 100;

interface NamesProps {
  readonly title: string;
  readonly cards: readonly Card[];
  /** The cards as they are, in the same order: a name that would change is shown with its own. */
  readonly before?: readonly Card[];
}

function Names({ title, cards, before = [] }: NamesProps) {
  const { t, i18n } = useTranslation();
  const nameOf = (card: Card | undefined) => readable(card?.name, i18n.language);
  if (cards.length === 0) return null;
  return (
    <section className={styles.uses} aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.useList}>
        {cards.slice(0, MOST_SHOWN).map((card, index) => (
          <li key={card.id}>
            <span>
              {before[index] && nameOf(before[index]) !== nameOf(card) ? (
                <del>{nameOf(before[index])}</del>
              ) : null}{' '}
              {nameOf(card)}
            </span>
            <span className={styles.detail}>{cardDetail(card, i18n.language)}</span>
          </li>
        ))}
        {cards.length > MOST_SHOWN ? (
          <li className={styles.detail}>
            {t('cards.usedMore', { count: cards.length - MOST_SHOWN })}
          </li>
        ) : null}
      </ul>
    </section>
  );
}
