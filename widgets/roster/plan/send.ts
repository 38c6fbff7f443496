import type { Pola } from '../../shared/contract.ts'
import type { Fault } from '../../shared/faults.ts'
import { keyOf, refuse, showRefusal } from '../send.ts'
import type { RencanaIsian, RosterHost } from '../state.ts'
import { patternsIn } from './copy.ts'
import { messages } from './messages.ts'

/** Returns the pattern of the form, as sent. */
function patternsOf({ cara, hari, tim, hariTim, sumber }: RencanaIsian): Pola[] {
  if (cara === 'salin') return sumber ? patternsIn(sumber) : []
  if (cara === 'tim') {
    const team = (wanted: number) => Object.keys(tim).filter((nip) => tim[nip] === wanted)
    return [{ tim: [team(0), team(1)], hari: hariTim }]
  }
  return Object.entries(hari)
    .filter(([, days]) => days.length > 0)
    .map(([nip, days]) => ({ nip, hari: days }))
}

/** Returns what is missing before the plan can be checked, in the order of the form. */
export function planFaults(form: RencanaIsian): Fault[] {
  const { dari, sampai, cara, tim, hariTim } = form
  const faults: Fault[] = []
  const miss = (field: string, text: Fault['text']) => faults.push({ field, text })
  if (!dari) miss('dari', messages.wajibDari)
  if (!sampai) miss('sampai', messages.wajibSampai)
  else if (sampai < dari) miss('sampai', messages.wajibUrut)
  if (cara === 'tim') {
    if (hariTim.length === 0) miss('hari-tim', messages.wajibHariTim)
    const teams = Object.values(tim)
    if (![0, 1].every((team) => teams.includes(team))) miss('pola', messages.wajibTim)
  } else if (patternsOf(form).length === 0) {
    if (cara === 'salin') miss('asal', messages.wajibSalin)
    else miss('pola', messages.wajibPola)
  }
  return faults
}

/** Checks the plan by the rules, or publishes the accepted days. */
export async function sendPlan(host: RosterHost, terbitkan: boolean): Promise<void> {
  const { rencana, saya } = host.state()
  if (rencana.busy || !saya) return
  const faults = planFaults(rencana)
  if (faults.length > 0) return refuse(host, faults)
  const set = (change: Partial<RencanaIsian>) =>
    host.patch({ rencana: { ...host.state().rencana, ...change }, faults: [] })
  set({ busy: true })
  const { dari, sampai } = rencana
  const pola = patternsOf(rencana)
  const body = { unit: saya.pegawai.unitKerja, dari, sampai, pola, terbitkan }
  const result = await host.call({
    method: 'POST',
    path: '/wfa/roster',
    body,
    ...(terbitkan && { key: keyOf(host, body) }),
  })
  if (!result.ok && result.problem.code === 'usang') return
  set({ busy: false })
  if (!result.ok) return showRefusal(host, result.problem)
  set({ hasil: result.value, terbit: terbitkan ? (result.value.id ?? '') : '' })
  if (terbitkan) {
    host.emit('luwes:changed', { ids: [result.value.id] })
    await host.reload()
  }
  await host.focusOn(terbitkan ? '#terbit' : '#hasil')
}

/** The recorded reason of an immediate undo. */
const AT_ONCE = 'Diurungkan segera setelah diterbitkan'

/** Withdraws the roster that was just published. */
export async function undoPlan(host: RosterHost): Promise<void> {
  const { rencana } = host.state()
  if (rencana.busy || !rencana.terbit) return
  host.patch({ rencana: { ...rencana, busy: true }, faults: [] })
  const result = await host.call({
    method: 'POST',
    path: `/wfa/roster/${encodeURIComponent(rencana.terbit)}/batal`,
    body: { alasan: AT_ONCE },
  })
  if (!result.ok && result.problem.code === 'usang') return
  const after = { ...host.state().rencana, busy: false }
  host.patch({ rencana: after })
  if (!result.ok) return showRefusal(host, result.problem)
  const { id, hari } = result.value
  host.patch({ rencana: { ...after, hasil: null, terbit: '', diurungkan: hari.length } })
  host.emit('luwes:changed', { ids: [id] })
  await host.reload()
  await host.focusOn('#diurungkan')
}

/** Saves the published roster as a file for the letter. */
export async function saveCsv(host: RosterHost): Promise<void> {
  const { terbit } = host.state().rencana
  const path = `/wfa/roster/${encodeURIComponent(terbit)}.csv` as const
  const result = await host.call({ path, as: 'html' })
  if (!result.ok) return showRefusal(host, result.problem)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([result.value], { type: 'text/csv' }))
  link.download = 'roster.csv'
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
