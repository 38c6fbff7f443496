import { html, nothing, type TemplateResult } from 'lit'
import type { Koreksi } from '../../shared/contract.ts'
import { formatDate } from '../../shared/format.ts'
import { KEADAAN, KOREKSI } from '../../shared/matter-words.ts'
import { stepsOfKoreksi, stepsView } from '../../shared/steps.ts'
import { formatTime } from '../../shared/times.ts'
import type { PresensiHost } from '../state.ts'
import { finishMatter, setRinci, showRefusal } from './matters.ts'
import { messages } from './messages.ts'

const TONES: Readonly<Record<string, string>> = {
  diajukan: 'info',
  direkomendasikan: 'info',
  disetujui: 'ok',
  ditolak: 'bad',
}

/** Shows one's corrections of the month, each with its state and the reason. */
export function myCorrections(host: PresensiHost): TemplateResult | typeof nothing {
  const { t } = host.words()
  const { koreksi = [] } = host.state().rinci
  if (koreksi.length === 0) return nothing
  return html`<section class="mine" aria-labelledby="koreksi-saya">
    <h3 id="koreksi-saya">${t(messages.milikSaya)}</h3>
    <ul>${koreksi.map((one) => correction(host, one))}</ul>
  </section>`
}

function correction(host: PresensiHost, one: Koreksi): TemplateResult {
  const words = host.words()
  const { t, lang } = words
  const { jenis, at, tanggal, status, kedaluwarsa } = one
  const time = at ? t(messages.pukulIni, { jam: formatTime(at, lang) }) : ''
  const pending = status === 'diajukan' || status === 'direkomendasikan'
  const state = KEADAAN[status]
  return html`<li class="tight">
    <div class="line"><b>${formatDate(tanggal, lang)}</b>
      <span class="badge ${TONES[status] ?? ''}">${state ? t(state) : status}</span></div>
    <p>${t(KOREKSI[jenis])} ${time}</p>
    ${kedaluwarsa ? html`<p class="small muted">${t(messages.kedaluwarsa)}</p>` : nothing}
    ${stepsView(words, stepsOfKoreksi(one))}
    ${pending ? html`<p><button class="link" @click=${() => void takeBack(host, one)}>${t(messages.tarik)}</button></p>` : nothing}
  </li>`
}

async function takeBack(host: PresensiHost, { id }: Koreksi): Promise<void> {
  if (host.state().rinci.busy) return
  setRinci(host, { busy: true, faults: [] })
  const result = await host.call({
    method: 'POST',
    path: `/presensi/koreksi/${encodeURIComponent(id)}/keputusan`,
    body: { keputusan: 'batal' },
  })
  if (!result.ok && result.problem.code === 'usang') return
  setRinci(host, { busy: false })
  if (!result.ok) return showRefusal(host, result.problem)
  const { koreksi = [] } = host.state().rinci
  setRinci(host, { koreksi: koreksi.map((one) => (one.id === id ? result.value : one)) })
  await finishMatter(host, host.words().t(messages.ditarik), id)
}
