import { Hono } from 'hono'
import { decideHari } from '../../operations/presensi/decide-hari.ts'
import { decideKoreksiOf } from '../../operations/presensi/decide-koreksi.ts'
import { fileKoreksi } from '../../operations/presensi/file-koreksi.ts'
import type { KoreksiTerkini } from '../../operations/presensi/koreksi.ts'
import { listHariTerbuka } from '../../operations/presensi/list-hari-terbuka.ts'
import { listKoreksi } from '../../operations/presensi/list-koreksi.ts'
import { listKoreksiWaiting } from '../../operations/presensi/list-koreksi-waiting.ts'
import { answerJson } from '../answer.ts'
import { signedIn } from '../guards/caller.ts'
import { idempotencyOf } from '../guards/idempotency.ts'
import type { Ctx, Hallway } from '../hallway.ts'
import { nextLink } from '../link.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { bulanQuery, idParam, pageQuery } from '../schemas.ts'
import { valid } from '../validate.ts'
import { keputusanKoreksiBody, koreksiBody, penetapanBody } from './schemas-koreksi.ts'
import { hariPegawaiToWire, hariTerbukaToWire } from './wire-hari.ts'
import { koreksiToWire } from './wire-perkara.ts'

const wire = (c: Ctx, koreksi: KoreksiTerkini) => koreksiToWire(koreksi, c.get('deps').zona)

/** Corrections of days with proof, and findings about days that the facts leave open. */
export const koreksiRoutes = new Hono<Hallway>()
  .post('/koreksi', operation('ajukanKoreksi'), signedIn, valid('json', koreksiBody), async (c) => {
    const { at, ...rest } = c.req.valid('json')
    const draft = { ...rest, ...(at !== undefined && { at: Date.parse(at) }) }
    // #2: earlier versions stored the answer under the key in another form.
    const key = await idempotencyOf(c, 'presensi/koreksi#2', draft)
    const filed = await fileKoreksi(c.get('deps'), c.get('caller'), draft, key)
    return filed.ok ? answerJson(wire(c, filed.value), 201) : answerProblem(c, filed.error)
  })
  .get('/koreksi', operation('koreksiSaya'), signedIn, valid('query', bulanQuery), async (c) => {
    const { bulan } = c.req.valid('query')
    const own = await listKoreksi(c.get('deps'), c.get('caller'), bulan)
    if (!own.ok) return answerProblem(c, own.error)
    return answerJson({ data: own.value.map((one) => wire(c, one)) })
  })
  .get(
    '/koreksi/kotak-masuk',
    operation('koreksiMenunggu'),
    signedIn,
    valid('query', pageQuery),
    async (c) => {
      const { after } = c.req.valid('query')
      const page = await listKoreksiWaiting(c.get('deps'), c.get('caller'), after)
      if (!page.ok) return answerProblem(c, page.error)
      return answerJson(
        { data: page.value.data.map((one) => wire(c, one)) },
        200,
        nextLink(c, page.value.after),
      )
    },
  )
  .post(
    '/koreksi/:id/keputusan',
    operation('putuskanKoreksi'),
    signedIn,
    valid('param', idParam),
    valid('json', keputusanKoreksiBody),
    async (c) => {
      const { id } = c.req.valid('param')
      const putusan = c.req.valid('json')
      const decided = await decideKoreksiOf(c.get('deps'), c.get('caller'), id, putusan)
      return decided.ok ? answerJson(wire(c, decided.value)) : answerProblem(c, decided.error)
    },
  )
  .get('/penetapan', operation('hariTerbuka'), signedIn, async (c) => {
    const days = await listHariTerbuka(c.get('deps'), c.get('caller'))
    return days.ok
      ? answerJson({ data: days.value.map(hariTerbukaToWire) })
      : answerProblem(c, days.error)
  })
  .post(
    '/penetapan',
    operation('tetapkanHari'),
    signedIn,
    valid('json', penetapanBody),
    async (c) => {
      const decided = await decideHari(c.get('deps'), c.get('caller'), c.req.valid('json'))
      return decided.ok
        ? answerJson(hariPegawaiToWire(decided.value))
        : answerProblem(c, decided.error)
    },
  )
