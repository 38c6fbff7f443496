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
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { bulanParam, nipQuery } from '../schemas.ts'
import { valid } from '../validate.ts'
import { eksporQuery, kosongBody } from './schemas-kinerja.ts'

const answer = (c: Context<Hallway>, done: Result<Hitungan, Problem>) =>
  done.ok ? c.json(done.value) : answerProblem(c, done.error)

/** Months: reading one line by line, computing and closing them. */
export const kinerjaRoutes = new Hono<Hallway>()
  .get(
    '/:bulan',
    operation('kinerjaBulan'),
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
    operation('hitungBulan'),
    signedIn,
    bodyMayBeLeftOut,
    valid('param', bulanParam),
    valid('json', kosongBody),
    async (c) =>
      answer(c, await hitungBulan(c.get('deps'), c.get('caller'), c.req.valid('param').bulan)),
  )
  .get(
    '/:bulan/hitung',
    operation('hitunganBulan'),
    signedIn,
    valid('param', bulanParam),
    async (c) =>
      answer(c, await lihatHitungan(c.get('deps'), c.get('caller'), c.req.valid('param').bulan)),
  )
  .post(
    '/:bulan/tutup',
    operation('tutupBulan'),
    signedIn,
    bodyMayBeLeftOut,
    valid('param', bulanParam),
    valid('json', kosongBody),
    async (c) =>
      answer(c, await tutupBulan(c.get('deps'), c.get('caller'), c.req.valid('param').bulan)),
  )
  .get(
    '/:bulan/ekspor',
    operation('eksporBulan'),
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
