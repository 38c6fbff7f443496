import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import { peopleSeen } from '../../domain/sistem/seen.ts'
import { recordLooks } from '../../operations/sistem/record-looks.ts'
import { textOf } from '../answer.ts'
import type { Hallway } from '../hallway.ts'

/**
 * The kind of data by the beginning of a route's path, without `/v1/` and parameters; the longest
 * match counts.
 */
const KINDS: Readonly<Record<string, string>> = {
  'wfa/pengajuan': 'pengajuan',
  'wfa/pengajuan/surat-tugas': 'surat',
  'wfa/surat-tugas': 'surat',
  'wfa/kotak-masuk': 'pengajuan',
  'wfa/berlaku': 'pengajuan',
  'wfa/kriteria': 'kriteria',
  'wfa/roster': 'roster',
  'wfa/arahan': 'arahan',
  'presensi/koreksi': 'koreksi',
  'presensi/tanda': 'tanda',
  'presensi/gangguan': 'gangguan',
  presensi: 'presensi',
  'hari-ini': 'hari-ini',
  laporan: 'laporan',
  kinerja: 'kinerja',
  'kinerja/sanggahan': 'sanggahan',
  'kinerja/ekspor': 'ekspor',
  'kebijakan/simulasi': 'simulasi',
  events: 'kejadian',
}

/**
 * Returns the kind of data of a route; a route not listed above is named after the beginning of its
 * path.
 */
function kindOf(route: string): string {
  const words = route.split('/').filter((word) => !/^(|v1|:.*|\*)$/.test(word))
  for (let end = words.length; end > 0; end -= 1) {
    const kind = KINDS[words.slice(0, end).join('/')]
    if (kind) return kind
  }
  return words[0] ?? route
}

/**
 * Notes the people in an answer before it leaves: the only place where looks are noted, so that no
 * route can forget it. If a look cannot be stored, the answer is a 503 for an unreachable database.
 */
export const lookedAfter = createMiddleware<Hallway>(async (c, next) => {
  await next()
  const reader = c.get('reader') ?? c.get('caller')?.nip
  if (!reader) return
  const text = await textOf(c.res)
  const seen = peopleSeen(c.res.headers.get('content-type') ?? '', text, reader)
  if (seen.length === 0 && !c.res.ok) return
  try {
    await recordLooks(c.get('deps'), reader, seen, kindOf(routePath(c, -1)))
  } catch (error) {
    // The problem that replaces the answer must contain nothing of it.
    c.res = undefined
    throw error
  }
})
