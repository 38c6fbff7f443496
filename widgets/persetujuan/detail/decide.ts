import type { Antrean, Keputusan, Kriteria, Pengajuan } from '../../shared/contract.ts'
import { type Fault, faultsFrom } from '../../shared/faults.ts'
import { stateText } from '../../shared/states.ts'
import { filterInbox, freshForm, type Isian, noForm, openDays } from '../inbox.ts'
import type { InboxHost } from '../state.ts'
import { CRITERIA_KEYS } from './kriteria.ts'
import { messages } from './messages.ts'

/**
 * Returns a decision as it is sent. It names days only when some are left out.
 *
 * A refusal or a return concerns the whole request, so it names every day that still waits.
 */
export function toDecision(
  request: Antrean,
  { hari, alasan }: Isian,
  keputusan: Keputusan['keputusan'],
): Keputusan {
  const whole = keputusan === 'tolak' || keputusan === 'kembalikan'
  const days = whole ? openDays(request) : hari
  // A confirmation is about the person; what is kept is what the server found: neither names days.
  const about = keputusan === 'konfirmasi' || keputusan === 'pertahankan'
  const some = !about && days.length < request.hari.length
  return {
    keputusan,
    ...(some && { hari: days }),
    ...(alasan.trim() && { alasan: alasan.trim() }),
  }
}

/** Sends a decision, or says what is missing. */
export async function decide(
  host: InboxHost,
  request: Antrean,
  keputusan: Keputusan['keputusan'],
): Promise<void> {
  const { form, busy } = host.state()
  if (busy) return
  const faults = GRANTING.includes(keputusan) && form.mengubah ? [UNSIGNED] : faultsOf(form)
  if (faults.length > 0) return refuse(host, faults)
  host.patch({ busy: true, faults: [] })
  // Only a revocation that is urgent covers a day that has begun.
  const urgent = keputusan === 'cabut' && form.hari.includes(host.state().today)
  const decision = { ...toDecision(request, form, keputusan), ...(urgent && { mendesak: true }) }
  const result = await host.call<Pengajuan>({
    method: 'POST',
    path: `/wfa/pengajuan/${encodeURIComponent(request.id)}/keputusan`,
    body: decision,
  })
  if (!result.ok && result.problem.code === 'usang') return
  host.patch({ busy: false })
  if (result.ok) return advance(host, request, decision)
  host.emit('luwes:error', { code: result.problem.code })
  // Somebody else was faster: what is shown is old.
  if (result.problem.status === 409) await host.load()
  await refuse(host, faultsFrom(result.problem))
}

const GRANTING: readonly Keputusan['keputusan'][] = ['rekomendasi', 'setuju']

/** Ticks that were not signed are no answer, and granting must not pass over them. */
const UNSIGNED: Fault = { field: 'tanda-tangan', text: messages.wajibTandaTangan }

function faultsOf({ hari, menulis, alasan }: Isian): Fault[] {
  if (menulis) return alasan.trim() ? [] : [{ field: 'alasan', text: messages.wajibAlasan }]
  return hari.length > 0 ? [] : [{ field: 'hari', text: messages.wajibHari }]
}

/** Says what was decided and opens the next request: forty are forty times one key. */
async function advance(
  host: InboxHost,
  done: Antrean,
  { keputusan, hari }: Keputusan,
): Promise<void> {
  const { saring, cari, inbox } = host.state()
  const shown = filterInbox(inbox, saring, cari)
  const next = shown[shown.findIndex(({ id }) => id === done.id) + 1] ?? shown[0]
  const follow = next && next.id !== done.id ? next : undefined
  const { t } = host.words()
  const state = t(stateText(keputusan))
  const told = `${state.charAt(0).toLowerCase()}${state.slice(1)}`
  const said = t(messages.selesai, { nama: done.nama, keputusan: told })
  // What was declared of somebody's work is declared for their other requests, too.
  const left = inbox
    .filter(({ id }) => id !== done.id)
    .map((one) =>
      one.nip === done.nip && GRANTING.includes(keputusan)
        ? { ...one, menyatakanKriteria: false }
        : one,
    )
  host.patch({
    inbox: left,
    open: follow?.id ?? '',
    form: follow ? freshForm(follow) : noForm,
    done: said,
  })
  if (follow) void meet(host, follow)
  host.say(follow ? `${said} ${t(messages.berikut, { nama: follow.nama })}` : said)
  host.emit('luwes:changed', { ids: [done.id] })
  // Days that were left out wait on: the server knows whether they are still for this person.
  if (hari) await host.load()
  await host.focusOn(follow ? `#buka-${CSS.escape(follow.id)}` : '#judul')
}

/** Fetches what was signed about the applicant's work; without it the part stays hidden. */
export async function meet(host: InboxHost, { nip, giliran }: Antrean): Promise<void> {
  if (giliran === 'konfirmasi' || giliran === 'tinjau' || nip in host.state().kriteria) return
  const result = await host.call<Kriteria>({ path: `/wfa/kriteria?nip=${nip}` })
  if (!result.ok && result.problem.code === 'usang') return
  host.patch({
    kriteria: { ...host.state().kriteria, [nip]: result.ok ? result.value : null },
  })
}

/** Signs the criteria of the applicant's work as they are ticked. */
export async function sign(host: InboxHost, { nip }: Antrean): Promise<void> {
  const { form, busy } = host.state()
  if (busy) return
  host.patch({ busy: true, faults: [] })
  const jawaban = Object.fromEntries(CRITERIA_KEYS.map((key) => [key, form.kriteria.includes(key)]))
  const result = await host.call<Kriteria>({
    method: 'PUT',
    path: `/wfa/kriteria?nip=${nip}`,
    body: { jawaban },
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
