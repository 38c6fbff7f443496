import { html, nothing, type TemplateResult } from 'lit'
import type { LaporanBulanan } from '../../shared/contract.ts'
import { faultsFrom } from '../../shared/faults.ts'
import { openPage } from '../../shared/paper.ts'
import { part } from '../../shared/part.ts'
import type { Problem } from '../../shared/problem.ts'
import { note } from '../../shared/views.ts'
import type { AdminHost } from '../state.ts'
import { messages } from './messages.ts'
import { store } from './state.ts'

/** The writer of workbooks, loaded when needed. */
const workbook = part(() => import('./roster-xlsx.ts'))

/** Shows the files of a month: the report to print, the letters and the roster of a unit. */
export function filesView(host: AdminHost, laporan: LaporanBulanan): TemplateResult {
  const { t } = host.words()
  const { mengambil, suratBerikut, tanpaSurat } = store.get(host)
  const { unit, mengisi } = laporan
  const busy = mengambil !== ''
  const act = (text: string, run: () => Promise<unknown>, main = '') => html`<button
    class="button ${main}" aria-disabled=${busy} @click=${() => busy || void run()}>${text}</button>`
  return html`<section class="card" aria-labelledby="berkas-judul">
    <h4 id="berkas-judul">${t(messages.berkas)}</h4>
    <div class="choices">${act(t(messages.cetak), () => print(host, laporan), 'main')}
      ${
        unit === null || !mengisi
          ? nothing
          : html`${act(t(messages.surat), () => letters(host, laporan, null))}
            ${suratBerikut === null ? nothing : act(t(messages.suratLagi), () => letters(host, laporan, suratBerikut))}
            ${act(t(messages.roster), () => roster(host, laporan))}`
      }</div>
    ${mengisi ? html`<p class="small muted">${t(unit === null ? messages.pilihUnit : messages.rosterTeks)}</p>` : nothing}
    ${suratBerikut === null ? nothing : note('info', t(messages.suratLanjut))}
    <div role="status">${tanpaSurat ? note('info', t(messages.tanpaSurat)) : nothing}</div>
  </section>`
}

const query = ({ bulan, unit }: LaporanBulanan) =>
  `bulan=${bulan}${unit === null ? '' : `&unit=${encodeURIComponent(unit)}`}`

/** Runs one action at a time, and shows its problem. */
async function take(host: AdminHost, what: string, run: () => Promise<Problem | null>) {
  host.patch({ faults: [], done: '' })
  store.set(host, { mengambil: what })
  const failed = await run()
  store.set(host, { mengambil: '' })
  if (!failed || failed.code === 'usang') return
  host.emit('luwes:error', { code: failed.code })
  host.patch({ faults: faultsFrom(failed) })
  await host.focusOn('.summary')
}

function print(host: AdminHost, laporan: LaporanBulanan) {
  const path = `/laporan-bulanan/cetak?${query(laporan)}` as const
  const paper = paperOf(host, `laporan-${laporan.bulan}.html`)
  return take(host, 'laporan', () => openPage(paper, () => host.call({ path, as: 'html' })))
}

function letters(host: AdminHost, laporan: LaporanBulanan, after: string | null) {
  const path =
    `/wfa/surat-tugas?${query(laporan)}${after === null ? '' : `&after=${after}`}` as const
  const paper = paperOf(host, `surat-tugas-${laporan.bulan}.html`)
  store.set(host, { tanpaSurat: false })
  return take(host, 'surat', async () => {
    const failed = await openPage(paper, async () => {
      const page = await host.call({
        path,
        as: 'html',
      })
      if (page.ok) store.set(host, { suratBerikut: page.next ?? null })
      return page
    })
    if (failed?.status !== 404) return failed
    // A month without letters is no fault.
    store.set(host, { tanpaSurat: true })
    return null
  })
}

async function roster(host: AdminHost, laporan: LaporanBulanan) {
  const code = await host.bring(workbook)
  if (code) await take(host, 'roster', () => code.takeRoster(host, laporan))
}

function paperOf(host: AdminHost, nama: string) {
  return { cetak: host.words().t(messages.cetakTombol), nama }
}
