import { Hono } from 'hono'
import { toRfc3339 } from '../../domain/shared/local-time.ts'
import { checkHari } from '../../operations/wfa/check-hari.ts'
import { checkPengajuan } from '../../operations/wfa/check-pengajuan.ts'
import { decideMany } from '../../operations/wfa/decide-many.ts'
import { decidePengajuan } from '../../operations/wfa/decide-pengajuan.ts'
import { filePengajuan } from '../../operations/wfa/file-pengajuan.ts'
import { listBerlaku } from '../../operations/wfa/list-berlaku.ts'
import { listKeputusan } from '../../operations/wfa/list-keputusan.ts'
import { listMenunggu } from '../../operations/wfa/list-menunggu.ts'
import { listPengajuan } from '../../operations/wfa/list-pengajuan.ts'
import { readPengajuan } from '../../operations/wfa/read-pengajuan.ts'
import { readPertimbangan } from '../../operations/wfa/read-pertimbangan.ts'
import { answerJson } from '../answer.ts'
import { signedIn } from '../guards/caller.ts'
import { idempotencyOf } from '../guards/idempotency.ts'
import type { Hallway } from '../hallway.ts'
import { nextLink } from '../link.ts'
import { operation } from '../operation.ts'
import { answerProblem, problemToWire } from '../problem.ts'
import { idParam, pageQuery } from '../schemas.ts'
import { valid } from '../validate.ts'
import {
  hariQuery,
  keputusanBersamaBody,
  keputusanBody,
  pengajuanBody,
  periksaBody,
} from './schemas-pengajuan.ts'
import { menungguToWire, pengajuanToWire } from './wire-pengajuan.ts'

/** WFA requests: preview, file, list, decide. */
export const wfaRoutes = new Hono<Hallway>()
  .post(
    '/periksa',
    operation('periksaPengajuan'),
    signedIn,
    valid('json', periksaBody),
    async (c) => {
      const checked = await checkPengajuan(c.get('deps'), c.get('caller'), c.req.valid('json'))
      return checked.ok ? answerJson(checked.value) : answerProblem(c, checked.error)
    },
  )
  .post('/pengajuan', operation('ajukan'), signedIn, valid('json', pengajuanBody), async (c) => {
    const draft = c.req.valid('json')
    const key = await idempotencyOf(c, 'wfa/pengajuan', draft)
    const filed = await filePengajuan(c.get('deps'), c.get('caller'), draft, key)
    return filed.ok ? answerJson(pengajuanToWire(filed.value), 201) : answerProblem(c, filed.error)
  })
  .get('/pengajuan', operation('pengajuanSaya'), signedIn, valid('query', pageQuery), async (c) => {
    const page = await listPengajuan(c.get('deps'), c.get('caller'), c.req.valid('query').after)
    if (!page.ok) return answerProblem(c, page.error)
    return answerJson(
      { data: page.value.data.map(pengajuanToWire) },
      200,
      nextLink(c, page.value.after),
    )
  })
  .get(
    '/pengajuan/:id',
    operation('bacaPengajuan'),
    signedIn,
    valid('param', idParam),
    async (c) => {
      const found = await readPengajuan(c.get('deps'), c.get('caller'), c.req.valid('param').id)
      return found.ok ? answerJson(pengajuanToWire(found.value)) : answerProblem(c, found.error)
    },
  )
  .get('/kotak-masuk', operation('kotakMasuk'), signedIn, valid('query', pageQuery), async (c) => {
    const page = await listMenunggu(c.get('deps'), c.get('caller'), c.req.valid('query').after)
    if (!page.ok) return answerProblem(c, page.error)
    return answerJson(
      { data: page.value.data.map(menungguToWire) },
      200,
      nextLink(c, page.value.after),
    )
  })
  .get('/hari', operation('hariWfa'), signedIn, valid('query', hariQuery), async (c) => {
    const found = await checkHari(c.get('deps'), c.get('caller'), c.req.valid('query').jenis)
    return found.ok ? answerJson(found.value) : answerProblem(c, found.error)
  })
  .get('/keputusan', operation('keputusanSaya'), signedIn, valid('query', pageQuery), async (c) => {
    const deps = c.get('deps')
    const page = await listKeputusan(deps, c.get('caller'), c.req.valid('query').after)
    if (!page.ok) return answerProblem(c, page.error)
    const data = page.value.data.map((one) => ({ ...one, pada: toRfc3339(one.pada, deps.zona) }))
    return answerJson({ data }, 200, nextLink(c, page.value.after))
  })
  .get(
    '/pengajuan/:id/pertimbangan',
    operation('pertimbangan'),
    signedIn,
    valid('param', idParam),
    async (c) => {
      const { id } = c.req.valid('param')
      const found = await readPertimbangan(c.get('deps'), c.get('caller'), id)
      return found.ok ? answerJson(found.value) : answerProblem(c, found.error)
    },
  )
  .get('/berlaku', operation('berlaku'), signedIn, valid('query', pageQuery), async (c) => {
    const page = await listBerlaku(c.get('deps'), c.get('caller'), c.req.valid('query').after)
    if (!page.ok) return answerProblem(c, page.error)
    return answerJson(
      { data: page.value.data.map(pengajuanToWire) },
      200,
      nextLink(c, page.value.after),
    )
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
      return decided.ok
        ? answerJson(pengajuanToWire(decided.value))
        : answerProblem(c, decided.error)
    },
  )
  .post(
    '/keputusan',
    operation('putuskanBersama'),
    signedIn,
    valid('json', keputusanBersamaBody),
    async (c) => {
      const asked = c.req.valid('json')
      const key = await idempotencyOf(c, 'wfa/keputusan', asked)
      const decided = await decideMany(c.get('deps'), c.get('caller'), asked, key)
      if (!decided.ok) return answerProblem(c, decided.error)
      return answerJson({
        data: decided.value.map(({ id, hasil }) => {
          if (hasil.ok) return { id, status: 200, pengajuan: pengajuanToWire(hasil.value) }
          const masalah = problemToWire(c, hasil.error)
          return { id, status: masalah.status, masalah }
        }),
      })
    },
  )
