import { Hono } from 'hono'
import { askPerbaikan, listPerbaikan, settlePerbaikan } from '../../operations/sistem/perbaikan.ts'
import { dataAsCsv, readData } from '../../operations/sistem/read-data.ts'
import { signedIn } from '../guards/caller.ts'
import { idempotencyOf } from '../guards/idempotency.ts'
import type { Hallway } from '../hallway.ts'
import { linkNext } from '../link.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { idParam } from '../schemas.ts'
import { valid } from '../validate.ts'
import { dataQuery, jawabPerbaikanBody, perbaikanBody } from './schemas-data.ts'

/** What is held about the caller, who looked at it, and having it mended. */
export const dataRoutes = new Hono<Hallway>()
  .get('/saya/data', operation('dataSaya'), signedIn, valid('query', dataQuery), async (c) => {
    const { format = 'json', bagian, after } = c.req.valid('query')
    const read = await readData(c.get('deps'), c.get('caller'), { bagian, after })
    if (!read.ok) return answerProblem(c, read.error)
    const data = read.value
    const [part] = Object.values(data.bagian)
    if (bagian) linkNext(c, data.dilihatLanjut ?? part?.lanjut ?? null)
    if (format === 'json') return c.json(data)
    return c.body(dataAsCsv(bagian === 'dilihat' ? data.dilihat : (part?.baris ?? [])), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="data-${bagian}.csv"`,
    })
  })
  .post(
    '/saya/data/perbaikan',
    operation('mintaPerbaikanData'),
    signedIn,
    valid('json', perbaikanBody),
    async (c) => {
      const asked = c.req.valid('json')
      const key = await idempotencyOf(c, 'saya/data/perbaikan', asked)
      const filed = await askPerbaikan(c.get('deps'), c.get('caller'), asked, key)
      return filed.ok ? c.json(filed.value, 201) : answerProblem(c, filed.error)
    },
  )
  .get('/perbaikan-data', operation('daftarPerbaikanData'), signedIn, async (c) => {
    const listed = await listPerbaikan(c.get('deps'), c.get('caller'))
    return listed.ok ? c.json({ data: listed.value }) : answerProblem(c, listed.error)
  })
  .post(
    '/perbaikan-data/:id/jawaban',
    operation('jawabPerbaikanData'),
    signedIn,
    valid('param', idParam),
    valid('json', jawabPerbaikanBody),
    async (c) => {
      const { id } = c.req.valid('param')
      const answer = c.req.valid('json')
      const settled = await settlePerbaikan(c.get('deps'), c.get('caller'), id, answer)
      return settled.ok ? c.json(settled.value) : answerProblem(c, settled.error)
    },
  )
