import { html, nothing, type TemplateResult } from 'lit'
import type { Gangguan, Mutu, Text } from '../../shared/contract.ts'
import { atHome } from '../../shared/zone.ts'
import { choiceField, dayField, longField, sendButton, textField, unitField } from '../controls.ts'
import { messages as common } from '../messages-controls.ts'
import type { AdminHost } from '../state.ts'
import { type Daftar, missing, type Slice, slice, submit } from '../tab.ts'
import { messages } from './messages.ts'
import { noPreview, type Pratinjau, previewPages, previewView } from './preview.ts'

/** What the tab of outages holds. */
export interface Mine extends Daftar<Gangguan> {
  readonly mutu: Mutu | null
  readonly baru: boolean
  /** The suspicion that is being confirmed; '' for none. */
  readonly dugaan: string
  readonly dariTanggal: string
  readonly dariJam: string
  /** Whether it is over. */
  readonly selesai: boolean
  readonly sampaiTanggal: string
  readonly sampaiJam: string
  readonly siapa: 'semua' | 'unit'
  readonly unit: readonly string[]
  readonly cari: string
  readonly alasan: string
  readonly pratinjau: Pratinjau
  /** The outage that is being ended or taken back, and how. */
  readonly ubah: string
  readonly langkah: 'tutup' | 'batal'
  readonly alasanUbah: string
  readonly tutupTanggal: string
  readonly tutupJam: string
}

/** A form that nobody has begun. */
export const EMPTY = {
  dugaan: '',
  dariTanggal: '',
  dariJam: '',
  selesai: true,
  sampaiTanggal: '',
  sampaiJam: '',
  siapa: 'semua' as const,
  unit: [],
  cari: '',
  alasan: '',
  pratinjau: noPreview,
}

/** What the tab of outages holds, under its name. */
export const mine: Slice<Mine> = slice<Mine>('gangguan', {
  ...{ items: null, problem: null, mutu: null, baru: false, ...EMPTY },
  ...{ ubah: '', langkah: 'batal', alasanUbah: '', tutupTanggal: '', tutupJam: '' },
})

/** Now, as date and time of day in the zone of the reader's unit. */
export function nowAt(): [string, string] {
  const now = atHome(new Date().toISOString())
  return [now.slice(0, 10), now.slice(11, 16)]
}

/** A moment as RFC 3339 in the zone of the reader's unit; '' while it is not whole. */
export function momentOf(date: string, time: string): string {
  const offset = atHome(new Date(0).toISOString()).slice(-6)
  return date && time ? `${date}T${time}:00${offset}` : ''
}

/** Declaring an outage: from when to when, for whom, why; then whom it changes; then for good. */
export function formView(
  host: AdminHost,
  state: Mine,
  reload: () => Promise<void>,
): TemplateResult {
  const { pratinjau } = state
  const { mulai, selesai, berjalan } = pratinjau
  const send =
    mulai && selesai
      ? sendButton(host, messages.terapkan, () => void apply(host, state, reload))
      : sendButton(host, messages.lihat, () => void preview(host, state))
  return html`${whenFields(host, state)} ${whomFields(host, state)}
    ${mulai ? previewView(host, pratinjau) : nothing} ${berjalan ? nothing : send}`
}

/** Changes the form: whatever is changed, the preview was of something else. */
function set(host: AdminHost, change: Partial<Mine>): void {
  mine.set(host, { ...change, pratinjau: noPreview })
}

function whenFields(host: AdminHost, state: Mine): TemplateResult {
  const { t } = host.words()
  const day = (id: 'dariTanggal' | 'sampaiTanggal', label: Text) =>
    dayField(host, { id, label, value: state[id], set: (value) => set(host, { [id]: value }) })
  const time = (id: 'dariJam' | 'sampaiJam') => {
    const change = (value: string) => set(host, { [id]: value })
    return textField(host, { id, label: messages.pukul, value: state[id], set: change }, 'time')
  }
  const over = {
    id: 'selesai',
    label: messages.sudahSelesai,
    value: state.selesai ? 'ya' : 'belum',
    set: (value: 'ya' | 'belum') => set(host, { selesai: value === 'ya' }),
  }
  return html`<div class="pair">${day('dariTanggal', messages.mulaiHari)} ${time('dariJam')}</div>
    ${choiceField(host, over, [
      ['ya', t(messages.ya)],
      ['belum', t(messages.belum)],
    ])}
    ${state.selesai ? html`<div class="pair">${day('sampaiTanggal', messages.selesaiHari)} ${time('sampaiJam')}</div>` : nothing}`
}

function whomFields(host: AdminHost, state: Mine): TemplateResult {
  const { t } = host.words()
  const who = {
    id: 'siapa',
    label: messages.siapa,
    value: state.siapa,
    set: (value: Mine['siapa']) => set(host, { siapa: value }),
  }
  const alasan = {
    id: 'alasan',
    label: common.alasan,
    hint: messages.alasanPetunjuk,
    value: state.alasan,
    set: (value: string) => set(host, { alasan: value }),
  }
  const units = {
    id: 'unit',
    chosen: state.unit,
    cari: state.cari,
    set: (change: Partial<Mine>) => set(host, change),
  }
  return html`${choiceField(host, who, [
    ['semua', t(messages.semuaUnit)],
    ['unit', t(messages.sebagian)],
  ])}
    ${state.siapa === 'unit' ? unitField(host, units) : nothing} ${longField(host, alasan)}`
}

function bodyOf(state: Mine) {
  const { siapa, unit, selesai, dugaan } = state
  const dari = momentOf(state.dariTanggal, state.dariJam)
  const sampai = momentOf(state.sampaiTanggal, state.sampaiJam)
  return {
    dari,
    ...(selesai && { sampai }),
    ...(siapa === 'unit' && { unit }),
    alasan: state.alasan.trim(),
    ...(dugaan && { dugaan }),
  }
}

function faultsOf(state: Mine) {
  const { dari, sampai, alasan } = bodyOf(state)
  return missing(
    [state.dariTanggal !== '', 'dariTanggal', messages.wajibHari],
    [state.dariJam !== '', 'dariJam', messages.wajibJam],
    [!state.selesai || state.sampaiTanggal !== '', 'sampaiTanggal', messages.wajibHari],
    [!state.selesai || state.sampaiJam !== '', 'sampaiJam', messages.wajibJam],
    [!sampai || sampai >= dari, 'sampaiJam', messages.urutan],
    [state.siapa === 'semua' || state.unit.length > 0, 'unit', common.wajibUnit],
    [alasan !== '', 'alasan', common.wajibAlasan],
  )
}

const fieldOf = (path: string) =>
  ({ '/dari': 'dariJam', '/sampai': 'sampaiJam' })[path] ?? path.split('/')[1] ?? ''

async function preview(host: AdminHost, state: Mine): Promise<void> {
  const faults = faultsOf(state)
  host.patch({ faults, done: '' })
  if (faults.length > 0) return host.focusOn('.summary')
  const place = {
    get: () => mine.get(host).pratinjau,
    set: (pratinjau: Pratinjau) => mine.set(host, { pratinjau }),
    fieldOf,
  }
  await previewPages(host, bodyOf(state), place)
}

function apply(host: AdminHost, state: Mine, reload: () => Promise<void>): Promise<boolean> {
  return submit<Gangguan>(host, {
    path: '/presensi/gangguan',
    body: { ...bodyOf(state), terapkan: true },
    faults: faultsOf(state),
    fieldOf,
    said: () => host.words().t(messages.diterapkan),
    after: () => {
      mine.set(host, { ...EMPTY, baru: false })
      return reload()
    },
  })
}
