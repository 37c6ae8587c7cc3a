import { isDefinedError, type ORPCError } from '@orpc/client';
import i18next from 'i18next';
import type { NotRead, NotWritten } from '../../core/contract-shapes.ts';

type Known =
  | ORPCError<'NOT_WRITTEN', { readonly reason: NotWritten; readonly path: string }>
  | ORPCError<'NOT_READ', { readonly reason: NotRead; readonly path: string }>
  | Error;

/** A sentence for a call that failed: what happened and what to do. */
export function failureWords(error: unknown): string {
  const known = error as Known;
  if (!isDefinedError(known)) return i18next.t('app.lost');
  const { reason, path } = known.data;
  return known.code === 'NOT_READ'
    ? i18next.t(`library.unreadable_${reason}`, { path })
    : i18next.t('release.notSaved', {
        why: i18next.t(`release.why_${reason.replaceAll('-', '_')}`, { path }),
      });
}
