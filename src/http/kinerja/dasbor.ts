import { Hono } from 'hono'
import { listOrangBulan } from '../../operations/kinerja/list-orang-bulan.ts'
import { listPemakaian } from '../../operations/kinerja/list-pemakaian.ts'
import { readDasbor } from '../../operations/kinerja/read-dasbor.ts'
import { readGaris } from '../../operations/kinerja/read-garis.ts'
import { recordPemakaian } from '../../operations/kinerja/record-pemakaian.ts'
import { answerJson } from '../answer.ts'
import { signedIn } from '../guards/caller.ts'
import type { Hallway } from '../hallway.ts'
import { nextLink } from '../link.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { valid } from '../validate.ts'
import { dasborPegawaiQuery, dasborQuery, pemakaianBody, pemakaianQuery } from './schemas-dasbor.ts'
import { dasborToWire } from './wire.ts'

/** The effects of flexible work, and the consumption of offices. */
export const dasborRoutes = new Hono<Hallway>()
  .get('/', operation('dasbor'), signedIn, valid('query', dasborQuery), async (c) => {
    const { bulan, unit = null } = c.req.valid('query')
    const deps = c.get('deps')
    const dasbor = await readDasbor(deps, c.get('caller'), bulan, unit)
    if (!dasbor.ok) return answerProblem(c, dasbor.error)
    return answerJson(dasborToWire(dasbor.value, deps.zona))
  })
  .get('/garis', operation('garisDasbor'), signedIn, valid('query', dasborQuery), async (c) => {
    const { bulan, unit = null } = c.req.valid('query')
    const lines = await readGaris(c.get('deps'), c.get('caller'), bulan, unit)
    return lines.ok ? answerJson(lines.value) : answerProblem(c, lines.error)
  })
  .get(
    '/pegawai',
    operation('pegawaiDasbor'),
    signedIn,
    valid('query', dasborPegawaiQuery),
    async (c) => {
      const { bulan, unit, after } = c.req.valid('query')
      const page = await listOrangBulan(c.get('deps'), c.get('caller'), bulan, unit, after)
      if (!page.ok) return answerProblem(c, page.error)
      return answerJson({ data: page.value.data }, 200, nextLink(c, page.value.after))
    },
  )
  .get(
    '/pemakaian',
    operation('pemakaian'),
    signedIn,
    valid('query', pemakaianQuery),
    async (c) => {
      const { unit } = c.req.valid('query')
      const found = await listPemakaian(c.get('deps'), c.get('caller'), unit)
      return found.ok ? answerJson({ data: found.value }) : answerProblem(c, found.error)
    },
  )
  .post(
    '/pemakaian',
    operation('isiPemakaian'),
    signedIn,
    valid('json', pemakaianBody),
    async (c) => {
      const { data } = c.req.valid('json')
      const recorded = await recordPemakaian(c.get('deps'), c.get('caller'), data)
      return recorded.ok ? answerJson(recorded.value) : answerProblem(c, recorded.error)
    },
  )
