import { Hono } from 'hono'
import { toRfc3339 } from '../../domain/shared/local-time.ts'
import { pengajuanToWire } from '../../domain/wfa/wire.ts'
import { decidePengajuan } from '../../operations/wfa/decide-pengajuan.ts'
import { filePengajuan } from '../../operations/wfa/file-pengajuan.ts'
import { periksaPengajuan } from '../../operations/wfa/periksa-pengajuan.ts'
import {
  listInForce,
  listPengajuan,
  listWaiting,
  readPengajuan,
} from '../../operations/wfa/read-pengajuan.ts'
import { signedIn } from '../guards/caller.ts'
import { idempotencyOf } from '../guards/idempotency.ts'
import type { Hallway } from '../hallway.ts'
import { linkNext } from '../link.ts'
import { answerProblem } from '../problem.ts'
import {
  idParam,
  keputusanBody,
  kotakMasuk,
  pageQuery,
  pengajuanAnswer,
  pengajuanBody,
  pengajuanList,
  periksaAnswer,
  periksaBody,
} from '../schemas.ts'
import { valid } from '../validate.ts'
import { describe } from './describe.ts'

/** WFA requests: preview, file, list, decide. */
export const wfaRoutes = new Hono<Hallway>()
  .post(
    '/periksa',
    describe({
      id: 'periksaPengajuan',
      tag: 'WFA',
      summary: 'Apa kata aturan, tanpa mengajukan / what a request would meet',
      status: 200,
      answer: periksaAnswer,
      problems: [400, 401, 503],
    }),
    signedIn,
    valid('json', periksaBody),
    async (c) => {
      const told = await periksaPengajuan(c.get('deps'), c.get('caller').nip, c.req.valid('json'))
      return told.ok ? c.json(told.value) : answerProblem(c, told.error)
    },
  )
  .post(
    '/pengajuan',
    describe({
      id: 'ajukan',
      tag: 'WFA',
      summary: 'Ajukan WFA dengan rencana kerja / file a request',
      status: 201,
      answer: pengajuanAnswer,
      problems: [400, 401, 409, 422, 503],
      idempotent: true,
    }),
    signedIn,
    valid('json', pengajuanBody),
    async (c) => {
      const draft = c.req.valid('json')
      const key = await idempotencyOf(c, 'wfa/pengajuan', draft)
      const filed = await filePengajuan(c.get('deps'), c.get('caller').nip, draft, key)
      return filed.ok ? c.json(pengajuanToWire(filed.value), 201) : answerProblem(c, filed.error)
    },
  )
  .get(
    '/pengajuan',
    describe({
      id: 'pengajuanSaya',
      tag: 'WFA',
      summary: 'Pengajuan saya, terbaru dahulu / my requests, newest first',
      status: 200,
      answer: pengajuanList,
      problems: [400, 401, 503],
    }),
    signedIn,
    valid('query', pageQuery),
    async (c) => {
      const page = await listPengajuan(c.get('deps'), c.get('caller'), c.req.valid('query').after)
      linkNext(c, page.after)
      return c.json({ data: page.data.map(pengajuanToWire) })
    },
  )
  .get(
    '/pengajuan/:id',
    describe({
      id: 'bacaPengajuan',
      tag: 'WFA',
      summary: 'Satu pengajuan dengan riwayatnya / one request with its history',
      status: 200,
      answer: pengajuanAnswer,
      problems: [401, 403, 404, 503],
    }),
    signedIn,
    valid('param', idParam),
    async (c) => {
      const found = await readPengajuan(c.get('deps'), c.get('caller'), c.req.valid('param').id)
      return found.ok ? c.json(pengajuanToWire(found.value)) : answerProblem(c, found.error)
    },
  )
  .get(
    '/kotak-masuk',
    describe({
      id: 'kotakMasuk',
      tag: 'WFA',
      summary: 'Menunggu keputusan saya, terlama dahulu / waiting for my decision, oldest first',
      status: 200,
      answer: kotakMasuk,
      problems: [400, 401, 503],
    }),
    signedIn,
    valid('query', pageQuery),
    async (c) => {
      const page = await listWaiting(c.get('deps'), c.get('caller'), c.req.valid('query').after)
      linkNext(c, page.after)
      return c.json({
        data: page.data.map((request) => ({
          ...pengajuanToWire(request),
          sejak: toRfc3339(request.sejak, request.zona),
        })),
      })
    },
  )
  .get(
    '/berlaku',
    describe({
      id: 'berlaku',
      tag: 'WFA',
      summary: 'WFA bawahan yang disetujui dan belum lewat / granted days ahead that I may revoke',
      status: 200,
      answer: pengajuanList,
      problems: [400, 401, 503],
    }),
    signedIn,
    valid('query', pageQuery),
    async (c) => {
      const page = await listInForce(c.get('deps'), c.get('caller'), c.req.valid('query').after)
      linkNext(c, page.after)
      return c.json({ data: page.data.map(pengajuanToWire) })
    },
  )
  .post(
    '/pengajuan/:id/keputusan',
    describe({
      id: 'putuskan',
      tag: 'WFA',
      summary:
        'Rekomendasi, setuju, tolak, kembalikan, batal, cabut; merekomendasikan atau menyetujui menyatakan kriteria tugas terpenuhi selama belum dinyatakan / decide on a request; recommending or approving declares that the task criteria are met where nobody has declared them',
      status: 200,
      answer: pengajuanAnswer,
      problems: [400, 401, 403, 404, 409, 422, 503],
    }),
    signedIn,
    valid('param', idParam),
    valid('json', keputusanBody),
    async (c) => {
      const { id } = c.req.valid('param')
      const asked = c.req.valid('json')
      const decided = await decidePengajuan(c.get('deps'), c.get('caller'), id, asked)
      return decided.ok ? c.json(pengajuanToWire(decided.value)) : answerProblem(c, decided.error)
    },
  )
