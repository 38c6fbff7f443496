import { Hono } from 'hono'
import { hitungBulan } from '../../operations/kinerja/hitung-bulan.ts'
import { readBulan } from '../../operations/kinerja/read-bulan.ts'
import { signedIn } from '../guards/caller.ts'
import { bodyMayBeLeftOut } from '../guards/limits.ts'
import type { Hallway } from '../hallway.ts'
import { answerProblem } from '../problem.ts'
import { bulanAnswer, bulanParam, hitungAnswer, hitungBody, nipQuery } from '../schemas.ts'
import { valid } from '../validate.ts'
import { describe } from './describe.ts'

/** Months: computing them, and reading one line by line. */
export const kinerjaRoutes = new Hono<Hallway>()
  .get(
    '/:bulan',
    describe({
      id: 'kinerjaBulan',
      tag: 'Kinerja',
      summary: 'Kinerja dan usulan TPP sebulan, baris demi baris / a month, line by line',
      status: 200,
      answer: bulanAnswer,
      problems: [400, 401, 403, 404, 503],
    }),
    signedIn,
    valid('param', bulanParam),
    valid('query', nipQuery),
    async (c) => {
      const { bulan } = c.req.valid('param')
      const caller = c.get('caller')
      const nip = c.req.valid('query').nip ?? caller.nip
      const month = await readBulan(c.get('deps'), caller, nip, bulan)
      return month.ok ? c.json(month.value) : answerProblem(c, month.error)
    },
  )
  .post(
    '/:bulan/hitung',
    describe({
      id: 'hitungBulan',
      tag: 'Kinerja',
      summary: 'Hitung kinerja semua pegawai (bkd) / compute everybody (bkd)',
      status: 200,
      answer: hitungAnswer,
      problems: [400, 401, 403, 422, 503],
    }),
    signedIn,
    bodyMayBeLeftOut,
    valid('param', bulanParam),
    valid('json', hitungBody),
    async (c) => {
      const { bulan } = c.req.valid('param')
      const done = await hitungBulan(c.get('deps'), c.get('caller'), bulan)
      return done.ok ? c.json(done.value) : answerProblem(c, done.error)
    },
  )
