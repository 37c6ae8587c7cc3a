import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Release } from '../../core/release/release.ts';
import { usePanels } from '../app/panels.ts';
import { inOrder } from '../form/Languages.tsx';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import menu from '../ui/Menu.module.css';
import { composeInto } from './composing.ts';

interface Props {
  readonly release: Release;
  readonly isDisabled: boolean;
}

/** «Составить черновик»: the language is chosen, the templates are one step away. */
export function ComposeDraft({ release, isDisabled }: Props) {
  const { t } = useTranslation();
  const languages = inOrder(release.languages);
  return (
    <MenuTrigger>
      <Button kind="quiet" isDisabled={isDisabled}>
        {t('draft.compose')}
        <Icon name="chevron" />
      </Button>
      <Popover className={menu.popover ?? ''} placement="bottom end">
        <Menu
          className={menu.menu ?? ''}
          aria-label={t('draft.compose')}
          onAction={(key) => {
            const language = languages.find((known) => known === key);
            if (language) void composeInto(language);
            else usePanels.getState().show('templates');
          }}
        >
          {languages.map((language) => (
            <MenuItem key={language} id={language} className={menu.item ?? ''}>
              {t(`draft.in_${language}`)}
            </MenuItem>
          ))}
          <MenuItem id="templates" className={menu.item ?? ''}>
            {t('draft.templates')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
