import { html, nothing, type TemplateResult } from 'lit'
import { atHome } from '../../shared/zone.ts'
import { choiceField, fieldsOf, unitField } from '../fields.ts'
import { sendButton } from '../forms.ts'
import { messages as common } from '../messages-forms.ts'
import type { AdminHost } from '../state.ts'
import { failedChecks, finishEntry, submit } from '../tab.ts'
import { messages } from './messages.ts'
import { previewPages, previewView } from './preview.ts'
import { EMPTY, type GangguanState, noPreview, type Pratinjau, store } from './state.ts'

/** Returns now, as date and time of day in the zone of the reader's unit. */
export function nowAt(): [string, string] {
  const now = atHome(new Date().toISOString())
  return [now.slice(0, 10), now.slice(11, 16)]
}

/** Returns a moment as RFC 3339 in the zone of the reader's unit; '' while it is incomplete. */
export function momentOf(date: string, time: string): string {
  const offset = atHome(new Date(0).toISOString()).slice(-6)
  return date && time ? `${date}T${time}:00${offset}` : ''
}

/** Declares an outage in steps: times, units and reason; a preview of the people affected; confirmation. */
export function formView(
  host: AdminHost,
  state: GangguanState,
  reload: () => Promise<void>,
): TemplateResult {
  const { pratinjau } = state
  const { mulai, selesai, berjalan } = pratinjau
  const send =
    mulai && selesai
      ? sendButton(host, messages.terapkan, () => void apply(host, state, reload))
      : sendButton(host, messages.lihat, () => void preview(host, state))
  return html`${whenFields(host, state)} ${scopeFields(host, state)}
    ${mulai ? previewView(host, pratinjau) : nothing} ${berjalan ? nothing : send}`
}

/** Changes the form; the preview then no longer applies. */
function set(host: AdminHost, change: Partial<GangguanState>): void {
  store.set(host, { ...change, pratinjau: noPreview })
}

function whenFields(host: AdminHost, state: GangguanState): TemplateResult {
  const { t } = host.words()
  const { day, clock } = fieldsOf(host, state, (change) => set(host, change))
  const over = {
    id: 'selesai',
    label: messages.sudahSelesai,
    value: state.selesai ? 'ya' : 'belum',
    set: (value: 'ya' | 'belum') => set(host, { selesai: value === 'ya' }),
  }
  return html`<div class="pair">${day('dariTanggal', messages.mulaiHari)} ${clock('dariJam', messages.pukul)}</div>
    ${choiceField(host, over, [
      ['ya', t(messages.ya)],
      ['belum', t(messages.belum)],
    ])}
    ${state.selesai ? html`<div class="pair">${day('sampaiTanggal', messages.selesaiHari)} ${clock('sampaiJam', messages.pukul)}</div>` : nothing}`
}

function scopeFields(host: AdminHost, state: GangguanState): TemplateResult {
  const { t } = host.words()
  const { prose, choice } = fieldsOf(host, state, (change) => set(host, change))
  const units = {
    id: 'unit',
    chosen: state.unit,
    cari: state.cari,
    set: (change: Partial<GangguanState>) => set(host, change),
  }
  return html`${choice('siapa', messages.siapa, [
    ['semua', t(messages.semuaUnit)],
    ['unit', t(messages.sebagian)],
  ])}
    ${state.siapa === 'unit' ? unitField(host, units) : nothing} ${prose('alasan', common.alasan, messages.alasanPetunjuk)}`
}

function bodyOf(state: GangguanState) {
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

function faultsOf(state: GangguanState) {
  const { dari, sampai, alasan } = bodyOf(state)
  return failedChecks(
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

async function preview(host: AdminHost, state: GangguanState): Promise<void> {
  const faults = faultsOf(state)
  host.patch({ faults, done: '' })
  if (faults.length > 0) return host.focusOn('.summary')
  const place = {
    get: () => store.get(host).pratinjau,
    set: (pratinjau: Pratinjau) => store.set(host, { pratinjau }),
    fieldOf,
  }
  await previewPages(host, bodyOf(state), place)
}

function apply(
  host: AdminHost,
  state: GangguanState,
  reload: () => Promise<void>,
): Promise<boolean> {
  return submit(host, {
    path: '/presensi/gangguan',
    body: { ...bodyOf(state), terapkan: true },
    faults: faultsOf(state),
    fieldOf,
    said: () => host.words().t(messages.diterapkan),
    after: () => finishEntry(host, store, EMPTY, reload),
  })
}
