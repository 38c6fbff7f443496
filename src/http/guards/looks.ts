import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import type { StatusCode } from 'hono/utils/http-status'
import { peopleSeen } from '../../domain/sistem/seen.ts'
import { noteLooks } from '../../operations/sistem/note-looks.ts'
import type { Ctx, Hallway } from '../hallway.ts'
import { OF_JSON } from './headers.ts'

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

/** The texts of JSON answers: reading one out of a copy of its answer costs more than the rest of the hallway. */
const texts = new WeakMap<Response, string>()

/** Has the text of each JSON answer kept beside it. One without headers of its own begins with those of all. */
function keepTexts(c: Ctx): void {
  let hasOwn = false
  const { header } = c
  c.header = (...args) => {
    hasOwn = true
    header(...args)
  }
  const keeping = (object: unknown, status?: StatusCode, headers?: Record<string, string>) => {
    const text = JSON.stringify(object)
    const answer =
      hasOwn || headers
        ? c.newResponse(text, status, { ...headers, 'content-type': 'application/json' })
        : new Response(text, { status: status ?? 200, headers: OF_JSON })
    texts.set(answer, text)
    return answer
  }
  // Safe because it answers as `json` does; the types of that one tell of the body, too.
  c.json = keeping as never
}

/**
 * Notes the people in an answer before it leaves: the one place where looks are noted, so that no route can
 * forget it. What cannot be noted is not answered: storing it fails with the 503 of a database away.
 */
export const lookedAfter = createMiddleware<Hallway>(async (c, next) => {
  keepTexts(c)
  await next()
  const reader = c.get('reader') ?? c.get('caller')?.nip
  if (!reader) return
  const text = texts.get(c.res) ?? (await c.res.clone().text())
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
