import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import { peopleSeen } from '../../domain/sistem/seen.ts'
import { noteLooks } from '../../operations/sistem/note-looks.ts'
import { textOf } from '../answer.ts'
import type { Hallway } from '../hallway.ts'

/** What is looked at by the beginning of a route's path, without `/v1/` and parameters; the longest counts. */
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

/** Returns the kind of data that a route tells of; a route that is not named above is called as its path begins. */
function kindOf(route: string): string {
  const words = route.split('/').filter((word) => !/^(|v1|:.*|\*)$/.test(word))
  for (let end = words.length; end > 0; end -= 1) {
    const kind = KINDS[words.slice(0, end).join('/')]
    if (kind) return kind
  }
  return words[0] ?? route
}

/**
 * Notes the people in an answer before it leaves: the one place where looks are noted, so that no route can
 * forget it. What cannot be noted is not answered: storing it fails with the 503 of a database away.
 */
export const lookedAfter = createMiddleware<Hallway>(async (c, next) => {
  await next()
  const reader = c.get('reader') ?? c.get('caller')?.nip
  if (!reader) return
  const text = await textOf(c.res)
  const seen = peopleSeen(c.res.headers.get('content-type') ?? '', text, reader)
  if (seen.length === 0 && !c.res.ok) return
  try {
    await noteLooks(c.get('deps'), reader, seen, kindOf(routePath(c, -1)))
  } catch (error) {
    // Nothing of the answer may stay in the problem that takes its place.
    c.res = undefined
    throw error
  }
})
