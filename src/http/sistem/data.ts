import { Hono } from 'hono'
import { decidePerbaikanData } from '../../operations/sistem/decide-perbaikan-data.ts'
import { filePerbaikanData } from '../../operations/sistem/file-perbaikan-data.ts'
import { listOwnPerbaikanData } from '../../operations/sistem/list-own-perbaikan-data.ts'
import { listPerbaikanData } from '../../operations/sistem/list-perbaikan-data.ts'
import { readData } from '../../operations/sistem/read-data.ts'
import { answerJson, answerStored } from '../answer.ts'
import { signedIn } from '../guards/caller.ts'
import { idempotencyOf } from '../guards/idempotency.ts'
import type { Hallway } from '../hallway.ts'
import { nextLink } from '../link.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { idParam } from '../schemas.ts'
import { valid } from '../validate.ts'
import { dataQuery, jawabPerbaikanDataBody, perbaikanDataBody } from './schemas-data.ts'
import { dataAsCsv, dataToWire, perbaikanDataToWire } from './wire-data.ts'

/** The data about the caller, the looks at it, and requests to correct it. */
export const dataRoutes = new Hono<Hallway>()
  .get('/saya/data', operation('dataSaya'), signedIn, valid('query', dataQuery), async (c) => {
    const { format = 'json', bagian, after } = c.req.valid('query')
    const deps = c.get('deps')
    const read = await readData(deps, c.get('caller'), { bagian, after })
    if (!read.ok) return answerProblem(c, read.error)
    const data = dataToWire(read.value, deps.zona)
    const [part] = Object.values(data.bagian)
    const link = bagian ? nextLink(c, data.dilihatLanjut ?? part?.lanjut ?? null) : {}
    if (format === 'json') return answerStored(data, 200, link)
    return c.body(dataAsCsv(bagian === 'dilihat' ? data.dilihat : (part?.baris ?? [])), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="data-${bagian}.csv"`,
      ...link,
    })
  })
  .post(
    '/saya/data/perbaikan',
    operation('mintaPerbaikanData'),
    signedIn,
    valid('json', perbaikanDataBody),
    async (c) => {
      const draft = c.req.valid('json')
      // #2: earlier versions stored the answer under the key in another form.
      const key = await idempotencyOf(c, 'saya/data/perbaikan#3', draft)
      const deps = c.get('deps')
      const filed = await filePerbaikanData(deps, c.get('caller'), draft, key)
      if (!filed.ok) return answerProblem(c, filed.error)
      return answerJson(perbaikanDataToWire(filed.value, deps.zona), 201)
    },
  )
  .get('/saya/data/perbaikan', operation('perbaikanSaya'), signedIn, async (c) => {
    const deps = c.get('deps')
    const own = await listOwnPerbaikanData(deps, c.get('caller'))
    if (!own.ok) return answerProblem(c, own.error)
    return answerJson({ data: own.value.map((one) => perbaikanDataToWire(one, deps.zona)) })
  })
  .get('/perbaikan-data', operation('daftarPerbaikanData'), signedIn, async (c) => {
    const deps = c.get('deps')
    const listed = await listPerbaikanData(deps, c.get('caller'))
    if (!listed.ok) return answerProblem(c, listed.error)
    const data = listed.value.map(({ perbaikan, nama }) => ({
      ...perbaikanDataToWire(perbaikan, deps.zona),
      nama,
    }))
    return answerJson({ data })
  })
  .post(
    '/perbaikan-data/:id/jawaban',
    operation('jawabPerbaikanData'),
    signedIn,
    valid('param', idParam),
    valid('json', jawabPerbaikanDataBody),
    async (c) => {
      const { id } = c.req.valid('param')
      const deps = c.get('deps')
      const decided = await decidePerbaikanData(deps, c.get('caller'), id, c.req.valid('json'))
      if (!decided.ok) return answerProblem(c, decided.error)
      return answerJson(perbaikanDataToWire(decided.value, deps.zona))
    },
  )
