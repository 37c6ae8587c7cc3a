import { type Dispatch, type SetStateAction, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fullPhone } from '../../core/language/phone.ts';
import type { Contact, Office } from '../../core/release/cards.ts';
import { newId } from '../../core/release/id.ts';
import { LANGUAGES } from '../../core/release/language.ts';
import { time } from '../app/when.ts';
import { client } from '../client/client.ts';
import { readable } from '../form/cardOptions.ts';
import { ItemRow } from '../form/ItemRow.tsx';
import { LocalisedField } from '../form/Languages.tsx';
import { useOffice } from '../store/office.ts';
import { outcomeOf } from '../store/outcome.ts';
import { Saver, type SaveState } from '../store/saver.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Section, Sheet } from '../ui/Section.tsx';
import { Segmented, SegmentedMany } from '../ui/Segmented.tsx';
import { TextField } from '../ui/TextField.tsx';
import { LogoField } from './LogoField.tsx';
import styles from './SettingsScreen.module.css';

const PHRASES = [
  { name: 'name', label: 'settings.officeName' },
  { name: 'shortName', label: 'settings.shortName' },
  { name: 'creditName', label: 'settings.creditName' },
  { name: 'region', label: 'settings.region' },
  { name: 'city', label: 'settings.city' },
] as const;

/** Name, letterhead, boilerplate and contacts: what stands in every release of this office. */
export function OfficeProfile() {
  const { t, i18n } = useTranslation();
  const [office, setOffice, state] = useOfficeDraft();
  const set = (change: Partial<Office>) => setOffice((before) => ({ ...before, ...change }));
  const setContact = (id: string, change: Partial<Contact>) =>
    set({
      contacts: office.contacts.map((contact) =>
        contact.id === id ? { ...contact, ...change } : contact,
      ),
    });
  return (
    <>
      <Section title={t('settings.office')} action={<SavedWords state={state} />}>
        <div className={styles.stack}>
          {PHRASES.map(({ name, label }) => (
            <LocalisedField
              key={name}
              label={label}
              languages={LANGUAGES}
              value={office[name]}
              onChange={(value) => set({ [name]: value ?? {} })}
              multiline
            />
          ))}
          <LocalisedField
            label="settings.boilerplate"
            languages={LANGUAGES}
            value={office.boilerplate}
            onChange={(boilerplate) => set({ boilerplate })}
            multiline
            limit={600}
          />
          <div className={styles.pair}>
            <TextField
              label={t('settings.baseAddress')}
              type="url"
              placeholder="https://"
              value={office.baseAddress ?? ''}
              onChange={(value) => set({ baseAddress: value || undefined })}
              hint={t('settings.baseAddressHint')}
            />
            <TextField
              label={t('settings.iptcCredit')}
              value={office.iptcCreditShort ?? ''}
              onChange={(value) => set({ iptcCreditShort: value || undefined })}
              hint={t('settings.iptcCreditHint', {
                bytes: new TextEncoder().encode(office.iptcCreditShort ?? '').length,
              })}
            />
          </div>
          <div className={styles.line}>
            <Choice label={t('settings.required')}>
              <SegmentedMany
                label={t('settings.required')}
                segments={LANGUAGES.map((id) => ({ id, label: t(`release.${id}Full`), lang: id }))}
                values={office.requiredLanguages}
                onChange={(languages) => set({ requiredLanguages: [...languages] })}
              />
            </Choice>
            <Choice label={t('settings.creditWord')}>
              <Segmented
                label={t('settings.creditWord')}
                segments={['Сурет', 'Фото'].map((id) => ({ id, label: `«${id}:»`, lang: 'kk' }))}
                value={office.kazakhCreditWord}
                onChange={(kazakhCreditWord) => set({ kazakhCreditWord })}
              />
            </Choice>
          </div>
          <div className={styles.line}>
            <Choice label={t('settings.letterhead')}>
              <Segmented
                label={t('settings.letterhead')}
                segments={(['sides', 'stacked'] as const).map((id) => ({
                  id,
                  label: t(`settings.letterhead_${id}`),
                }))}
                value={office.letterhead.layout}
                onChange={(layout) => set({ letterhead: { ...office.letterhead, layout } })}
              />
            </Choice>
            <Choice label={t('settings.logo')}>
              <LogoField
                logo={office.letterhead.logo}
                onChange={(logo) => set({ letterhead: { ...office.letterhead, logo } })}
              />
            </Choice>
          </div>
        </div>
      </Section>
      <Section
        title={t('settings.contacts')}
        count={office.contacts.length}
        action={
          <Button
            kind="quiet"
            onPress={() =>
              set({ contacts: [...office.contacts, { id: newId(), name: {}, public: true }] })
            }
          >
            {t('settings.addContact')}
          </Button>
        }
      >
        {office.contacts.length ? (
          <Sheet>
            {office.contacts.map((contact) => (
              <ItemRow
                key={contact.id}
                name={readable(contact.name, i18n.language) || t('settings.newContact')}
                detail={[contact.phone, contact.email].filter(Boolean).join(' · ')}
                startOpen={!readable(contact.name, i18n.language)}
                onRemove={() =>
                  set({ contacts: office.contacts.filter(({ id }) => id !== contact.id) })
                }
              >
                <LocalisedField
                  label="settings.contactName"
                  languages={LANGUAGES}
                  value={contact.name}
                  onChange={(name) => setContact(contact.id, { name: name ?? {} })}
                />
                <LocalisedField
                  label="settings.contactRole"
                  languages={LANGUAGES}
                  value={contact.role}
                  onChange={(role) => setContact(contact.id, { role })}
                />
                <div className={styles.pair}>
                  <TextField
                    label={t('settings.phone')}
                    type="tel"
                    placeholder="+77001234567"
                    value={contact.phone ?? ''}
                    onChange={(phone) => setContact(contact.id, { phone: phone || undefined })}
                    onBlur={() =>
                      setContact(contact.id, { phone: contact.phone && fullPhone(contact.phone) })
                    }
                  />
                  <TextField
                    label={t('settings.email')}
                    type="email"
                    value={contact.email ?? ''}
                    onChange={(email) => setContact(contact.id, { email: email || undefined })}
                  />
                </div>
                <Choice label={t('settings.public')}>
                  <Segmented
                    label={t('settings.public')}
                    segments={(['yes', 'no'] as const).map((id) => ({
                      id,
                      label: t(`settings.public_${id}`),
                    }))}
                    value={contact.public ? 'yes' : 'no'}
                    onChange={(value) => setContact(contact.id, { public: value === 'yes' })}
                  />
                </Choice>
              </ItemRow>
            ))}
          </Sheet>
        ) : (
          <p className={styles.hint}>{t('settings.noContacts')}</p>
        )}
      </Section>
    </>
  );
}

