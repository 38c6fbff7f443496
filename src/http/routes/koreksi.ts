import { Hono } from 'hono'
import {
  decideKoreksiOf,
  fileKoreksi,
  listKoreksi,
  listKoreksiWaiting,
} from '../../operations/presensi/koreksi.ts'
import { listUnsettled, settleDay } from '../../operations/presensi/penetapan.ts'
import { signedIn } from '../guards/caller.ts'
import { idempotencyOf } from '../guards/idempotency.ts'
import type { Hallway } from '../hallway.ts'
import { linkNext } from '../link.ts'
import { answerProblem } from '../problem.ts'
import { idParam, pageQuery } from '../schemas.ts'
import {
  bulanQuery,
  hariSatuAnswer,
  hariTerbukaList,
  keputusanKoreksiBody,
  koreksiAnswer,
  koreksiBody,
  koreksiList,
  penetapanBody,
} from '../schemas-presensi.ts'
import { valid } from '../validate.ts'
import { describe } from './describe.ts'

/** Putting days right: corrections with proof, and findings about days that the facts leave open. */
export const koreksiRoutes = new Hono<Hallway>()
  .post(
    '/koreksi',
    describe({
      id: 'ajukanKoreksi',
      tag: 'Presensi',
      summary: 'Ajukan koreksi dengan bukti / ask for a correction with proof',
      status: 201,
      answer: koreksiAnswer,
      problems: [400, 401, 409, 422, 503],
      idempotent: true,
    }),
    signedIn,
    valid('json', koreksiBody),
    async (c) => {
      const draft = c.req.valid('json')
      const key = await idempotencyOf(c, 'presensi/koreksi', draft)
      const filed = await fileKoreksi(c.get('deps'), c.get('caller'), draft, key)
      return filed.ok ? c.json(filed.value, 201) : answerProblem(c, filed.error)
    },
  )
  .get(
    '/koreksi',
    describe({
      id: 'koreksiSaya',
      tag: 'Presensi',
      summary: 'Koreksi saya sebulan / my corrections of a month',
      status: 200,
      answer: koreksiList,
      problems: [400, 401, 503],
    }),
    signedIn,
    valid('query', bulanQuery),
    async (c) => {
      const { bulan } = c.req.valid('query')
      return c.json({ data: await listKoreksi(c.get('deps'), c.get('caller'), bulan) })
    },
  )
  .get(
    '/koreksi/kotak-masuk',
    describe({
      id: 'koreksiMenunggu',
      tag: 'Presensi',
      summary: 'Koreksi yang menunggu saya / corrections that wait for me',
      status: 200,
      answer: koreksiList,
      problems: [400, 401, 503],
    }),
    signedIn,
    valid('query', pageQuery),
    async (c) => {
      const { after } = c.req.valid('query')
      const page = await listKoreksiWaiting(c.get('deps'), c.get('caller'), after)
      linkNext(c, page.after)
      return c.json({ data: page.data })
    },
  )
  .post(
    '/koreksi/:id/keputusan',
    describe({
      id: 'putuskanKoreksi',
      tag: 'Presensi',
      summary: 'Setuju, tolak, atau batal / grant, refuse or take back a correction',
      status: 200,
      answer: koreksiAnswer,
      problems: [400, 401, 403, 404, 409, 503],
    }),
    signedIn,
    valid('param', idParam),
    valid('json', keputusanKoreksiBody),
    async (c) => {
      const { id } = c.req.valid('param')
      const asked = c.req.valid('json')
      const decided = await decideKoreksiOf(c.get('deps'), c.get('caller'), id, asked)
      return decided.ok ? c.json(decided.value) : answerProblem(c, decided.error)
    },
  )
  .get(
    '/penetapan',
    describe({
      id: 'hariTerbuka',
      tag: 'Presensi',
      summary: 'Hari yang menunggu ketetapan saya / days that wait for my finding',
      status: 200,
      answer: hariTerbukaList,
      problems: [401, 503],
    }),
    signedIn,
    async (c) => c.json(await listUnsettled(c.get('deps'), c.get('caller'))),
  )
  .post(
    '/penetapan',
    describe({
      id: 'tetapkanHari',
      tag: 'Presensi',
      summary: 'Tetapkan hari yang belum terverifikasi / find of a day that is not verified',
      status: 200,
      answer: hariSatuAnswer,
      problems: [400, 401, 403, 409, 503],
    }),
    signedIn,
    valid('json', penetapanBody),
    async (c) => {
      const found = await settleDay(c.get('deps'), c.get('caller'), c.req.valid('json'))
      return found.ok ? c.json(found.value) : answerProblem(c, found.error)
    },
  )
