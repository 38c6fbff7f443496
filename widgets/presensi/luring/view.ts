import { css, html, type TemplateResult } from 'lit'
import type { Hari, HariIni, Saya } from '../../shared/contract.ts'
import { formatMomentShort } from '../../shared/moments.ts'
import { ownerOf } from '../../shared/owner.ts'
import { renew, session } from '../../shared/session.ts'
import { note } from '../../shared/views.ts'
import { atHome, useZone } from '../../shared/zone.ts'
import type { Permission, PresensiHost } from '../state.ts'
import { look } from '../tap/send-waiting.ts'
import { keepToday, keptToday, type Simpanan } from './kept.ts'
import { messages } from './messages.ts'
import { sessionElement, tellWorker } from './worker.ts'

/** The styles of the note above the card of today. */
export const styles = [
  css`
    .luring {
      margin-bottom: var(--_4);
    }
    .luring p,
    .luring .row {
      margin-top: var(--_1);
    }
  `,
]

/** Stores today's data and the files of this page, if the portal serves the worker file. */
export async function remember(host: PresensiHost, widget: Element): Promise<void> {
  const element = sessionElement()
  const { saya } = host.state()
  if (!element || !saya) return
  keepToday(host.state(), ownerOf(saya.pegawai.nip))
  try {
    await tellWorker(element, widget, host.words().lang)
  } catch {
    host.emit('luwes:error', { code: 'worker-url' })
  }
}

/** Shows the stored data of today, so that taps can be made. Changes nothing if there is none. */
export function begin(host: PresensiHost, permission: Permission): void {
  const kept = keptToday()
  if (!kept || session().phase !== 'keluar') return
  useZone(kept.zona)
  const today = atHome(new Date().toISOString()).slice(0, 10)
  const known = kept.hariIni.tanggal === today
  host.patch({
    luring: true,
    pemilik: kept.pemilik,
    saya: sayaOf(kept, known ? kept.hariIni : unknownDay(today)),
    // Safe because the card of today reads no more of a day than what is kept.
    hari: known ? (kept.hari as Hari | null) : null,
    permission,
    useLocation: permission !== 'denied',
  })
  look(host)
}

function sayaOf({ zona, pada, berjalan }: Simpanan, hariIni: HariIni): Saya {
  const pegawai = { nip: '', nama: '', unitKerja: '', namaUnit: '', jabatan: '', zona }
  const nobody = { peran: [], atasan: null, kepala: null, wakilSekda: false, tiket: null }
  return { ...nobody, pegawai, hariIni, berjalan, sekarang: pada }
}

/** Returns a day with only its date known. */
function unknownDay(tanggal: string): HariIni {
  const empty = { jadwal: null, tugas: [], dasar: '', alasan: null }
  // Safe because a word that nobody knows is shown as it is.
  const moda = 'jadwal-belum-diketahui' as HariIni['moda']
  return { ...empty, tanggal, moda, pesan: messages.belumDiketahui }
}

/** Says that there is no connection, for which account taps are kept, and how old the hours are. */
export function noticeView(host: PresensiHost): TemplateResult {
  const { t, lang } = host.words()
  const kept = keptToday()
  const known = kept?.hariIni.tanggal === host.state().saya?.hariIni.tanggal
  return html`<div class="luring">${note(
    'warn',
    html`<b>${t(messages.judul)}</b>
      <p>${t(messages.teks)}</p>
      <p>${t(messages.akun, { akhir: kept?.akhir ?? '' })}</p>
      ${kept && known ? html`<p class="small muted">${t(messages.per, { saat: formatMomentShort(kept.pada, lang) })}</p>` : ''}
      <div class="row"><button class="button" @click=${() => void renew()}>${t(messages.cobaLagi)}</button></div>`,
  )}</div>`
}