/** The profile as it is typed; saved by itself like a release. */
function useOfficeDraft(): [Office, Dispatch<SetStateAction<Office>>, SaveState] {
  const [office, setOffice] = useState(useOffice.getState().office);
  const [state, setState] = useState<SaveState>({ type: 'saved' });
  const saver = useRef<Saver<Office>>(undefined);
  saver.current ??= new Saver<Office>(office.revision, {
    write: (draft, base) => outcomeOf(client.cards.saveOffice({ base, office: draft })),
    onState: setState,
    delayMs: 500,
  });
  const first = useRef(office);
  useEffect(() => {
    if (office === first.current) return;
    useOffice.setState({ office });
    saver.current?.change(office);
  }, [office]);
  useEffect(() => () => void saver.current?.flush(), []);
  return [office, setOffice, state];
}

function SavedWords({ state }: { readonly state: SaveState }) {
  const { t } = useTranslation();
  const words =
    state.type === 'saving'
      ? t('release.saving')
      : state.type === 'failed'
        ? t('release.notSaved', {
            why: t(`release.why_${state.reason.replaceAll('-', '_')}`, { path: state.path }),
          })
        : state.type === 'conflict'
          ? t('settings.conflict')
          : state.at
            ? t('release.savedAt', { time: time(state.at) })
            : '';
  return (
    <span className={styles.hint} role="status">
      {words}
    </span>
  );
}
