import { Hono } from 'hono'
import { checkReceipt } from '../../operations/presensi/check-receipt.ts'
import { listHari } from '../../operations/presensi/list-hari.ts'
import { recordTap } from '../../operations/presensi/record-tap.ts'
import { answerJson } from '../answer.ts'
import { signedIn } from '../guards/caller.ts'
import { idempotencyKeyOf } from '../guards/idempotency.ts'
import type { Hallway } from '../hallway.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { hariQuery } from '../schemas.ts'
import { valid } from '../validate.ts'
import { tandaTerimaBody, tapBody } from './schemas-presensi.ts'
import { hariBulanToWire } from './wire-hari.ts'
import { hasilPeriksaToWire, tandaTerimaToWire } from './wire-tap.ts'

/** Taps of the widget with their receipts, and judged days. */
export const presensiRoutes = new Hono<Hallway>()
  .post('/tap', operation('tap'), signedIn, valid('json', tapBody), async (c) => {
    const draft = c.req.valid('json')
    const id = draft.id ?? idempotencyKeyOf(c)
    const recorded = await recordTap(c.get('deps'), c.get('caller'), { ...draft, id })
    if (!recorded.ok) return answerProblem(c, recorded.error)
    return answerJson(tandaTerimaToWire(recorded.value), 201)
  })
  .get('/hari', operation('hariSebulan'), signedIn, valid('query', hariQuery), async (c) => {
    const { bulan, nip } = c.req.valid('query')
    const caller = c.get('caller')
    const days = await listHari(c.get('deps'), caller, nip ?? caller.nip, bulan)
    return days.ok ? answerJson(hariBulanToWire(days.value)) : answerProblem(c, days.error)
  })
  .get('/kunci', operation('kunciTandaTerima'), async (c) =>
    answerJson(await c.get('deps').receipt.keys()),
  )
  .post(
    '/tanda-terima',
    operation('periksaTandaTerima'),
    signedIn,
    valid('json', tandaTerimaBody),
    async (c) => {
      const deps = c.get('deps')
      const checked = await checkReceipt(deps, c.get('caller'), c.req.valid('json'))
      if (!checked.ok) return answerProblem(c, checked.error)
      return answerJson(hasilPeriksaToWire(checked.value, deps.zona))
    },
  )
