import type { Simulasi } from '../../shared/contract.ts'
import type { Result } from '../../shared/problem.ts'
import type { AdminHost } from '../state.ts'
import { type Hasil, noResult, store } from './state.ts'

/** Tries a law on one page of units after the other, to the last, or until stopped. */
export async function runPages(
  host: AdminHost,
  asked: { readonly bulan: string; readonly wfa: object },
): Promise<void> {
  store.set(host, { hasil: { ...noResult, mulai: true, berjalan: true } })
  await host.focusOn('#hasil')
  for (let after: string | null = ''; after !== null; ) {
    const page: Result<Simulasi> = await host.call({
      method: 'POST',
      path: '/kebijakan/simulasi',
      body: { ...asked, ...(after && { after }) },
    })
    if (!page.ok && page.problem.code === 'usang') return
    const { hasil } = store.get(host)
    // Stopped, or restarted with other rules.
    if (!hasil.berjalan) return
    if (!page.ok) {
      host.emit('luwes:error', { code: page.problem.code })
      return store.set(host, { hasil: { ...hasil, berjalan: false, problem: page.problem } })
    }
    after = page.value.after
    store.set(host, { hasil: together(hasil, page.value) })
  }
}

function together(hasil: Hasil, { unit, untung, rugi, melanggar, after }: Simulasi): Hasil {
  return {
    ...hasil,
    diperiksa: unit.diperiksa,
    dari: unit.dari,
    untung: [...hasil.untung, ...untung],
    rugi: [...hasil.rugi, ...rugi],
    melanggar: [...hasil.melanggar, ...melanggar],
    berjalan: after !== null,
  }
}
