import { html, nothing, type TemplateResult } from 'lit'
import type { Answer, Body, PerubahanHari } from '../../shared/contract.ts'
import { faultsFrom } from '../../shared/faults.ts'
import { formatDateShort } from '../../shared/format.ts'
import { formatNumber, formatPoints } from '../../shared/numbers.ts'
import type { Result } from '../../shared/problem.ts'
import { stateText } from '../../shared/states.ts'
import { note } from '../../shared/views.ts'
import { type AdminHost, unitName } from '../state.ts'
import { messages } from './messages.ts'
import { noPreview, type Pratinjau } from './state.ts'

interface Tempat {
  readonly get: () => Pratinjau
  readonly set: (pratinjau: Pratinjau) => void
  readonly fieldOf: (path: string) => string
}

/** Reads through all units, one page at a time, to find the days that an outage would change. */
export async function previewPages(
  host: AdminHost,
  body: Omit<Body<'nyatakanGangguan'>, 'terapkan'>,
  { get, set, fieldOf }: Tempat,
): Promise<void> {
  set({ ...noPreview, mulai: true, berjalan: true })
  for (let after: string | null = ''; after !== null; ) {
    const page: Result<Answer<'nyatakanGangguan'>> = await host.call({
      method: 'POST',
      path: '/presensi/gangguan',
      body: { ...body, terapkan: false, ...(after && { after }) },
    })
    if (!page.ok && page.problem.code === 'usang') return
    const so = get()
    // The form was changed meanwhile.
    if (!so.berjalan) return
    if (!page.ok) {
      host.emit('luwes:error', { code: page.problem.code })
      set(noPreview)
      host.patch({ faults: faultsFrom(page.problem, () => '', fieldOf) })
      return host.focusOn('.summary')
    }
    // What is not declared yet is answered by what it would change.
    if (!('perubahan' in page.value)) return
    const { diperiksa, perubahan } = page.value
    after = page.value.after
    set({
      ...so,
      diperiksa: so.diperiksa + diperiksa,
      perubahan: [...so.perubahan, ...perubahan],
      berjalan: after !== null,
      selesai: after === null,
    })
  }
  await host.focusOn('#pratinjau')
}

/** How many lines are shown; the rest is counted. */
const SHOWN = 100

/** Shows the days that change, before and after, and the points that are given back. */
export function previewView(host: AdminHost, pratinjau: Pratinjau): TemplateResult {
  const { t, lang } = host.words()
  const { perubahan, diperiksa, berjalan } = pratinjau
  const people = new Set(perubahan.map(({ nip }) => nip)).size
  const points = perubahan.reduce(
    (sum, { sebelum, sesudah }) => sum + sebelum.poin - sesudah.poin,
    0,
  )
  const n = (value: number) => formatNumber(value, lang)
  if (berjalan) {
    return html`<p role="status">${t(messages.memeriksa, { n: n(diperiksa) })}</p><progress></progress>`
  }
  if (perubahan.length === 0) {
    return html`<div id="pratinjau" tabindex="-1">${note('info', t(messages.tanpaPerubahan, { n: n(diperiksa) }))}</div>`
  }
  return html`<section aria-labelledby="pratinjau">
    <h4 class="label" id="pratinjau" tabindex="-1">${t(messages.berubah, { orang: n(people), hari: n(perubahan.length) })}</h4>
    <p class="small muted">${t(messages.poinKembali, { poin: formatPoints(points, lang) })}</p>
    <ul class="lines">${perubahan.slice(0, SHOWN).map((one) => line(host, one))}</ul>
    ${perubahan.length > SHOWN ? html`<p class="small muted">${t(messages.sisanya, { n: n(perubahan.length - SHOWN) })}</p>` : nothing}
  </section>`
}

function line(host: AdminHost, { nama, unitKerja, tanggal, sebelum, sesudah }: PerubahanHari) {
  const { t, lang } = host.words()
  const unit = unitName(host, unitKerja)
  const told = ({ status, poin }: PerubahanHari['sebelum']) => {
    const cut = t(poin > 0 ? messages.poin : messages.tanpaPoin, { poin: formatPoints(poin, lang) })
    return `${t(stateText(status))}, ${cut}`
  }
  return html`<li><b>${nama}</b> <span class="small muted">${unit}, ${formatDateShort(tanggal, lang)}</span>
    <div>${t(messages.dariMenjadi, { sebelum: told(sebelum), sesudah: told(sesudah) })}</div></li>`
}
