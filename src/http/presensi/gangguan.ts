import { Hono } from 'hono'
import { answerPingOf } from '../../operations/presensi/answer-ping.ts'
import { closeGangguan } from '../../operations/presensi/close-gangguan.ts'
import { listApel } from '../../operations/presensi/list-apel.ts'
import { listGangguan } from '../../operations/presensi/list-gangguan.ts'
import { listPings } from '../../operations/presensi/list-pings.ts'
import { recordApel } from '../../operations/presensi/record-apel.ts'
import { recordGangguan } from '../../operations/presensi/record-gangguan.ts'
import { simulateGangguan } from '../../operations/presensi/simulate-gangguan.ts'
import { withdrawApel } from '../../operations/presensi/withdraw-apel.ts'
import { withdrawGangguan } from '../../operations/presensi/withdraw-gangguan.ts'
import { answerJson } from '../answer.ts'
import { signedIn } from '../guards/caller.ts'
import { idempotencyOf } from '../guards/idempotency.ts'
import { bodyMayBeLeftOut } from '../guards/limits.ts'
import type { Hallway } from '../hallway.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { idParam, kosongBody } from '../schemas.ts'
import { valid } from '../validate.ts'
import { apelBody, batalGangguanBody, gangguanBody, tutupBody } from './schemas-presensi.ts'
import { apelToWire, gangguanToWire, pingToWire } from './wire-gangguan.ts'

/** bkd's entries about days of everybody, outages and apel, and the pings of a day. */
export const gangguanRoutes = new Hono<Hallway>()
  .get('/gangguan', operation('daftarGangguan'), signedIn, async (c) => {
    const all = await listGangguan(c.get('deps'), c.get('caller'))
    if (!all.ok) return answerProblem(c, all.error)
    const { zona } = c.get('deps')
    return answerJson({ data: all.value.map((one) => gangguanToWire(one, zona)) })
  })
  .post(
    '/gangguan',
    operation('nyatakanGangguan'),
    signedIn,
    valid('json', gangguanBody),
    async (c) => {
      const body = c.req.valid('json')
      const { alasan, dugaan, terapkan, after } = body
      const dari = Date.parse(body.dari)
      const sampai = body.sampai === undefined ? null : Date.parse(body.sampai)
      const span = { dari, sampai, unit: body.unit ?? null }
      const deps = c.get('deps')
      const caller = c.get('caller')
      if (!terapkan) {
        const preview = await simulateGangguan(deps, caller, span, after)
        return preview.ok ? answerJson(preview.value) : answerProblem(c, preview.error)
      }
      // #2: earlier versions stored the answer under the key in another form.
      const key = await idempotencyOf(c, 'presensi/gangguan#2', body)
      const declared = await recordGangguan(deps, caller, { ...span, alasan, dugaan }, key)
      if (!declared.ok) return answerProblem(c, declared.error)
      return answerJson(gangguanToWire(declared.value, deps.zona), 201)
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
      const sampai = Date.parse(c.req.valid('json').sampai)
      const deps = c.get('deps')
      const closed = await closeGangguan(deps, c.get('caller'), id, sampai)
      if (!closed.ok) return answerProblem(c, closed.error)
      return answerJson(gangguanToWire(closed.value, deps.zona))
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
      const deps = c.get('deps')
      const withdrawn = await withdrawGangguan(deps, c.get('caller'), id, alasan)
      if (!withdrawn.ok) return answerProblem(c, withdrawn.error)
      return answerJson(gangguanToWire(withdrawn.value, deps.zona))
    },
  )
  .get('/apel', operation('daftarApel'), signedIn, async (c) => {
    const days = await listApel(c.get('deps'), c.get('caller'))
    return days.ok ? answerJson({ data: days.value.map(apelToWire) }) : answerProblem(c, days.error)
  })
  .post('/apel', operation('isiApel'), signedIn, valid('json', apelBody), async (c) => {
    const draft = c.req.valid('json')
    // #2: earlier versions stored the answer under the key in another form.
    const key = await idempotencyOf(c, 'presensi/apel#2', draft)
    const recorded = await recordApel(c.get('deps'), c.get('caller'), draft, key)
    return recorded.ok
      ? answerJson(apelToWire(recorded.value), 201)
      : answerProblem(c, recorded.error)
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
      return gone.ok ? answerJson(gone.value) : answerProblem(c, gone.error)
    },
  )
  .get('/ping', operation('pingSaya'), signedIn, async (c) => {
    const deps = c.get('deps')
    const pings = await listPings(deps, c.get('caller'))
    if (!pings.ok) return answerProblem(c, pings.error)
    return answerJson({ data: pings.value.map((one) => pingToWire(one, deps.zona)) })
  })
  .post(
    '/ping/:id/jawab',
    operation('jawabPing'),
    signedIn,
    bodyMayBeLeftOut,
    valid('param', idParam),
    valid('json', kosongBody),
    async (c) => {
      const { id } = c.req.valid('param')
      const deps = c.get('deps')
      const answered = await answerPingOf(deps, c.get('caller'), id)
      if (!answered.ok) return answerProblem(c, answered.error)
      return answerJson(pingToWire(answered.value, deps.zona))
    },
  )
