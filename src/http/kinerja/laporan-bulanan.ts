import { Hono } from 'hono'
import { toRfc3339 } from '../../domain/shared/local-time.ts'
import { readLaporanBulanan } from '../../operations/kinerja/read-laporan-bulanan.ts'
import { recordLaporanBulanan } from '../../operations/kinerja/record-laporan-bulanan.ts'
import { answerJson } from '../answer.ts'
import { signedIn } from '../guards/caller.ts'
import type { Hallway } from '../hallway.ts'
import { operation } from '../operation.ts'
import { answerPage } from '../page.ts'
import { answerProblem } from '../problem.ts'
import { valid } from '../validate.ts'
import { laporanPage } from './page-laporan-bulanan.ts'
import { laporanBulananBody, laporanBulananQuery } from './schemas-laporan-bulanan.ts'

/** The monthly report in 14 sections: its figures, its entries, and the page to print. */
export const laporanBulananRoutes = new Hono<Hallway>()
  .get(
    '/',
    operation('laporanBulanan'),
    signedIn,
    valid('query', laporanBulananQuery),
    async (c) => {
      const { bulan, unit = null } = c.req.valid('query')
      const deps = c.get('deps')
      const found = await readLaporanBulanan(deps, c.get('caller'), bulan, unit)
      if (!found.ok) return answerProblem(c, found.error)
      return answerJson({ ...found.value, pada: toRfc3339(found.value.pada, deps.zona) })
    },
  )
  .post(
    '/',
    operation('isiLaporanBulanan'),
    signedIn,
    valid('json', laporanBulananBody),
    async (c) => {
      const done = await recordLaporanBulanan(c.get('deps'), c.get('caller'), c.req.valid('json'))
      return done.ok ? answerJson(done.value) : answerProblem(c, done.error)
    },
  )
  .get(
    '/cetak',
    operation('cetakLaporanBulanan'),
    signedIn,
    valid('query', laporanBulananQuery),
    async (c) => {
      const { bulan, unit = null } = c.req.valid('query')
      const deps = c.get('deps')
      const found = await readLaporanBulanan(deps, c.get('caller'), bulan, unit)
      if (!found.ok) return answerProblem(c, found.error)
      return answerPage(c, laporanPage(found.value, deps.zona))
    },
  )
