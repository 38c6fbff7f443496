import { type Context, Hono } from 'hono'
import type { Result } from '../../domain/shared/result.ts'
import { checkTutup } from '../../operations/kinerja/check-tutup.ts'
import { closeBulan } from '../../operations/kinerja/close-bulan.ts'
import { computeBulan } from '../../operations/kinerja/compute-bulan.ts'
import { exportBulan } from '../../operations/kinerja/export-bulan.ts'
import type { Hitungan } from '../../operations/kinerja/hitungan.ts'
import { readBulan } from '../../operations/kinerja/read-bulan.ts'
import { readHitungan } from '../../operations/kinerja/read-hitungan.ts'
import type { Problem } from '../../operations/shared/problem.ts'
import { answerJson } from '../answer.ts'
import { signedIn } from '../guards/caller.ts'
import { bodyMayBeLeftOut } from '../guards/limits.ts'
import type { Hallway } from '../hallway.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { bulanParam, kosongBody, nipQuery } from '../schemas.ts'
import { valid } from '../validate.ts'
import { eksporQuery } from './schemas-ekspor.ts'
import { tutupBody } from './schemas-kinerja.ts'
import { bulanToWire, hitunganToWire } from './wire.ts'

const answer = (c: Context<Hallway>, done: Result<Hitungan, Problem>) =>
  done.ok
    ? answerJson(hitunganToWire(done.value, c.get('deps').zona))
    : answerProblem(c, done.error)

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
      const deps = c.get('deps')
      const month = await readBulan(deps, caller, nip, bulan)
      if (!month.ok) return answerProblem(c, month.error)
      return answerJson(bulanToWire(month.value, deps.zona))
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
      answer(c, await computeBulan(c.get('deps'), c.get('caller'), c.req.valid('param').bulan)),
  )
  .get(
    '/:bulan/hitung',
    operation('hitunganBulan'),
    signedIn,
    valid('param', bulanParam),
    async (c) =>
      answer(c, await readHitungan(c.get('deps'), c.get('caller'), c.req.valid('param').bulan)),
  )
  .post(
    '/:bulan/tutup',
    operation('tutupBulan'),
    signedIn,
    bodyMayBeLeftOut,
    valid('param', bulanParam),
    valid('json', tutupBody),
    async (c) => {
      const { bulan } = c.req.valid('param')
      const { pengecualian } = c.req.valid('json')
      return answer(c, await closeBulan(c.get('deps'), c.get('caller'), bulan, pengecualian))
    },
  )
  .get(
    '/:bulan/tutup',
    operation('periksaTutup'),
    signedIn,
    valid('param', bulanParam),
    async (c) => {
      const { bulan } = c.req.valid('param')
      const checked = await checkTutup(c.get('deps'), c.get('caller'), bulan)
      return checked.ok ? answerJson(checked.value) : answerProblem(c, checked.error)
    },
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
      const choice = { format, bentuk, unit }
      const file = await exportBulan(c.get('deps'), c.get('caller'), bulan, choice)
      if (!file.ok) return answerProblem(c, file.error)
      const { nama, isi, sha256 } = file.value
      if (segel === 'ya') return answerJson({ berkas: nama, sha256, segel: file.value.segel })
      return c.body(isi, 200, {
        'content-type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json',
        'content-disposition': `attachment; filename="${nama}"`,
        'luwes-sha256': sha256,
        'luwes-segel': file.value.segel,
      })
    },
  )
