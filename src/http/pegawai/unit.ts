import { Hono } from 'hono'
import { listHariPertama } from '../../operations/pegawai/list-hari-pertama.ts'
import { listUnit } from '../../operations/pegawai/list-unit.ts'
import { recordHariPertama } from '../../operations/pegawai/record-hari-pertama.ts'
import { answerJson } from '../answer.ts'
import { signedIn } from '../guards/caller.ts'
import type { Hallway } from '../hallway.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { valid } from '../validate.ts'
import { hariPertamaBody, hariPertamaQuery } from './schemas-unit.ts'
import { hariPertamaToWire } from './wire.ts'

/** Unit kerja: to choose from, and since when each uses Luwes. */
export const unitRoutes = new Hono<Hallway>()
  .get('/', operation('daftarUnitKerja'), signedIn, async (c) => {
    const units = await listUnit(c.get('deps'), c.get('caller'))
    return units.ok ? answerJson({ data: units.value }) : answerProblem(c, units.error)
  })
  .get('/hari-pertama', operation('hariPertamaUnit'), signedIn, async (c) => {
    const deps = c.get('deps')
    const read = await listHariPertama(deps, c.get('caller'))
    if (!read.ok) return answerProblem(c, read.error)
    return answerJson(hariPertamaToWire(read.value, deps.zona))
  })
  .put(
    '/hari-pertama',
    operation('tetapkanHariPertama'),
    signedIn,
    valid('query', hariPertamaQuery),
    valid('json', hariPertamaBody),
    async (c) => {
      const deps = c.get('deps')
      const { unit } = c.req.valid('query')
      const { mulai } = c.req.valid('json')
      const recorded = await recordHariPertama(deps, c.get('caller'), unit, mulai)
      if (!recorded.ok) return answerProblem(c, recorded.error)
      return answerJson(hariPertamaToWire(recorded.value, deps.zona))
    },
  )
