import type { DasborHost } from '../state.ts'

/** Fetches the people behind the figures of the visible unit, from the end of the last page. */
export async function loadPeople(host: DasborHost): Promise<void> {
  const { month, unit, orang } = host.state()
  const { data, next } = orang ?? { data: [], next: undefined }
  host.patch({ orang: { ...orang, data, next, busy: true, problem: null } })
  const after = next ? `&after=${next}` : ''
  const path = `/dasbor/pegawai?bulan=${month}&unit=${encodeURIComponent(unit)}${after}` as const
  const page = await host.call({ path })
  const now = host.state()
  if (now.month !== month || now.unit !== unit || !now.orang) return
  if (page.ok) {
    const all = [...data, ...page.value.data]
    return host.patch({ orang: { ...now.orang, data: all, next: page.next, busy: false } })
  }
  if (page.problem.code === 'usang') return
  host.emit('luwes:error', { code: page.problem.code })
  host.patch({ orang: { ...now.orang, busy: false, problem: page.problem } })
}
