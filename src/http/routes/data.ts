import { Hono } from 'hono'
import { askPerbaikan, listPerbaikan, settlePerbaikan } from '../../operations/privasi/perbaikan.ts'
import { dataAsCsv, readData } from '../../operations/privasi/read-data.ts'
import { signedIn } from '../guards/caller.ts'
import { idempotencyOf } from '../guards/idempotency.ts'
import type { Hallway } from '../hallway.ts'
import { linkNext } from '../link.ts'
import { answerProblem } from '../problem.ts'
import { idParam } from '../schemas.ts'
import {
  daftarPerbaikanAnswer,
  dataAnswer,
  dataQuery,
  jawabPerbaikanBody,
  perbaikanAnswer,
  perbaikanBody,
} from '../schemas-data.ts'
import { valid } from '../validate.ts'
import { describe } from './describe.ts'

/** What is held about the caller, who looked at it, and having it mended. */
export const dataRoutes = new Hono<Hallway>()
  .get(
    '/saya/data',
    describe({
      id: 'dataSaya',
      tag: 'Data pribadi',
      summary:
        'Semua data tentang saya dan siapa yang melihatnya; satu bagian dengan bagian=, berikutnya dengan after=, format=csv / everything held about me, and who looked at it, part by part and page by page',
      status: 200,
      answer: dataAnswer,
      problems: [400, 401, 503],
    }),
    signedIn,
    valid('query', dataQuery),
    async (c) => {
      const { format = 'json', bagian, after } = c.req.valid('query')
      const data = await readData(c.get('deps'), c.get('caller'), { bagian, after })
      const [part] = Object.values(data.bagian)
      if (bagian) linkNext(c, data.dilihatLanjut ?? part?.lanjut ?? null)
      if (format === 'json') return c.json(data)
      return c.body(dataAsCsv(bagian === 'dilihat' ? data.dilihat : (part?.baris ?? [])), 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="data-${bagian}.csv"`,
      })
    },
  )
  .post(
    '/saya/data/perbaikan',
    describe({
      id: 'mintaPerbaikanData',
      tag: 'Data pribadi',
      summary: 'Minta data saya diperbaiki di sumbernya / ask to have my data mended at its source',
      status: 201,
      answer: perbaikanAnswer,
      problems: [400, 401, 409, 503],
      idempotent: true,
    }),
    signedIn,
    valid('json', perbaikanBody),
    async (c) => {
      const asked = c.req.valid('json')
      const key = await idempotencyOf(c, 'saya/data/perbaikan', asked)
      const filed = await askPerbaikan(c.get('deps'), c.get('caller'), asked, key)
      return filed.ok ? c.json(filed.value, 201) : answerProblem(c, filed.error)
    },
  )
  .get(
    '/perbaikan-data',
    describe({
      id: 'daftarPerbaikanData',
      tag: 'Data pribadi',
      summary: 'Permintaan perbaikan data, yang menunggu lebih dulu (bkd) / requests to mend data',
      status: 200,
      answer: daftarPerbaikanAnswer,
      problems: [401, 403, 503],
    }),
    signedIn,
    async (c) => {
      const listed = await listPerbaikan(c.get('deps'), c.get('caller'))
      return listed.ok ? c.json({ data: listed.value }) : answerProblem(c, listed.error)
    },
  )
  .post(
    '/perbaikan-data/:id/jawaban',
    describe({
      id: 'jawabPerbaikanData',
      tag: 'Data pribadi',
      summary: 'Jawab permintaan perbaikan data (bkd) / answer a request to mend data',
      status: 200,
      answer: perbaikanAnswer,
      problems: [400, 401, 403, 404, 409, 503],
    }),
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
