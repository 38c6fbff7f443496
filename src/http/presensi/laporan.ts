import { Hono } from 'hono'
import {
  decideLaporanOf,
  fileLaporan,
  listLaporan,
  listLaporanWaiting,
} from '../../operations/presensi/laporan.ts'
import { signedIn } from '../guards/caller.ts'
import type { Hallway } from '../hallway.ts'
import { linkNext } from '../link.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { idParam, pageQuery } from '../schemas.ts'
import { valid } from '../validate.ts'
import { bulanQuery, keputusanLaporanBody, laporanBody } from './schemas-presensi.ts'

/** Reports of WFA days: send, list, accept or return. */
export const laporanRoutes = new Hono<Hallway>()
  .post('/', operation('kirimLaporan'), signedIn, valid('json', laporanBody), async (c) => {
    const filed = await fileLaporan(c.get('deps'), c.get('caller'), c.req.valid('json'))
    return filed.ok ? c.json(filed.value, 201) : answerProblem(c, filed.error)
  })
  .get('/', operation('laporanSaya'), signedIn, valid('query', bulanQuery), async (c) => {
    const { bulan } = c.req.valid('query')
    const own = await listLaporan(c.get('deps'), c.get('caller'), bulan)
    return own.ok ? c.json({ data: own.value }) : answerProblem(c, own.error)
  })
  .get(
    '/kotak-masuk',
    operation('laporanMenunggu'),
    signedIn,
    valid('query', pageQuery),
    async (c) => {
      const { after } = c.req.valid('query')
      const page = await listLaporanWaiting(c.get('deps'), c.get('caller'), after)
      if (!page.ok) return answerProblem(c, page.error)
      linkNext(c, page.value.after)
      return c.json({ data: page.value.data })
    },
  )
  .post(
    '/:id/keputusan',
    operation('putuskanLaporan'),
    signedIn,
    valid('param', idParam),
    valid('json', keputusanLaporanBody),
    async (c) => {
      const { id } = c.req.valid('param')
      const asked = c.req.valid('json')
      const decided = await decideLaporanOf(c.get('deps'), c.get('caller'), id, asked)
      return decided.ok ? c.json(decided.value) : answerProblem(c, decided.error)
    },
  )
