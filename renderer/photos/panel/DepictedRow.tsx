import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/release/language.ts';
import type { Depicted } from '../../../core/release/photos.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Panel.module.css';

interface Props {
  readonly one: Depicted;
  /** From the left, from 0. */
  readonly index: number;
  readonly name: string;
  readonly language: Language;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly onDescribe: (text: string) => void;
}

/** One person in the picture: moved along the row, taken out, or described where there is no card. */
export function DepictedRow(props: Props) {
  const { one, index, name, language } = props;
  const { t } = useTranslation();
  return (
    <li className={styles.person}>
      <span className={styles.place}>{index + 1}</span>
      <span className={styles.name}>
        {one.person ? (
          name
        ) : (
          <TextField
            label={t('photos.description', { number: index + 1 })}
            hideLabel
            lang={language}
            value={one.description?.[language] ?? ''}
            placeholder={name}
            onChange={props.onDescribe}
          />
        )}
      </span>
      <Button
        kind="icon"
        aria-label={t('photos.leftwards', { name })}
        onPress={() => props.onMove(-1)}
      >
        <Icon name="up" />
      </Button>
      <Button
        kind="icon"
        aria-label={t('photos.rightwards', { name })}
        onPress={() => props.onMove(1)}
      >
        <Icon name="down" />
      </Button>
      <Button kind="icon" aria-label={t('form.remove', { name })} onPress={props.onRemove}>
        <Icon name="close" />
      </Button>
    </li>
  );
}
