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
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { idParam, pageQuery } from '../schemas.ts'
import { valid } from '../validate.ts'
import { keputusanBody, pengajuanBody, periksaBody } from './schemas-pengajuan.ts'

/** WFA requests: preview, file, list, decide. */
export const wfaRoutes = new Hono<Hallway>()
  .post(
    '/periksa',
    operation('periksaPengajuan'),
    signedIn,
    valid('json', periksaBody),
    async (c) => {
      const told = await periksaPengajuan(c.get('deps'), c.get('caller'), c.req.valid('json'))
      return told.ok ? c.json(told.value) : answerProblem(c, told.error)
    },
  )
  .post('/pengajuan', operation('ajukan'), signedIn, valid('json', pengajuanBody), async (c) => {
    const draft = c.req.valid('json')
    const key = await idempotencyOf(c, 'wfa/pengajuan', draft)
    const filed = await filePengajuan(c.get('deps'), c.get('caller'), draft, key)
    return filed.ok ? c.json(pengajuanToWire(filed.value), 201) : answerProblem(c, filed.error)
  })
  .get('/pengajuan', operation('pengajuanSaya'), signedIn, valid('query', pageQuery), async (c) => {
    const page = await listPengajuan(c.get('deps'), c.get('caller'), c.req.valid('query').after)
    if (!page.ok) return answerProblem(c, page.error)
    linkNext(c, page.value.after)
    return c.json({ data: page.value.data.map(pengajuanToWire) })
  })
  .get(
    '/pengajuan/:id',
    operation('bacaPengajuan'),
    signedIn,
    valid('param', idParam),
    async (c) => {
      const found = await readPengajuan(c.get('deps'), c.get('caller'), c.req.valid('param').id)
      return found.ok ? c.json(pengajuanToWire(found.value)) : answerProblem(c, found.error)
    },
  )
  .get('/kotak-masuk', operation('kotakMasuk'), signedIn, valid('query', pageQuery), async (c) => {
    const page = await listWaiting(c.get('deps'), c.get('caller'), c.req.valid('query').after)
    if (!page.ok) return answerProblem(c, page.error)
    linkNext(c, page.value.after)
    return c.json({
      data: page.value.data.map((request) => ({
        ...pengajuanToWire(request),
        sejak: toRfc3339(request.sejak, request.zona),
      })),
    })
  })
  .get('/berlaku', operation('berlaku'), signedIn, valid('query', pageQuery), async (c) => {
    const page = await listInForce(c.get('deps'), c.get('caller'), c.req.valid('query').after)
    if (!page.ok) return answerProblem(c, page.error)
    linkNext(c, page.value.after)
    return c.json({ data: page.value.data.map(pengajuanToWire) })
  })
  .post(
    '/pengajuan/:id/keputusan',
    operation('putuskan'),
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
