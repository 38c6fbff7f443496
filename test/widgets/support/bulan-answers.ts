import type { Sanggahan } from '../../../widgets/shared/wire-kinerja.ts'
import { kinerja, sanggahan } from './bulan.ts'
import { siti } from './data.ts'

type Answer = [number, unknown]

/** What the answers about months rest on. */
interface Months {
  sanggahan: readonly Sanggahan[]
  readonly rated: boolean
  readonly computed: (bulan: string) => boolean
}

/** The answers about a month and its objections; `null` for other paths. */
export function months(on: Months, method: string, route: string, body: unknown): Answer | null {
  const [, bulan = '', rest = ''] = /^\/kinerja\/(\d{4}-\d{2})(\/.*)?$/.exec(route) ?? []
  if (!bulan) return null
  if (rest === '' && on.computed(bulan)) {
    return [200, kinerja(bulan, siti.nip, on.rated, on.sanggahan)]
  }
  if (rest === '/ekspor') return [200, 'bulan,unitKerja\r\n']
  if (rest === '/sanggahan' && method === 'POST') {
    // Safe because only the widgets call, and each test looks at what they sent.
    const made = sanggahan(bulan, { ...(body as Partial<Sanggahan>), id: 'sg-9' })
    on.sanggahan = [...on.sanggahan, made]
    return [201, made]
  }
  return null
}
