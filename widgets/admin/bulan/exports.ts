import { html, nothing, type TemplateResult } from 'lit'
import { download } from '../../shared/download.ts'
import { faultsFrom } from '../../shared/faults.ts'
import { part } from '../../shared/part.ts'
import { note } from '../../shared/views.ts'
import { unitSelect } from '../fields.ts'
import type { AdminHost } from '../state.ts'
import { messages } from './messages.ts'
import { type BulanState, store } from './state.ts'

/** The writer of workbooks, loaded when needed. */
const workbook = part(() => import('./tpp-xlsx.ts'))

/** The files of a month: shape, format. */
const FILES = [
  ['tpp', 'xlsx'],
  ['tpp', 'csv'],
  ['tpp', 'json'],
  ['bkn', 'csv'],
  ['esakip', 'csv'],
  ['laporan', 'csv'],
] as const

/** Shows the files of a month, with the checksum and seal of the last export. */
export function exportsView(host: AdminHost, state: BulanState): TemplateResult {
  const { t } = host.words()
  const { unit, mengunduh, berkas } = state
  const all = [['', t(messages.semuaUnit)]] as const
  const set = (value: string) => store.set(host, { unit: value })
  return html`<section class="card" aria-labelledby="ekspor">
    <h4 id="ekspor">${t(messages.ekspor)}</h4>
    <p class="small muted">${t(messages.eksporTeks)}</p>
    ${unitSelect(host, { id: 'ekspor-unit', label: messages.unit, value: unit, set }, all)}
    <div class="exports">${FILES.map(
      ([bentuk, format]) => html`<button class="button" aria-disabled=${mengunduh !== ''}
        @click=${() => void take(host, bentuk, format)}>${t(messages[bentuk])} (${format.toUpperCase()})</button>`,
    )}</div>
    ${
      berkas
        ? html`<div id="berkas" tabindex="-1">${note(
            'ok',
            html`<p><b>${t(messages.terunduh, { nama: berkas.nama })}</b></p>
            ${berkas.nama.endsWith('xlsx') ? html`<p class="small">${t(messages.dariJson)}</p>` : nothing}
            <p class="small">${t(messages.sidik)}</p><p class="seal">${berkas.sha256}</p>
            <details><summary>${t(messages.segel)}</summary><p class="seal">${berkas.segel}</p></details>`,
          )}</div>`
        : nothing
    }
  </section>`
}

async function take(host: AdminHost, bentuk: string, format: string): Promise<void> {
  const { bulan, unit, mengunduh } = store.get(host)
  if (mengunduh || !bulan) return
  host.patch({ faults: [], done: '' })
  store.set(host, { mengunduh: `${bentuk}.${format}`, berkas: null })
  const place = unit ? `&unit=${encodeURIComponent(unit)}` : ''
  // The workbook is made here from the sealed JSON: its writer would make the server too large.
  const told = format === 'xlsx' ? 'json' : format
  const path = `/kinerja/${bulan}/ekspor?format=${told}&bentuk=${bentuk}${place}`
  const name = `${bentuk}-${bulan}${unit ? `-${unit.replaceAll(/[^\w.-]+/g, '_')}` : ''}.${format}`
  const { lang } = host.words()
  const writer = format === 'xlsx' ? await host.bring(workbook) : { takeXlsx: download }
  const result = await writer?.takeXlsx(path, name, lang)
  store.set(host, { mengunduh: '' })
  if (!result) return
  if (!result.ok) {
    host.emit('luwes:error', { code: result.problem.code })
    host.patch({ faults: faultsFrom(result.problem) })
    return host.focusOn('.summary')
  }
  store.set(host, { berkas: result.value })
  await host.focusOn('#berkas')
}
