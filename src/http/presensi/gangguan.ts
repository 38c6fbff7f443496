import { Hono } from 'hono'
import { enterApel, listApel, withdrawApel } from '../../operations/presensi/apel.ts'
import {
  changeGangguan,
  declareGangguan,
  listGangguan,
} from '../../operations/presensi/gangguan.ts'
import { answerPingOf, listPings } from '../../operations/presensi/ping.ts'
import { signedIn } from '../guards/caller.ts'
import { idempotencyOf } from '../guards/idempotency.ts'
import { bodyMayBeLeftOut } from '../guards/limits.ts'
import type { Hallway } from '../hallway.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { idParam } from '../schemas.ts'
import { valid } from '../validate.ts'
import { jawabPingBody } from './schemas-ping.ts'
import { apelBody, batalGangguanBody, gangguanBody, tutupBody } from './schemas-presensi.ts'

/** What bkd enters about days of everybody, outages and apel, and the pings of a day. */
export const gangguanRoutes = new Hono<Hallway>()
  .get('/gangguan', operation('daftarGangguan'), signedIn, async (c) => {
    const all = await listGangguan(c.get('deps'), c.get('caller'))
    return all.ok ? c.json({ data: all.value }) : answerProblem(c, all.error)
  })
  .post(
    '/gangguan',
    operation('nyatakanGangguan'),
    signedIn,
    valid('json', gangguanBody),
    async (c) => {
      const draft = c.req.valid('json')
      const key = await idempotencyOf(c, 'presensi/gangguan', draft)
      const declared = await declareGangguan(c.get('deps'), c.get('caller'), draft, key)
      if (!declared.ok) return answerProblem(c, declared.error)
      return c.json(declared.value, draft.terapkan ? 201 : 200)
    },
  )
  .post(
    '/gangguan/:id/tutup',
    operation('tutupGangguan'),
    signedIn,
    valid('param', idParam),
    valid('json', tutupBody),
    async (c) => {
      const { id } = c.req.valid('param')
      const { sampai } = c.req.valid('json')
      const step = { langkah: 'tutup', sampai } as const
      const changed = await changeGangguan(c.get('deps'), c.get('caller'), id, step)
      return changed.ok ? c.json(changed.value) : answerProblem(c, changed.error)
    },
  )
  .post(
    '/gangguan/:id/batal',
    operation('batalkanGangguan'),
    signedIn,
    valid('param', idParam),
    valid('json', batalGangguanBody),
    async (c) => {
      const { id } = c.req.valid('param')
      const { alasan } = c.req.valid('json')
      const step = { langkah: 'batal', alasan } as const
      const changed = await changeGangguan(c.get('deps'), c.get('caller'), id, step)
      return changed.ok ? c.json(changed.value) : answerProblem(c, changed.error)
    },
  )
  .get('/apel', operation('daftarApel'), signedIn, async (c) => {
    const days = await listApel(c.get('deps'), c.get('caller'))
    return days.ok ? c.json({ data: days.value }) : answerProblem(c, days.error)
  })
  .post('/apel', operation('isiApel'), signedIn, valid('json', apelBody), async (c) => {
    const draft = c.req.valid('json')
    const key = await idempotencyOf(c, 'presensi/apel', draft)
    const entered = await enterApel(c.get('deps'), c.get('caller'), draft, key)
    return entered.ok ? c.json(entered.value, 201) : answerProblem(c, entered.error)
  })
  .post(
    '/apel/:id/batal',
    operation('batalkanApel'),
    signedIn,
    valid('param', idParam),
    valid('json', batalGangguanBody),
    async (c) => {
      const { id } = c.req.valid('param')
      const { alasan } = c.req.valid('json')
      const gone = await withdrawApel(c.get('deps'), c.get('caller'), id, alasan)
      return gone.ok ? c.json(gone.value) : answerProblem(c, gone.error)
    },
  )
  .get('/ping', operation('pingSaya'), signedIn, async (c) => {
    const pings = await listPings(c.get('deps'), c.get('caller'))
    return pings.ok ? c.json({ data: pings.value }) : answerProblem(c, pings.error)
  })
  .post(
    '/ping/:id/jawab',
    operation('jawabPing'),
    signedIn,
    bodyMayBeLeftOut,
    valid('param', idParam),
    valid('json', jawabPingBody),
    async (c) => {
      const { id } = c.req.valid('param')
      const answered = await answerPingOf(c.get('deps'), c.get('caller'), id)
      return answered.ok ? c.json(answered.value) : answerProblem(c, answered.error)
    },
  )
