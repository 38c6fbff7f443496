import type { Body } from '../../shared/contract.ts'

/** The measurement between this device and Luwes: kilobits per second, and milliseconds there and back. */
export type Ukuran = Required<Pick<Body<'nyatakanKesiapan'>, 'kbps' | 'latensiMs'>>

/** The most downloads of 64 KiB, few enough for a phone's data plan. */
const ROUNDS = 4
const ENOUGH_MS = 2_500
const LIMIT_MS = 15_000

/** Measures the connection to Luwes with files next to this code; `null` if it breaks. */
export async function measure(): Promise<Ukuran | null> {
  const signal = AbortSignal.timeout(LIMIT_MS)
  const folder = import.meta.url.replace(/[^/]*$/, '')
  const get = async (name: string) => {
    const began = performance.now()
    const answer = await fetch(folder + name, { cache: 'no-store', credentials: 'omit', signal })
    if (!answer.ok) throw new Error('The file did not come')
    const { byteLength } = await answer.arrayBuffer()
    return { bytes: byteLength, ms: Math.max(performance.now() - began, 0.5) }
  }
  try {
    // The first answer includes opening the connection: it does not count.
    await get('luwes.js')
    const trips: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) trips.push((await get('luwes.js')).ms)
    const total = { bytes: 0, ms: 0 }
    for (let round = 0; round < ROUNDS && total.ms < ENOUGH_MS; round += 1) {
      const { bytes, ms } = await get('ukur.png')
      total.bytes += bytes
      total.ms += ms
    }
    const latensiMs = Math.round(trips.sort((a, b) => a - b)[1] ?? 0)
    return { kbps: Math.max(Math.round((total.bytes * 8) / total.ms), 1), latensiMs }
  } catch {
    return null
  }
}

/** Returns the grade of a measurement, in three steps. */
export function gradeOf({ kbps, latensiMs }: Ukuran): 'lancar' | 'cukup' | 'lambat' {
  if (kbps >= 2_000 && latensiMs <= 200) return 'lancar'
  return kbps >= 500 && latensiMs <= 600 ? 'cukup' : 'lambat'
}
