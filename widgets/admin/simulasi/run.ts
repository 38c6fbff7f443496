import type { Simulasi } from '../../shared/contract.ts'
import type { Problem, Result } from '../../shared/problem.ts'
import type { AdminHost } from '../state.ts'
import type { Slice } from '../tab.ts'

/** What has been found so far. */
export interface Hasil {
  readonly mulai: boolean
  readonly berjalan: boolean
  readonly diperiksa: number
  readonly dari: number
  readonly untung: Simulasi['untung']
  readonly rugi: Simulasi['rugi']
  readonly melanggar: Simulasi['melanggar']
  readonly problem: Problem | null
}

/** What the tab for trying a law holds. */
export interface Mine {
  readonly bulan: string
  readonly basis: string
  /** What is to become of each clause: a value as it is typed, `null` for silence; none as it is. */
  readonly nilai: Readonly<Record<string, string | null>>
  readonly hasil: Hasil
}

/** Nothing tried yet. */
export const noResult: Hasil = {
  mulai: false,
  berjalan: false,
  diperiksa: 0,
  dari: 0,
  untung: [],
  rugi: [],
  melanggar: [],
  problem: null,
}

/** Tries a law on one page of units after the other, until the last, or until it is stopped. */
export async function runPages(
  host: AdminHost,
  { get, set }: Slice<Mine>,
  asked: { readonly bulan: string; readonly wfa: object },
): Promise<void> {
  set(host, { hasil: { ...noResult, mulai: true, berjalan: true } })
  await host.focusOn('#hasil')
  for (let after: string | null = ''; after !== null; ) {
    const page: Result<Simulasi> = await host.call({
      method: 'POST',
      path: '/kebijakan/simulasi',
      body: { ...asked, ...(after && { after }) },
    })
    if (!page.ok && page.problem.code === 'usang') return
    const { hasil } = get(host)
    // Stopped, or tried anew with something else.
    if (!hasil.berjalan) return
    if (!page.ok) {
      host.emit('luwes:error', { code: page.problem.code })
      return set(host, { hasil: { ...hasil, berjalan: false, problem: page.problem } })
    }
    after = page.value.after
    set(host, { hasil: together(hasil, page.value) })
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
