import { Hono } from 'hono'
import type { LangkahTanda } from '../../domain/presensi/tanda.ts'
import { listTanda, listTandaWaiting, reviewTandaOf } from '../../operations/presensi/tanda.ts'
import { signedIn } from '../guards/caller.ts'
import type { Ctx, Hallway } from '../hallway.ts'
import { linkNext } from '../link.ts'
import { answerProblem } from '../problem.ts'
import { idParam, pageQuery } from '../schemas.ts'
import {
  bulanQuery,
  penjelasanBody,
  tandaAnswer,
  tandaList,
  temuanBody,
} from '../schemas-presensi.ts'
import { valid } from '../validate.ts'
import { describe } from './describe.ts'

async function review(c: Ctx, id: string, langkah: LangkahTanda, isi: string) {
  const reviewed = await reviewTandaOf(c.get('deps'), c.get('caller'), id, { langkah, isi })
  return reviewed.ok ? c.json(reviewed.value) : answerProblem(c, reviewed.error)
}

/** Integrity signals: what was seen, what the person says, what people found. */
export const tandaRoutes = new Hono<Hallway>()
  .get(
    '/',
    describe({
      id: 'tandaSaya',
      tag: 'Presensi',
      summary: 'Tanda pada tap saya sebulan / signals on my taps of a month',
      status: 200,
      answer: tandaList,
      problems: [400, 401, 503],
    }),
    signedIn,
    valid('query', bulanQuery),
    async (c) => {
      const { bulan } = c.req.valid('query')
      return c.json({ data: await listTanda(c.get('deps'), c.get('caller'), bulan) })
    },
  )
  .get(
    '/kotak-masuk',
    describe({
      id: 'tandaMenunggu',
      tag: 'Presensi',
      summary: 'Tanda yang menunggu temuan saya / signals that wait for my finding',
      status: 200,
      answer: tandaList,
      problems: [400, 401, 503],
    }),
    signedIn,
    valid('query', pageQuery),
    async (c) => {
      const { after } = c.req.valid('query')
      const page = await listTandaWaiting(c.get('deps'), c.get('caller'), after)
      linkNext(c, page.after)
      return c.json({ data: page.data })
    },
  )
  .post(
    '/:id/klarifikasi',
    describe({
      id: 'klarifikasiTanda',
      tag: 'Presensi',
      summary: 'Jelaskan tanda pada tap saya / explain a signal',
      status: 200,
      answer: tandaAnswer,
      problems: [400, 401, 403, 404, 409, 503],
    }),
    signedIn,
    valid('param', idParam),
    valid('json', penjelasanBody),
    (c) => review(c, c.req.valid('param').id, 'klarifikasi', c.req.valid('json').isi),
  )
  .post(
    '/:id/banding',
    describe({
      id: 'bandingTanda',
      tag: 'Presensi',
      summary: 'Banding atas temuan ke BKPSDM / appeal against a finding',
      status: 200,
      answer: tandaAnswer,
      problems: [400, 401, 403, 404, 409, 503],
    }),
    signedIn,
    valid('param', idParam),
    valid('json', penjelasanBody),
    (c) => review(c, c.req.valid('param').id, 'banding', c.req.valid('json').isi),
  )
  .post(
    '/:id/keputusan',
    describe({
      id: 'temuanTanda',
      tag: 'Presensi',
      summary: 'Terbukti atau tidak, dengan alasan / find whether a signal holds',
      status: 200,
      answer: tandaAnswer,
      problems: [400, 401, 403, 404, 409, 503],
    }),
    signedIn,
    valid('param', idParam),
    valid('json', temuanBody),
    (c) => {
      const { keputusan, alasan } = c.req.valid('json')
      return review(c, c.req.valid('param').id, keputusan, alasan)
    },
  )
