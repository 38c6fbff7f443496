import { Hono } from 'hono'
import { checkReceipt } from '../../operations/presensi/check-receipt.ts'
import { listHari } from '../../operations/presensi/list-hari.ts'
import { recordTap } from '../../operations/presensi/record-tap.ts'
import { signedIn } from '../guards/caller.ts'
import { idempotencyKeyOf } from '../guards/idempotency.ts'
import type { Hallway } from '../hallway.ts'
import { answerProblem } from '../problem.ts'
import { hariQuery } from '../schemas.ts'
import {
  hariBulanAnswer,
  kunciAnswer,
  tandaTerimaAnswer,
  tandaTerimaBody,
  tapAnswer,
  tapBody,
} from '../schemas-presensi.ts'
import { valid } from '../validate.ts'
import { describe } from './describe.ts'

/** Taps of the widget with their receipts, and judged days. */
export const presensiRoutes = new Hono<Hallway>()
  .post(
    '/tap',
    describe({
      id: 'tap',
      tag: 'Presensi',
      summary: 'Catat tap, dijawab tanda terima / record a tap, answered with a receipt',
      status: 201,
      answer: tapAnswer,
      problems: [400, 401, 409, 503],
      idempotent: true,
    }),
    signedIn,
    valid('json', tapBody),
    async (c) => {
      const draft = c.req.valid('json')
      const id = draft.id ?? idempotencyKeyOf(c)
      const recorded = await recordTap(c.get('deps'), c.get('caller'), { ...draft, id })
      if (!recorded.ok) return answerProblem(c, recorded.error)
      return c.body(recorded.value, 201, { 'content-type': 'application/json' })
    },
  )
  .get(
    '/hari',
    describe({
      id: 'hariSebulan',
      tag: 'Presensi',
      summary: 'Hari sebulan dengan putusan dan alasannya / days with verdicts and reasons',
      status: 200,
      answer: hariBulanAnswer,
      problems: [400, 401, 403, 404, 503],
    }),
    signedIn,
    valid('query', hariQuery),
    async (c) => {
      const { bulan, nip } = c.req.valid('query')
      const caller = c.get('caller')
      const days = await listHari(c.get('deps'), caller, nip ?? caller.nip, bulan)
      return days.ok ? c.json(days.value) : answerProblem(c, days.error)
    },
  )
  .get(
    '/kunci',
    describe({
      id: 'kunciTandaTerima',
      tag: 'Presensi',
      summary: 'Kunci publik tanda terima (JWK Set) / the public keys of receipts',
      status: 200,
      answer: kunciAnswer,
      problems: [],
      open: true,
    }),
    async (c) => c.json(await c.get('deps').receipt.keys()),
  )
  .post(
    '/tanda-terima',
    describe({
      id: 'periksaTandaTerima',
      tag: 'Presensi',
      summary: 'Apa arti sebuah tanda terima / what a receipt is worth',
      status: 200,
      answer: tandaTerimaAnswer,
      problems: [400, 401, 503],
    }),
    signedIn,
    valid('json', tandaTerimaBody),
    async (c) => c.json(await checkReceipt(c.get('deps'), c.req.valid('json'))),
  )
