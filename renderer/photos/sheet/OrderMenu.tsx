import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ShotOrder } from '../../../core/photos/order.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import menu from '../../ui/Menu.module.css';

const ORDERS: readonly ShotOrder[] = ['time', 'name', 'own'];

interface Props {
  readonly order: ShotOrder;
  readonly onChange: (order: ShotOrder) => void;
  readonly onClocks: () => void;
}

/** By time, by name, or as they go out; the cameras' clocks belong to the first. */
export function OrderMenu({ order, onChange, onClocks }: Props) {
  const { t } = useTranslation();
  return (
    <MenuTrigger>
      <Button kind="quiet">
        {t(`sheet.order_${order}`)}
        <Icon name="chevron" />
      </Button>
      <Popover className={menu.popover ?? ''} placement="bottom end">
        <Menu
          className={menu.menu ?? ''}
          aria-label={t('sheet.order')}
          onAction={(key) => {
            const chosen = ORDERS.find((known) => known === key);
            if (chosen) onChange(chosen);
            else onClocks();
          }}
        >
          {ORDERS.map((id) => (
            <MenuItem key={id} id={id} className={menu.item ?? ''}>
              {t(`sheet.order_${id}`)}
            </MenuItem>
          ))}
          <MenuItem id="clocks" className={menu.item ?? ''}>
            {t('sheet.clocksOpen')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
