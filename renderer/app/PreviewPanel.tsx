import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { previewAddress } from '../../core/addresses.ts';
import type { Language } from '../../core/release/language.ts';
import type { Desk } from '../store/desk.ts';
import type { Step } from '../store/view-address.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import styles from './PreviewPanel.module.css';
import { usePanels } from './panels.ts';
import { whenIdle } from './whenIdle.ts';

const WIDTHS = { phone: 390, screen: 1180 } as const;
type Width = keyof typeof WIDTHS;

/** The real page, as it will go out: each save shows it anew, where one was reading. */
export function PreviewPanel({ desk, step }: { readonly desk: Desk; readonly step: Step }) {
  const { t, i18n } = useTranslation();
  const { languages } = desk.release;
  const first = languages.find((language) => language === i18n.language) ?? languages[0] ?? 'ru';
  const [language, setLanguage] = useState<Language>(first);
  const [width, setWidth] = useState<Width>('phone');
  const shown = languages.includes(language) ? language : first;
  return (
    <aside className={styles.panel} aria-label={t('release.preview')}>
      <div className={styles.bar}>
        <Segmented
          label={t('release.language')}
          segments={languages.map((id) => ({ id, label: t(`release.${id}`), lang: id }))}
          value={shown}
          onChange={setLanguage}
        />
        <Segmented
          label={t('release.width')}
          segments={[
            { id: 'phone', label: t('release.phone') },
            { id: 'screen', label: t('release.screen') },
          ]}
          value={width}
          onChange={setWidth}
        />
        <span className={styles.close}>
          <Button
            kind="icon"
            aria-label={t('release.hidePreview')}
            onPress={() => usePanels.getState().togglePreview(step)}
          >
            <Icon name="close" />
          </Button>
        </span>
      </div>
      <Page
        key={`${desk.id}/${shown}`}
        id={desk.id}
        language={shown}
        revision={revisionOf(desk)}
        width={WIDTHS[width]}
        title={t('release.preview')}
      />
    </aside>
  );
}

/** Grows with every save of either document, so that the page is loaded anew. */
function revisionOf(desk: Desk): number {
  const states = [desk.saving.release, desk.saving.photos];
  const saved = states.map((state) =>
    state.type === 'saved' && state.at ? Date.parse(state.at) : 0,
  );
  return Math.max(...saved, 0);
}

interface PageProps {
  readonly id: string;
  readonly language: Language;
  readonly revision: number;
  readonly width: number;
  readonly title: string;
}

function Page({ id, language, revision, width, title }: PageProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [first, setFirst] = useState<string>();
  const address = previewAddress(id, language, revision);
  const latest = useRef(address);
  latest.current = address;
  // The page brings its pictures with it: what one types into comes first.
  useEffect(() => whenIdle(() => setFirst(latest.current)), []);
  const [room, setRoom] = useState({ width: 388, height: 700 });
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setRoom({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    if (holder.current) observer.observe(holder.current);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (revision > 0) void refresh(frame.current, address);
  }, [revision, address]);
  const scale = Math.min(1, room.width / width);
  return (
    <div className={styles.room} ref={holder}>
      <iframe
        ref={frame}
        className={styles.page}
        title={title}
        src={first}
        sandbox="allow-same-origin"
        style={{
          width: Math.max(width, room.width / scale),
          height: room.height / scale,
          scale: `${scale}`,
        }}
      />
    </div>
  );
}

/** Replaces the page's body in place: a reload would flash and lose where one was reading. */
async function refresh(frame: HTMLIFrameElement | null, address: string): Promise<void> {
  const page = frame?.contentDocument;
  if (!frame || !page?.body || page.URL === 'about:blank') return;
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok) return;
  const html = await response.text();
  // The head's stylesheet is there already; parsed here, it would offend this window's policy.
  const body = html.slice(Math.max(0, html.indexOf('<body')));
  const fresh = new DOMParser().parseFromString(body, 'text/html');
  page.body.replaceWith(page.adoptNode(fresh.body));
}
