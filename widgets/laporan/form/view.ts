import { css, html, nothing, type TemplateResult } from 'lit'
import type { LocalDate } from '../../shared/dates.ts'
import { type Fault, faultSummary, faultsFrom, stillOpen } from '../../shared/faults.ts'
import { controlText, labelControl, textInput } from '../../shared/fields.ts'
import { formStyles } from '../../shared/form-styles.ts'
import { iconBad } from '../../shared/icons.ts'
import { formatNumber } from '../../shared/numbers.ts'
import { note } from '../../shared/views.ts'
import type { BarisIsian, Isian, LaporanHost } from '../state.ts'
import {
  asPlanned,
  emptyLine,
  faultsOf,
  fieldOfPath,
  freshReport,
  linesOfLast,
  planOf,
  toReport,
} from './draft.ts'
import { messages } from './messages.ts'

/** The styles of writing. */
export const styles = [
  formStyles,
  css`
    .lines > li {
      padding: var(--_3) 0;
      border-top: 1px solid var(--_line);
    }
    .pair {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(9em, 100%), 1fr));
      gap: var(--_2) var(--_3);
      align-items: end;
      margin-top: var(--_2);
    }
    .write {
      max-width: 44em;
    }
    .write > * + * {
      margin-top: var(--_3);
    }
    .write h5 {
      margin: 0;
      font-size: inherit;
    }
    .write .summary {
      margin-bottom: 0;
    }
  `,
]

/** Returns the input for a day, or its first state. */
function reportOf(host: LaporanHost, tanggal: LocalDate): Isian {
  const { isian, pengajuan, laporan } = host.state()
  const sent = laporan.find((one) => one.tanggal === tanggal)
  return isian[tanggal] ?? freshReport(planOf(pengajuan, tanggal), sent)
}

function change(host: LaporanHost, tanggal: LocalDate, more: Partial<Isian>): void {
  const next = { ...reportOf(host, tanggal), ...more }
  const { isian, faults } = host.state()
  host.patch({
    isian: { ...isian, [tanggal]: next },
    faults: stillOpen(faults, faultsOf(next)),
    done: '',
  })
}

/**
 * Shows the report form of a day: the lines of the plan with their results, other results,
 * obstacles.
 */
export function formView(host: LaporanHost, tanggal: LocalDate): TemplateResult {
  const words = host.words()
  const { t } = words
  const { faults, busy } = host.state()
  const report = reportOf(host, tanggal)
  const go = (field: string) => void host.focusOn(`#${CSS.escape(field)}`)
  const planned = report.baris.some(({ target }) => target !== undefined)
  const add = () => {
    change(host, tanggal, { baris: [...report.baris, emptyLine] })
    void host.focusOn(`#baris-${report.baris.length}-hasil`)
  }
  const kendala = html`<textarea id="kendala" maxlength="2000" .value=${report.kendala}
    @input=${(event: Event) => change(host, tanggal, { kendala: controlText(event) })}></textarea>`
  return html`<div class="write">
    ${faultSummary(words, faults, go)}
    ${quickly(host, tanggal, report, planned)}
    ${planned ? html`<h5 class="label">${t(messages.rencana)}</h5>` : note('info', t(messages.tanpaRencana))}
    <ol class="lines">${report.baris.map((line, at) => lineView(host, tanggal, report, line, at))}</ol>
    <p><button class="button" @click=${add}>+ ${t(messages.tambah)}</button></p>
    ${labelControl(words, faults, { id: 'kendala', label: t(messages.kendala) }, kendala)}
    <div class="row">
      <button class="button main" aria-disabled=${busy} @click=${() => void send(host, tanggal)}>${t(busy ? messages.mengirim : messages.kirim)}</button>
      <button class="button" @click=${() => close(host, tanggal)}>${t(messages.tutup)}</button>
    </div>
  </div>`
}

