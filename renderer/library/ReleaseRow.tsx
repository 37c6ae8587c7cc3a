import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { photoAddress } from '../../core/addresses.ts';
import type { ReleaseSummary } from '../../core/contract-shapes.ts';
import { statusLine, statusTone, summaryHeadline } from '../app/summary.ts';
import { viewAddress } from '../store/view-address.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import menu from '../ui/Menu.module.css';
import { Dot, Pill } from '../ui/Pill.tsx';
import { archive, duplicate, restore, trash } from './actions.ts';
import styles from './ReleaseRow.module.css';

/** One release in the list, with what can be done to it as a whole. */
export function ReleaseRow({ release }: { readonly release: ReleaseSummary }) {
  const { t, i18n } = useTranslation();
  const headline = summaryHeadline(release, i18n.language);
  const name = headline?.text ?? t('release.untitled');
  return (
    <div className={styles.row}>
      <div className={styles.picture}>
        {release.leadPhoto ? (
          <img
            src={photoAddress(release.id, release.leadPhoto, 320)}
            alt=""
            width={72}
            height={48}
            loading="lazy"
          />
        ) : (
          <Icon name="photo" />
        )}
      </div>
      <a
        className={styles.words}
        href={viewAddress({ name: 'release', id: release.id, step: 'facts' })}
      >
        <span className={styles.headline} lang={headline?.language}>
          {name}
        </span>
        <span className={styles.state}>
          <Dot tone={statusTone(release)} />
          {[statusLine(release, i18n.language, t), release.number].filter(Boolean).join(' · ')}
        </span>
      </a>
      <Pill>{t(`release.type_${release.type}`)}</Pill>
      {release.trashedAt ? (
        <Button onPress={() => void restore(release)}>{t('library.restore')}</Button>
      ) : (
        <MenuTrigger>
          <Button kind="icon" aria-label={t('library.actions', { name })}>
            <Icon name="more" />
          </Button>
          <Popover className={menu.popover ?? ''}>
            <Menu className={menu.menu ?? ''}>
              <MenuItem className={menu.item ?? ''} onAction={() => void duplicate(release)}>
                {t('library.duplicate')}
              </MenuItem>
              <MenuItem className={menu.item ?? ''} onAction={() => void archive(release)}>
                {t(release.status === 'archived' ? 'library.unarchive' : 'library.archive')}
              </MenuItem>
              <MenuItem className={menu.item ?? ''} onAction={() => void trash(release)}>
                {t('library.trash')}
              </MenuItem>
            </Menu>
          </Popover>
        </MenuTrigger>
      )}
    </div>
  );
}
