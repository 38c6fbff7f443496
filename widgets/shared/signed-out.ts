import { css, html, nothing, type TemplateResult } from 'lit'
import type { Text } from './contract.ts'
import { iconInfo, iconWarn } from './icons.ts'
import { messages as shared } from './messages.ts'
import { renew, session, signInUrl } from './session.ts'
import { note, stateCard } from './views.ts'
import type { Catalogue, Words } from './words.ts'

/** The styles of the sign-in card, and of the bar that stays visible above a form. */
export const styles = [
  css`
    a.button {
      text-decoration: none;
    }
    .ended {
      position: sticky;
      top: calc(var(--_sticky) + var(--_2));
      z-index: 3;
      margin-bottom: var(--_4);
      border: 2px solid var(--_warn);
      border-radius: var(--_radius);
    }
    .ended .row {
      margin-top: var(--_2);
    }
    .empty .row {
      justify-content: center;
    }
    /* With large text it would cover what lies below. */
    @container (max-width: 20em) {
      .ended {
        position: static;
      }
    }
  `,
]

const messages = {
  keluar: { id: 'Anda belum masuk', en: 'You are not signed in' },
  keluarTeks: {
    id: 'Masuk ke portal di tab baru, lalu kembali ke halaman ini.',
    en: 'Sign in to the portal in a new tab, then come back to this page.',
  },
  tanpaSesi: {
    id: 'Masuk ke portal, lalu buka kembali halaman ini.',
    en: 'Sign in to the portal, then open this page again.',
  },
  masuk: { id: 'Masuk ke portal', en: 'Sign in to the portal' },
  buka: { id: 'Buka portal', en: 'Open the portal' },
  masukBaru: { id: '(tab baru)', en: '(new tab)' },
  sudah: { id: 'Saya sudah masuk', en: 'I have signed in' },
  putus: { id: 'Luwes belum dapat dihubungi', en: 'Luwes cannot be reached' },
  putusTeks: {
    id: 'Sambungan dicoba lagi secara otomatis. Anda tidak perlu memuat ulang halaman.',
    en: 'The connection is tried again by itself. There is no need to reload the page.',
  },
  luring: { id: 'Perangkat Anda sedang luring', en: 'Your device is offline' },
  luringTeks: {
    id: 'Halaman ini tampil dengan sendirinya begitu jaringan kembali.',
    en: 'This page shows itself as soon as the network is back.',
  },
  dicoba: { id: 'Terakhir dicoba pukul {jam}.', en: 'Last tried at {jam}.' },
  ditolak: {
    id: 'Luwes tidak menerima akun dari portal',
    en: 'Luwes does not accept the account from the portal',
  },
  ditolakTeks: {
    id: 'Keluar dari portal, lalu masuk kembali. Bila berulang, hubungi pengelola portal atau BKD/BKPSDM.',
    en: 'Sign out of the portal and sign in again. If it goes on, contact whoever runs the portal, or BKD/BKPSDM.',
  },
  belumDikenal: {
    id: 'Luwes belum mengenal akun Anda',
    en: 'Luwes does not know your account yet',
  },
  belumDikenalTeks: {
    id: 'Anda sudah masuk, tetapi data kepegawaian Anda belum diterima dari SIMPEG. Hubungi pengelola kepegawaian unit kerja Anda atau BKD/BKPSDM.',
    en: 'You are signed in, but your record has not come from SIMPEG yet. Contact the personnel officer of your unit or BKD/BKPSDM.',
  },
  berakhir: { id: 'Sesi Anda berakhir', en: 'Your session has ended' },
  berakhirTeks: {
    id: 'Isian Anda tetap ada. Masuk kembali ke portal di tab baru, lalu kembali ke sini untuk mengirimnya.',
    en: 'What you typed is still here. Sign in to the portal in a new tab, then come back to send it.',
  },
  berakhirKirim: {
    id: 'Isian Anda tetap ada. Masuk kembali ke portal di tab baru; isian dikirim begitu Anda kembali ke sini.',
    en: 'What you typed is still here. Sign in to the portal in a new tab; it is sent as soon as you come back.',
  },
} as const satisfies Catalogue

/** The obstacle, what to do, and whether signing in helps. */
type Obstacle = readonly [title: Text, text: Text, signIn: boolean]

function awayOf(): Obstacle {
  const { code } = session()
  if (code === 'jaringan')
    return navigator.onLine
      ? [messages.putus, messages.putusTeks, false]
      : [messages.luring, messages.luringTeks, false]
  if (code === 'belum-dikenal') return [messages.belumDikenal, messages.belumDikenalTeks, false]
  if (code === 'sesi-ditolak') return [messages.ditolak, messages.ditolakTeks, true]
  if (code === 'sesi-tidak-ada') return [messages.keluar, messages.tanpaSesi, false]
  return [messages.keluar, messages.keluarTeks, true]
}

/** Returns the sentence for screen readers. */
export function awayText({ t }: Words): string {
  const [title] = awayOf()
  return `${t(session().phase === 'jeda' ? messages.berakhir : title)}.`
}

function signInLink({ t }: Words): TemplateResult {
  return html`<a class="button main" href=${signInUrl()} target="_blank" rel="noopener"
    >${t(session().code === 'sesi-ditolak' ? messages.buka : messages.masuk)} <span class="unseen">${t(messages.masukBaru)}</span></a>`
}

/** Shows why nothing can be shown: not signed in, refused, or Luwes is unreachable. */
export function awayCard(words: Words): TemplateResult {
  const { t, lang } = words
  const [title, text, signIn] = awayOf()
  const { code, tries } = session()
  const lost = code === 'jaringan'
  const again = signIn ? messages.sudah : shared.cobaLagi
  const jam = new Date().toLocaleTimeString(lang)
  return stateCard(
    words,
    title,
    text,
    lost ? iconWarn : iconInfo,
    html`${lost && tries > 0 ? html`<p class="small num">${t(messages.dicoba, { jam })}</p>` : nothing}
      <div class="row">${signIn ? signInLink(words) : nothing}
        ${code === 'sesi-tidak-ada' ? nothing : html`<button class="button" @click=${() => void renew()}>${t(again)}</button>`}
      </div>`,
  )
}

/**
 * Shows above a form that the session has ended, and how to continue; `sending` says that a call
 * waits.
 */
export function endedBar(words: Words, sending: boolean): TemplateResult {
  const { t } = words
  return html`<div class="ended" role="alert">${note(
    'warn',
    html`<b id="sesi" tabindex="-1">${t(messages.berakhir)}</b>
      <p>${t(sending ? messages.berakhirKirim : messages.berakhirTeks)}</p>
      <div class="row">${signInLink(words)}
        <button class="button" @click=${() => void renew()}>${t(messages.sudah)}</button></div>`,
  )}</div>`
}
