import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Section.tsx';

interface BoundaryProps {
  readonly children: ReactNode;
  /** What is shown; another screen begins anew. */
  readonly of: string;
}

/**
 * Keeps a screen that cannot be shown from taking the window with it. What was written lies in the
 * store and goes on being saved: only the picture of it is gone.
 */
export class Boundary extends Component<BoundaryProps, { readonly fallen: boolean }> {
  override state = { fallen: false };

  static getDerivedStateFromError() {
    return { fallen: true };
  }

  override componentDidUpdate(before: BoundaryProps) {
    if (before.of !== this.props.of && this.state.fallen) this.setState({ fallen: false });
  }

  override render() {
    return this.state.fallen ? <Fallen /> : this.props.children;
  }
}

function Fallen() {
  const { t } = useTranslation();
  return (
    <Empty title={t('app.notShown')}>
      <p>{t('app.notShownMore')}</p>
      <Button onPress={() => window.location.reload()}>{t('app.showAgain')}</Button>
    </Empty>
  );
}
