import { Hono } from 'hono'
import type { LangkahTanda } from '../../domain/presensi/review-tanda.ts'
import { listTanda } from '../../operations/presensi/list-tanda.ts'
import { listTandaWaiting } from '../../operations/presensi/list-tanda-waiting.ts'
import { reviewTandaOf } from '../../operations/presensi/review-tanda.ts'
import type { TandaPerkara } from '../../operations/presensi/tanda.ts'
import { answerJson } from '../answer.ts'
import { signedIn } from '../guards/caller.ts'
import type { Ctx, Hallway } from '../hallway.ts'
import { nextLink } from '../link.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { bulanQuery, idParam, pageQuery } from '../schemas.ts'
import { valid } from '../validate.ts'
import { penjelasanBody, temuanBody } from './schemas-presensi.ts'
import { tandaToWire } from './wire-perkara.ts'

const wire = (c: Ctx, tanda: TandaPerkara) => tandaToWire(tanda, c.get('deps').zona)

async function review(c: Ctx, id: string, langkah: LangkahTanda, isi: string) {
  const reviewed = await reviewTandaOf(c.get('deps'), c.get('caller'), id, { langkah, isi })
  return reviewed.ok ? answerJson(wire(c, reviewed.value)) : answerProblem(c, reviewed.error)
}

/** Integrity signals: the observation, the person's explanation, the decision. */
export const tandaRoutes = new Hono<Hallway>()
  .get('/', operation('tandaSaya'), signedIn, valid('query', bulanQuery), async (c) => {
    const { bulan } = c.req.valid('query')
    const own = await listTanda(c.get('deps'), c.get('caller'), bulan)
    if (!own.ok) return answerProblem(c, own.error)
    return answerJson({ data: own.value.map((one) => wire(c, one)) })
  })
  .get(
    '/kotak-masuk',
    operation('tandaMenunggu'),
    signedIn,
    valid('query', pageQuery),
    async (c) => {
      const { after } = c.req.valid('query')
      const page = await listTandaWaiting(c.get('deps'), c.get('caller'), after)
      if (!page.ok) return answerProblem(c, page.error)
      return answerJson(
        { data: page.value.data.map((one) => wire(c, one)) },
        200,
        nextLink(c, page.value.after),
      )
    },
  )
  .post(
    '/:id/klarifikasi',
    operation('klarifikasiTanda'),
    signedIn,
    valid('param', idParam),
    valid('json', penjelasanBody),
    (c) => review(c, c.req.valid('param').id, 'klarifikasi', c.req.valid('json').isi),
  )
  .post(
    '/:id/banding',
    operation('bandingTanda'),
    signedIn,
    valid('param', idParam),
    valid('json', penjelasanBody),
    (c) => review(c, c.req.valid('param').id, 'banding', c.req.valid('json').isi),
  )
  .post(
    '/:id/keputusan',
    operation('temuanTanda'),
    signedIn,
    valid('param', idParam),
    valid('json', temuanBody),
    (c) => {
      const { keputusan, alasan } = c.req.valid('json')
      return review(c, c.req.valid('param').id, keputusan, alasan)
    },
  )
