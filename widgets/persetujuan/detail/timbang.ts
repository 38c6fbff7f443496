import { html, nothing, type TemplateResult } from 'lit'
import type { Antrean, Pertimbangan } from '../../shared/contract.ts'
import { formatDate, formatDateShort } from '../../shared/format.ts'
import { iconWarn } from '../../shared/icons.ts'
import { KEADAAN } from '../../shared/matter-words.ts'
import { stateText } from '../../shared/states.ts'
import type { Words } from '../../shared/words.ts'
import type { InboxHost } from '../state.ts'
import { messages } from './messages.ts'

type Hari = Pertimbangan['hari'][number]

/** The most names of one day; further ones are counted. */
const NAMES = 6

/** Fetches the facts to weigh for a request, once. */
export async function weigh(host: InboxHost, { id }: Antrean): Promise<void> {
  if (host.state().timbang[id]) return
  const path = `/wfa/pengajuan/${encodeURIComponent(id)}/pertimbangan` as const
  const result = await host.call({ path })
  if (!result.ok && result.problem.code === 'usang') return
  host.patch({ timbang: { ...host.state().timbang, [id]: result.ok ? result.value : null } })
}

/** Shows the state of the unit on each day, the last reports and open warnings of the applicant. */
export function weighView(host: InboxHost, { id }: Antrean): TemplateResult {
  const words = host.words()
  const { t, lang } = words
  const found = host.state().timbang[id]
  if (!found) {
    const text = found === null ? messages.timbangGagal : messages.memuat
    return html`<div class="weigh"><h4 class="label">${t(messages.timbang)}</h4><p class="muted">${t(text)}</p></div>`
  }
  const report = ({ tanggal, status, terlambat }: Pertimbangan['laporan'][number]) => {
    const tone = status === 'belum' || terlambat ? 'warn' : 'ok'
    const late = terlambat ? `, ${t(messages.terlambat)}` : ''
    return html`<li><span class="num">${formatDateShort(tanggal, lang)}</span>
      <span class="badge ${tone}">${t(KEADAAN[status] ?? stateText(status))}${late}</span></li>`
  }
  return html`<div class="weigh">
    <h4 class="label">${t(messages.timbang)}</h4>
    <ul class="days">${found.hari.map((day) => dayLine(words, day))}</ul>
    <h4 class="label">${t(messages.laporan)}</h4>
    ${found.laporan.length > 0 ? html`<ul class="reports">${found.laporan.map(report)}</ul>` : html`<p>${t(messages.tanpaLaporan)}</p>`}
    <h4 class="label">${t(messages.peringatan)}</h4>
    ${
      found.peringatan.length > 0
        ? html`<ul>${found.peringatan.map(({ pesan }) => html`<li class="risk">${iconWarn}<span>${t(pesan)}</span></li>`)}</ul>`
        : html`<p>${t(messages.tanpaPeringatan)}</p>`
    }
  </div>`
}

function dayLine({ t, lang }: Words, day: Hari): TemplateResult {
  const { tanggal, batas, terpakai, pergi, jumlahPergi, layanan, diKantor, minimum } = day
  const names = pergi.slice(0, NAMES).map(({ nama, sebab }) => `${nama} (${t(messages[sebab])})`)
  const more = jumlahPergi - names.length
  const daftar = [...names, ...(more > 0 ? [t(messages.lainnya, { n: more })] : [])].join(', ')
  const places = batas === null ? t(messages.tanpaBatas) : t(messages.tempat, { terpakai, batas })
  const short = minimum !== null && diKantor < minimum && layanan.length === 0
  const risk = (text: string) => html`<div class="risk">${iconWarn}<span>${text}</span></div>`
  return html`<li>
    <b>${formatDate(tanggal, lang)}</b>: <span class="num">${places}</span>;
    ${jumlahPergi > 0 ? t(messages.pergi, { n: jumlahPergi, daftar }) : t(messages.semuaAda)}
    ${short ? risk(t(messages.kurang, { n: diKantor, minimum })) : nothing}
    ${layanan.map(({ nama, minimum: need }) => risk(t(messages.layanan, { nama, minimum: need, n: diKantor })))}
  </li>`
}
