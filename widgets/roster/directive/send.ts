import { addDays, type LocalDate, weekday } from '../../shared/dates.ts'
import type { Fault } from '../../shared/faults.ts'
import { keyOf, refuse, showRefusal } from '../send.ts'
import { type ArahanIsian, noDirective, type RosterHost } from '../state.ts'
import { messages } from './messages.ts'

const MAX_DAYS = 31

/** Returns the working days of a span. */
export function workdays(from: LocalDate, to: LocalDate): LocalDate[] {
  const days: LocalDate[] = []
  for (let date = from; date && date <= to && days.length < MAX_DAYS; date = addDays(date, 1)) {
    if (weekday(date) < 6) days.push(date)
  }
  return days
}

/** Returns what is missing before the preview, in the order of the form. */
export function directiveFaults(form: ArahanIsian): Fault[] {
  const checks = [
    [form.jenis !== '', 'jenis', messages.wajibJenis],
    [form.unit.length > 0, 'unit', messages.wajibUnit],
    [workdays(form.dari, form.sampai).length > 0, 'dari', messages.wajibHari],
    [form.alasan.trim() !== '', 'alasan', messages.wajibAlasan],
    [form.dasar.trim() !== '', 'dasar', messages.wajibDasar],
  ] as const
  return checks.flatMap(([good, id, text]) => (good ? [] : [{ field: `arahan-${id}`, text }]))
}

/** Changes the directive being written. */
export function setDirective(host: RosterHost, change: Partial<ArahanIsian>): void {
  host.patch({ perintah: { ...host.state().perintah, ...change } })
}

/** Previews the people affected by a directive, or issues it. */
export async function sendDirective(host: RosterHost, terapkan: boolean): Promise<void> {
  const { perintah } = host.state()
  if (perintah.busy) return
  const faults = directiveFaults(perintah)
  const { jenis, unit, termasukBawahan, dari, sampai } = perintah
  if (faults.length > 0 || !jenis) return refuse(host, faults)
  host.patch({ faults: [] })
  setDirective(host, { busy: true })
  const alasan = perintah.alasan.trim()
  const dasar = perintah.dasar.trim()
  const hari = workdays(dari, sampai)
  const body = { jenis, unit, termasukBawahan, hari, alasan, dasar, terapkan }
  const result = await host.call({
    method: 'POST',
    path: '/wfa/arahan',
    body,
    ...(terapkan && { key: keyOf(host, body) }),
  })
  if (!result.ok && result.problem.code === 'usang') return
  setDirective(host, { busy: false })
  if (!result.ok) return showRefusal(host, result.problem)
  if (!terapkan) {
    setDirective(host, { terdampak: result.value.terdampak })
    return host.focusOn('#terdampak')
  }
  const perintahBaru = { ...noDirective, dari, sampai, terbit: true }
  host.patch({ perintah: perintahBaru, attempt: { body: '', key: '' } })
  host.emit('luwes:changed', { ids: 'id' in result.value ? [result.value.id] : [] })
  await host.load()
  await host.focusOn('#terbit')
}

/** Withdraws a directive, with the typed reason. */
export async function undo(host: RosterHost, id: string): Promise<void> {
  const { alasanBatal, busy } = host.state().perintah
  if (busy) return
  const alasan = alasanBatal.trim()
  setDirective(host, { tanpaAlasan: !alasan })
  if (!alasan) return host.focusOn('#alasan-batal')
  setDirective(host, { busy: true })
  const result = await host.call({
    method: 'POST',
    path: `/wfa/arahan/${encodeURIComponent(id)}/batal`,
    body: { alasan },
  })
  if (!result.ok && result.problem.code === 'usang') return
  setDirective(host, { busy: false })
  if (!result.ok) return showRefusal(host, result.problem)
  setDirective(host, { batal: '', alasanBatal: '', dibatalkan: { id, alasan } })
  host.patch({
    arahan: host.state().arahan.map((one) => (one.id === id ? { ...one, ...result.value } : one)),
  })
  host.emit('luwes:changed', { ids: [id] })
  await host.load()
  await host.focusOn('#dibatalkan')
}