/** Shows the shortcuts: the plan was met, or the lines of the last report. */
function quickly(
  host: LaporanHost,
  tanggal: LocalDate,
  report: Isian,
  planned: boolean,
): TemplateResult | typeof nothing {
  const { t } = host.words()
  if (planned) {
    const met = () => {
      change(host, tanggal, asPlanned(report))
      void send(host, tanggal)
    }
    return html`<div><button class="button" id="sesuai" aria-describedby="sesuai-petunjuk" @click=${met}>${t(messages.sesuai)}</button>
      <p class="hint" id="sesuai-petunjuk">${t(messages.sesuaiPetunjuk)}</p></div>`
  }
  const last = linesOfLast(host.state().laporan, tanggal)
  const untouched = report.baris.every(({ hasil }) => hasil === '')
  if (last.length === 0 || !untouched) return nothing
  const fill = () => {
    change(host, tanggal, { baris: last })
    void host.focusOn('#baris-0-realisasi')
  }
  return html`<p><button class="button" id="terakhir" @click=${fill}>${t(messages.terakhir)}</button></p>`
}

function close(host: LaporanHost, tanggal: LocalDate): void {
  host.patch({ buka: '', faults: [] })
  void host.focusOn(`#tulis-${tanggal}`)
}

function lineView(
  host: LaporanHost,
  tanggal: LocalDate,
  { baris }: Isian,
  line: BarisIsian,
  at: number,
): TemplateResult {
  const words = host.words()
  const { t, lang } = words
  const { faults } = host.state()
  const set = (more: Partial<BarisIsian>) =>
    change(host, tanggal, {
      baris: baris.map((one, index) => (index === at ? { ...one, ...more } : one)),
    })
  const field = (key: 'hasil' | 'satuan' | 'realisasi' | 'bukti', label: string, hint = '') => {
    const id = `baris-${at}-${key}`
    const options = { number: key === 'realisasi', hint: hint && `${id}-petunjuk` }
    const control = textInput(faults, id, line[key], (value) => set({ [key]: value }), options)
    return labelControl(words, faults, { id, label, hint }, control)
  }
  const proof = field('bukti', t(messages.bukti), at === 0 ? t(messages.buktiPetunjuk) : '')
  if (line.target !== undefined) {
    const { hasil, satuan, target } = line
    return html`<li><fieldset><legend class="label">${hasil}</legend>
      <p class="small muted num">${t(messages.target, { target: formatNumber(target, lang), satuan })}</p>
      <div class="pair">${field('realisasi', t(messages.realisasi, { satuan }))} ${proof}</div></fieldset></li>`
  }
  const remove = () => {
    change(host, tanggal, { baris: baris.filter((_, index) => index !== at) })
    void host.focusOn('#kendala')
  }
  return html`<li><fieldset><legend class="unseen">${t(messages.hasilKe, { n: at + 1 })}</legend>
    ${field('hasil', t(messages.hasil))}
    <div class="pair">${field('realisasi', t(messages.jumlah))} ${field('satuan', t(messages.satuan))}</div>
    <div class="pair">${proof}</div>
    ${
      baris.length > 1
        ? html`<button class="button plain bad" aria-label=${t(messages.hapusKe, { n: at + 1 })}
            @click=${remove}>${iconBad}<span>${t(messages.hapus)}</span></button>`
        : nothing
    }</fieldset></li>`
}

async function refuse(host: LaporanHost, faults: readonly Fault[]): Promise<void> {
  host.patch({ faults })
  await host.focusOn('.summary')
}

/** Sends the report; the input stays until it was accepted. */
async function send(host: LaporanHost, tanggal: LocalDate): Promise<void> {
  if (host.state().busy) return
  const report = reportOf(host, tanggal)
  const faults = faultsOf(report)
  if (faults.length > 0) return refuse(host, faults)
  host.patch({ busy: true, faults: [], done: '' })
  const result = await host.call({
    method: 'POST',
    path: '/laporan',
    body: toReport(tanggal, report),
  })
  if (!result.ok && result.problem.code === 'usang') return
  host.patch({ busy: false })
  if (!result.ok) {
    host.emit('luwes:error', { code: result.problem.code })
    return refuse(
      host,
      faultsFrom(result.problem, () => '', fieldOfPath),
    )
  }
  const { [tanggal]: _, ...isian } = host.state().isian
  const { t } = host.words()
  const atasan = host.state().saya?.atasan?.nama ?? t(messages.atasan)
  const done = t(messages.terkirim, { atasan })
  host.patch({ isian, buka: '', done })
  host.say(done)
  host.emit('luwes:changed', { ids: [result.value.id] })
  await host.load()
  await host.focusOn('#beres')
}
