import { type Context, Hono } from 'hono'
import type { Result } from '../../domain/shared/result.ts'
import { eksporBulan } from '../../operations/kinerja/ekspor-bulan.ts'
import {
  type Hitungan,
  hitungBulan,
  lihatHitungan,
  tutupBulan,
} from '../../operations/kinerja/hitung-bulan.ts'
import { readBulan } from '../../operations/kinerja/read-bulan.ts'
import type { Problem } from '../../operations/shared/problem.ts'
import { signedIn } from '../guards/caller.ts'
import { bodyMayBeLeftOut } from '../guards/limits.ts'
import type { Hallway } from '../hallway.ts'
import { answerProblem } from '../problem.ts'
import { bulanParam, nipQuery } from '../schemas.ts'
import {
  bulanAnswer,
  eksporAnswer,
  eksporQuery,
  hitunganAnswer,
  kosongBody,
} from '../schemas-kinerja.ts'
import { valid } from '../validate.ts'
import { describe } from './describe.ts'

const answer = (c: Context<Hallway>, done: Result<Hitungan, Problem>) =>
  done.ok ? c.json(done.value) : answerProblem(c, done.error)

/** Months: reading one line by line, computing and closing them. */
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
      summary:
        'Hitung kinerja semua pegawai, atau lanjutkan (bkd) / compute everybody, or go on (bkd)',
      status: 200,
      answer: hitunganAnswer,
      problems: [400, 401, 403, 422, 503],
    }),
    signedIn,
    bodyMayBeLeftOut,
    valid('param', bulanParam),
    valid('json', kosongBody),
    async (c) =>
      answer(c, await hitungBulan(c.get('deps'), c.get('caller'), c.req.valid('param').bulan)),
  )
  .get(
    '/:bulan/hitung',
    describe({
      id: 'hitunganBulan',
      tag: 'Kinerja',
      summary: 'Sampai mana bulan ini dihitung (bkd, inspektorat) / how far a month is computed',
      status: 200,
      answer: hitunganAnswer,
      problems: [400, 401, 403, 503],
    }),
    signedIn,
    valid('param', bulanParam),
    async (c) =>
      answer(c, await lihatHitungan(c.get('deps'), c.get('caller'), c.req.valid('param').bulan)),
  )
  .post(
    '/:bulan/tutup',
    describe({
      id: 'tutupBulan',
      tag: 'Kinerja',
      summary: 'Hitung sekali lagi dan tutup bulan (bkd) / compute once more and close (bkd)',
      status: 200,
      answer: hitunganAnswer,
      problems: [400, 401, 403, 422, 503],
    }),
    signedIn,
    bodyMayBeLeftOut,
    valid('param', bulanParam),
    valid('json', kosongBody),
    async (c) =>
      answer(c, await tutupBulan(c.get('deps'), c.get('caller'), c.req.valid('param').bulan)),
  )
  .get(
    '/:bulan/ekspor',
    describe({
      id: 'eksporBulan',
      tag: 'Kinerja',
      summary: 'Ekspor sebulan: tpp, bkn, esakip, laporan (bkd, inspektorat) / export a month',
      status: 200,
      answer: eksporAnswer,
      type: 'text/csv',
      problems: [400, 401, 403, 404, 409, 503],
    }),
    signedIn,
    valid('param', bulanParam),
    valid('query', eksporQuery),
    async (c) => {
      const { format, bentuk, unit = null, segel } = c.req.valid('query')
      const { bulan } = c.req.valid('param')
      const asked = { format, bentuk, unit }
      const file = await eksporBulan(c.get('deps'), c.get('caller'), bulan, asked)
      if (!file.ok) return answerProblem(c, file.error)
      const { nama, isi, sha256 } = file.value
      if (segel === 'ya') return c.json({ berkas: nama, sha256, segel: file.value.segel })
      return c.body(isi, 200, {
        'content-type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json',
        'content-disposition': `attachment; filename="${nama}"`,
        'luwes-sha256': sha256,
        'luwes-segel': file.value.segel,
      })
    },
  )
