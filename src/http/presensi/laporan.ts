import { Hono } from 'hono'
import { toRfc3339 } from '../../domain/shared/local-time.ts'
import { decideLaporanOf } from '../../operations/presensi/decide-laporan.ts'
import { fileLaporan } from '../../operations/presensi/file-laporan.ts'
import type { Laporan } from '../../operations/presensi/laporan.ts'
import { listLaporan } from '../../operations/presensi/list-laporan.ts'
import { listLaporanWaiting } from '../../operations/presensi/list-laporan-waiting.ts'
import { listProgres } from '../../operations/presensi/list-progres.ts'
import { answerJson } from '../answer.ts'
import { signedIn } from '../guards/caller.ts'
import type { Ctx, Hallway } from '../hallway.ts'
import { nextLink } from '../link.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { bulanQuery, idParam, pageQuery } from '../schemas.ts'
import { valid } from '../validate.ts'
import { keputusanLaporanBody, laporanBody } from './schemas-presensi.ts'
import { laporanToWire } from './wire-perkara.ts'

const wire = (c: Ctx, laporan: Laporan) => laporanToWire(laporan, c.get('deps').zona)

/** Reports of days: send, list, accept or return. */
export const laporanRoutes = new Hono<Hallway>()
  .post('/', operation('kirimLaporan'), signedIn, valid('json', laporanBody), async (c) => {
    const filed = await fileLaporan(c.get('deps'), c.get('caller'), c.req.valid('json'))
    return filed.ok ? answerJson(wire(c, filed.value), 201) : answerProblem(c, filed.error)
  })
  .get('/', operation('laporanSaya'), signedIn, valid('query', bulanQuery), async (c) => {
    const { bulan } = c.req.valid('query')
    const own = await listLaporan(c.get('deps'), c.get('caller'), bulan)
    if (!own.ok) return answerProblem(c, own.error)
    return answerJson({ data: own.value.map((one) => wire(c, one)) })
  })
  .get('/progres', operation('progresSaya'), signedIn, valid('query', bulanQuery), async (c) => {
    const { bulan } = c.req.valid('query')
    const own = await listProgres(c.get('deps'), c.get('caller'), bulan)
    if (!own.ok) return answerProblem(c, own.error)
    const { zona } = c.get('deps')
    return answerJson({
      data: own.value.map((one) => ({ ...one, pada: toRfc3339(one.pada, zona) })),
    })
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
      return answerJson(
        { data: page.value.data.map((one) => wire(c, one)) },
        200,
        nextLink(c, page.value.after),
      )
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
      const putusan = c.req.valid('json')
      const decided = await decideLaporanOf(c.get('deps'), c.get('caller'), id, putusan)
      return decided.ok ? answerJson(wire(c, decided.value)) : answerProblem(c, decided.error)
    },
  )
