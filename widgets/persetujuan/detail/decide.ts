import type { Antrean, Body, Keputusan, Text } from '../../shared/contract.ts'
import { type Fault, faultsFrom } from '../../shared/faults.ts'
import { stateText } from '../../shared/states.ts'
import { freshForm, type Isian, noForm, visibleRequests } from '../inbox.ts'
import { refresh } from '../lists.ts'
import type { InboxHost } from '../state.ts'
import { hold } from '../tunda.ts'
import { toDecision } from './keputusan.ts'
import { CRITERIA_KEYS } from './kriteria.ts'
import { messages } from './messages.ts'
import { weigh } from './timbang.ts'

/** Takes a decision, which is sent when the time for undo is over, or says what is missing. */
export async function decide(
  host: InboxHost,
  request: Antrean,
  keputusan: Keputusan['keputusan'],
): Promise<void> {
  const { form, busy, today } = host.state()
  if (busy) return
  const faults = GRANTING.includes(keputusan) && form.mengubah ? [UNSIGNED] : faultsOf(form)
  if (faults.length > 0) return refuse(host, faults)
  // Only an urgent revocation covers a day that has begun.
  const urgent = keputusan === 'cabut' && form.hari.includes(today)
  const body = { ...toDecision(request, form, keputusan), ...(urgent && { mendesak: true }) }
  const { t } = host.words()
  const next = nextOf(host, request)
  hold(host, {
    tab: 'pengajuan',
    ids: [request.id],
    path: `/wfa/pengajuan/${encodeURIComponent(request.id)}/keputusan`,
    body,
    nama: request.nama,
    akan: t(messages.akan, { nama: request.nama, keputusan: t(ACTS[keputusan]) }),
    form,
    kept: () => keep(host, request, body),
  })
  await advance(host, next)
}

/** The effect of a decision, before it is taken. */
const ACTS: Readonly<Record<Keputusan['keputusan'], Text>> = {
  rekomendasi: messages.aksiRekomendasi,
  konfirmasi: messages.aksiKonfirmasi,
  setuju: messages.aksiSetuju,
  tolak: messages.aksiTolak,
  kembalikan: messages.aksiKembalikan,
  cabut: messages.cabut,
  pertahankan: messages.pertahankan,
  batal: messages.batal,
  panggil: messages.batal,
}

const GRANTING: readonly Keputusan['keputusan'][] = ['rekomendasi', 'setuju']

/** Unsigned ticks are no answer, and granting must not ignore them. */
const UNSIGNED: Fault = { field: 'tanda-tangan', text: messages.wajibTandaTangan }

function faultsOf({ hari, menulis, alasan }: Isian): Fault[] {
  if (menulis) return alasan.trim() ? [] : [{ field: 'alasan', text: messages.wajibAlasan }]
  return hari.length > 0 ? [] : [{ field: 'hari', text: messages.wajibHari }]
}

/** Returns the next request in the visible list. */
function nextOf(host: InboxHost, { id: own }: Antrean): Antrean | undefined {
  const shown = visibleRequests(host.state())
  const rest = shown.filter(({ id }) => id !== own)
  return rest[shown.findIndex(({ id }) => id === own)] ?? rest[0]
}

/** Opens the next request: forty requests are forty times one key. */
async function advance(host: InboxHost, next: Antrean | undefined): Promise<void> {
  const form = next ? freshForm(next) : noForm
  host.patch({ open: next?.id ?? '', form, faults: [], done: '' })
  if (next) meet(host, next)
  await host.focusOn(next ? '#rinci-judul' : '#judul')
}

/** Applies a stored decision: decided requests are removed, and granted ones are in force. */
async function keep(
  host: InboxHost,
  { id, nip, nama }: Antrean,
  { keputusan, hari }: Keputusan,
): Promise<void> {
  const { t } = host.words()
  const state = t(stateText(keputusan))
  const told = `${state.charAt(0).toLowerCase()}${state.slice(1)}`
  const done = t(messages.selesai, { nama, keputusan: told })
  // A declaration about somebody's work also holds for their other requests.
  const declared = GRANTING.includes(keputusan)
  const left = host
    .state()
    .inbox.filter((one) => one.id !== id)
    .map((one) => (one.nip === nip && declared ? { ...one, menyatakanKriteria: false } : one))
  host.patch({ inbox: left, done })
  host.say(done)
  host.emit('luwes:changed', { ids: [id] })
  // Days that were left out still wait: the server knows whether they are still for this person.
  if (hari) return host.load()
  await refresh(host, 'berlaku')
}

/** Fetches the further data of an open request. */
export function meet(host: InboxHost, request: Antrean): void {
  void meetCriteria(host, request)
  void weigh(host, request)
}

/** Fetches the signed criteria of the applicant's work; without them the part stays hidden. */
async function meetCriteria(host: InboxHost, { nip, giliran }: Antrean): Promise<void> {
  if (giliran === 'konfirmasi' || giliran === 'tinjau' || nip in host.state().kriteria) return
  const result = await host.call({ path: `/wfa/kriteria?nip=${nip}` })
  if (!result.ok && result.problem.code === 'usang') return
  host.patch({
    kriteria: { ...host.state().kriteria, [nip]: result.ok ? result.value : null },
  })
}

/** Signs the ticked criteria of the applicant's work. */
export async function sign(host: InboxHost, { nip }: Antrean): Promise<void> {
  const { form, busy, kriteria } = host.state()
  if (busy) return
  const jawaban = Object.fromEntries(CRITERIA_KEYS.map((key) => [key, form.kriteria.includes(key)]))
  const signedBefore = kriteria[nip]?.jawaban
  if (signedBefore && CRITERIA_KEYS.every((key) => !!signedBefore[key] === jawaban[key]))
    return refuse(host, [{ field: '', text: messages.takBerubah }])
  host.patch({ busy: true, faults: [] })
  const result = await host.call({
    method: 'PUT',
    path: `/wfa/kriteria?nip=${nip}`,
    // Safe because these are the keys of all criteria.
    body: { jawaban: jawaban as Body<'tandaTanganKriteria'>['jawaban'] },
  })
  if (!result.ok && result.problem.code === 'usang') return
  host.patch({ busy: false })
  if (!result.ok) return refuse(host, faultsFrom(result.problem))
  const signed = { ...host.state().form, mengubah: false }
  host.patch({ kriteria: { ...host.state().kriteria, [nip]: result.value }, form: signed })
  host.say(host.words().t(messages.ditandatangani))
  await host.focusOn('.decide .main')
}

async function refuse(host: InboxHost, faults: readonly Fault[]): Promise<void> {
  host.patch({ faults })
  await host.focusOn('.summary')
}
