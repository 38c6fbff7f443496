import { html, nothing, type TemplateResult } from 'lit'
import type { PermohonanCuti } from '../../shared/contract.ts'
import { type Fault, faultSummary, faultsFrom } from '../../shared/faults.ts'
import { labelControl, textInput } from '../../shared/fields.ts'
import { randomId } from '../../shared/random.ts'
import { note } from '../../shared/views.ts'
import type { WfaHost } from '../state.ts'
import { messages } from './messages.ts'

/** An application as typed. */
interface Isian {
  readonly jenis: PermohonanCuti['jenis']
  readonly dari: string
  readonly sampai: string
  readonly alasan: string
  readonly buktiJenis: string
  readonly buktiNomor: string
  readonly faults: readonly Fault[]
  readonly busy: boolean
  readonly done: boolean
  readonly kunci: string
}

const EMPTY: Isian = {
  jenis: 'alasan-penting',
  dari: '',
  sampai: '',
  alasan: '',
  buktiJenis: '',
  buktiNomor: '',
  faults: [],
  busy: false,
  done: false,
  kunci: '',
}

/** The input of each host. */
const typing = new WeakMap<WfaHost, Isian>()

const FIELDS = [
  ['dari', messages.dari, 'date'],
  ['sampai', messages.sampai, 'date'],
  ['buktiJenis', messages.buktiJenis, 'text'],
  ['buktiNomor', messages.buktiNomor, 'text'],
  ['alasan', messages.alasan, 'text'],
] as const

/** Shows how to apply for leave, below the request to care for a parent. */
export function leaveView(host: WfaHost): TemplateResult {
  const words = host.words()
  const { t } = words
  const one = typing.get(host) ?? EMPTY
  const set = (more: Partial<Isian>) => {
    typing.set(host, { ...(typing.get(host) ?? EMPTY), ...more })
    host.patch({})
  }
  const go = (field: string) => void host.focusOn(`#${CSS.escape(field)}`)
  const field = ([key, label, type]: (typeof FIELDS)[number]) => {
    const id = `cuti-${key}`
    const control = textInput(one.faults, id, one[key], (value) => set({ [key]: value }), { type })
    return labelControl(words, one.faults, { id, label: t(label) }, control)
  }
  const kind = html`<select id="cuti-jenis" @change=${(event: Event) => {
    // Safe because the change comes from this very control, whose options are the kinds.
    set({ jenis: (event.target as HTMLSelectElement).value as Isian['jenis'] })
  }}>${(['alasan-penting', 'cltn'] as const).map(
    (jenis) =>
      html`<option value=${jenis} ?selected=${jenis === one.jenis}>${t(messages[jenis])}</option>`,
  )}</select>`
  // It is inside the form of the request, which Enter would send.
  const own = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    void send(host, one, set)
  }
  return html`<details class="card" id="cuti" @keydown=${own}><summary><b>${t(messages.judul)}</b></summary>
    <p class="hint">${t(messages.teks)}</p>
    ${one.done ? note('ok', t(messages.terkirim)) : nothing}
    ${faultSummary(words, one.faults, go)}
    ${labelControl(words, one.faults, { id: 'cuti-jenis', label: t(messages.jenis) }, kind)}
    ${FIELDS.map(field)}
    <p><button type="button" class="button" aria-disabled=${one.busy} @click=${() => void send(host, one, set)}>
      ${t(one.busy ? messages.mengirim : messages.kirim)}</button></p>
  </details>`
}

function faultsOf({ dari, sampai, alasan, buktiNomor }: Isian): Fault[] {
  const miss = (given: string, field: string, text: Fault['text']) =>
    given.trim() ? [] : [{ field: `cuti-${field}`, text }]
  return [
    ...miss(dari, 'dari', messages.wajibDari),
    ...miss(sampai, 'sampai', messages.wajibSampai),
    ...miss(buktiNomor, 'buktiNomor', messages.wajibBukti),
    ...miss(alasan, 'alasan', messages.wajibAlasan),
  ]
}

async function send(host: WfaHost, one: Isian, set: (more: Partial<Isian>) => void): Promise<void> {
  if (one.busy) return
  const faults = faultsOf(one)
  if (faults.length > 0) {
    set({ faults, done: false })
    return host.focusOn('#cuti .summary')
  }
  const kunci = one.kunci || randomId()
  set({ busy: true, faults: [], done: false, kunci })
  const { jenis, dari, sampai, alasan, buktiJenis, buktiNomor } = one
  const bukti = [{ jenis: buktiJenis.trim() || 'Surat', nomor: buktiNomor.trim() }]
  const result = await host.call({
    method: 'POST',
    path: '/wfa/permohonan-cuti',
    key: kunci,
    body: { jenis, dari, sampai, alasan: alasan.trim(), bukti },
  })
  if (!result.ok && result.problem.code === 'usang') return
  if (!result.ok) {
    host.emit('luwes:error', { code: result.problem.code })
    set({ busy: false, faults: faultsFrom(result.problem) })
    return host.focusOn('#cuti .summary')
  }
  typing.set(host, { ...EMPTY, done: true })
  host.patch({})
  host.say(host.words().t(messages.terkirim))
  host.emit('luwes:changed', { ids: [result.value.id] })
}
