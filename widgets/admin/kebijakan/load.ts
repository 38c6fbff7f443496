import type { AdminHost } from '../state.ts'
import { store } from './state.ts'

/** Fetches the law with its changes, and the visible edition. */
export async function load(host: AdminHost): Promise<void> {
  const all = await host.call({ path: '/kebijakan' })
  if (!all.ok) {
    if (all.problem.code === 'usang') return
    host.emit('luwes:error', { code: all.problem.code })
    return store.set(host, { problem: all.problem })
  }
  const { edisi } = all.value
  const { sejak } = store.get(host)
  const known = edisi.some((one) => one.sejak === sejak)
  const inForce = edisi.find(({ berlaku }) => berlaku)?.sejak ?? ''
  store.set(host, { daftar: all.value, problem: null, sejak: known ? sejak : inForce })
  await loadEdisi(host)
}

/** Fetches the chosen edition, clause by clause. */
export async function loadEdisi(host: AdminHost): Promise<void> {
  const { sejak } = store.get(host)
  if (!sejak) return
  const edisi = await host.call({ path: `/kebijakan/edisi/${sejak}` })
  if (!edisi.ok) {
    if (edisi.problem.code !== 'usang') host.emit('luwes:error', { code: edisi.problem.code })
    return
  }
  if (store.get(host).sejak === sejak) store.set(host, { edisi: edisi.value })
}
