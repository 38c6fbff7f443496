import { Hono } from 'hono'
import { listUnit } from '../../operations/pegawai/list-unit.ts'
import { signedIn } from '../guards/caller.ts'
import type { Hallway } from '../hallway.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'

/** Unit kerja, for whoever chooses one. */
export const unitRoutes = new Hono<Hallway>().get(
  '/',
  operation('daftarUnitKerja'),
  signedIn,
  async (c) => {
    const units = await listUnit(c.get('deps'), c.get('caller'))
    return units.ok ? c.json({ data: units.value }) : answerProblem(c, units.error)
  },
)
