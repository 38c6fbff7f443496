import { Hono } from 'hono'
import { toRfc3339 } from '../../domain/shared/local-time.ts'
import { listJadwalSif } from '../../operations/pegawai/list-jadwal-sif.ts'
import { listPegawai } from '../../operations/pegawai/list-pegawai.ts'
import { answerJson } from '../answer.ts'
import { signedIn } from '../guards/caller.ts'
import type { Hallway } from '../hallway.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { valid } from '../validate.ts'
import { cariQuery, jadwalSifQuery } from './schemas-pegawai.ts'

/** People to choose from, and the shifts of a unit. */
export const pegawaiRoutes = new Hono<Hallway>()
  .get('/pegawai', operation('daftarPegawai'), signedIn, valid('query', cariQuery), async (c) => {
    const { cari } = c.req.valid('query')
    const found = await listPegawai(c.get('deps'), c.get('caller'), cari)
    return found.ok ? answerJson({ data: found.value }) : answerProblem(c, found.error)
  })
  .get(
    '/jadwal-sif',
    operation('daftarJadwalSif'),
    signedIn,
    valid('query', jadwalSifQuery),
    async (c) => {
      const deps = c.get('deps')
      const { unit, ...rentang } = c.req.valid('query')
      const shifts = await listJadwalSif(deps, c.get('caller'), unit, rentang)
      if (!shifts.ok) return answerProblem(c, shifts.error)
      const data = shifts.value.map(({ zona, mulai, selesai, ...one }) => ({
        ...one,
        mulai: toRfc3339(mulai, zona ?? deps.zona),
        selesai: toRfc3339(selesai, zona ?? deps.zona),
      }))
      return answerJson({ data })
    },
  )
