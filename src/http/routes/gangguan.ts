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
import { answerProblem } from '../problem.ts'
import { idParam } from '../schemas.ts'
import {
  apelAnswer,
  apelBody,
  apelList,
  batalAnswer,
  batalGangguanBody,
  dampakAnswer,
  gangguanAnswer,
  gangguanBody,
  gangguanList,
  jawabPingBody,
  pingAnswer,
  pingList,
  tutupBody,
} from '../schemas-presensi.ts'
import { valid } from '../validate.ts'
import { describe } from './describe.ts'

/** What bkd enters about days of everybody, outages and apel, and the pings of a day. */
export const gangguanRoutes = new Hono<Hallway>()
  .get(
    '/gangguan',
    describe({
      id: 'daftarGangguan',
      tag: 'Presensi',
      summary: 'Gangguan, terbaru dahulu / outages, newest first',
      status: 200,
      answer: gangguanList,
      problems: [401, 503],
    }),
    signedIn,
    async (c) => c.json({ data: await listGangguan(c.get('deps')) }),
  )
  .post(
    '/gangguan',
    describe({
      id: 'nyatakanGangguan',
      tag: 'Presensi',
      summary:
        'Nyatakan gangguan (bkd); terapkan false hanya memberi tahu siapa yang berubah / declare an outage, or whom it would change',
      status: 201,
      answer: gangguanAnswer,
      preview: dampakAnswer,
      problems: [400, 401, 403, 409, 503],
      idempotent: true,
    }),
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
    describe({
      id: 'tutupGangguan',
      tag: 'Presensi',
      summary: 'Tutup gangguan (bkd) / end an outage',
      status: 200,
      answer: gangguanAnswer,
      problems: [400, 401, 403, 404, 409, 503],
    }),
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
    describe({
      id: 'batalkanGangguan',
      tag: 'Presensi',
      summary: 'Batalkan gangguan atau dugaan (bkd) / take an outage back',
      status: 200,
      answer: gangguanAnswer,
      problems: [400, 401, 403, 404, 409, 503],
    }),
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
  .get(
    '/apel',
    describe({
      id: 'daftarApel',
      tag: 'Presensi',
      summary: 'Hari apel dan upacara / days of apel',
      status: 200,
      answer: apelList,
      problems: [401, 503],
    }),
    signedIn,
    async (c) => c.json({ data: await listApel(c.get('deps')) }),
  )
  .post(
    '/apel',
    describe({
      id: 'isiApel',
      tag: 'Presensi',
      summary: 'Isi hari apel (bkd) / enter a day of apel',
      status: 201,
      answer: apelAnswer,
      problems: [400, 401, 403, 409, 503],
      idempotent: true,
    }),
    signedIn,
    valid('json', apelBody),
    async (c) => {
      const draft = c.req.valid('json')
      const key = await idempotencyOf(c, 'presensi/apel', draft)
      const entered = await enterApel(c.get('deps'), c.get('caller'), draft, key)
      return entered.ok ? c.json(entered.value, 201) : answerProblem(c, entered.error)
    },
  )
  .post(
    '/apel/:id/batal',
    describe({
      id: 'batalkanApel',
      tag: 'Presensi',
      summary: 'Batalkan hari apel (bkd) / take a day of apel back',
      status: 200,
      answer: batalAnswer,
      problems: [400, 401, 403, 404, 503],
    }),
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
  .get(
    '/ping',
    describe({
      id: 'pingSaya',
      tag: 'Presensi',
      summary: 'Panggilan hari ini untuk saya / the pings of today',
      status: 200,
      answer: pingList,
      problems: [401, 503],
    }),
    signedIn,
    async (c) => c.json({ data: await listPings(c.get('deps'), c.get('caller')) }),
  )
  .post(
    '/ping/:id/jawab',
    describe({
      id: 'jawabPing',
      tag: 'Presensi',
      summary: 'Jawab panggilan / answer a ping',
      status: 200,
      answer: pingAnswer,
      problems: [400, 401, 404, 503],
    }),
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
