import { Hono } from 'hono'
import { listUnit } from '../../operations/unit/list-unit.ts'
import { signedIn } from '../guards/caller.ts'
import type { Hallway } from '../hallway.ts'
import { unitList } from '../schemas-unit.ts'
import { describe } from './describe.ts'

/** Unit kerja, for whoever chooses one. */
export const unitRoutes = new Hono<Hallway>().get(
  '/',
  describe({
    id: 'daftarUnitKerja',
    tag: 'WFA',
    summary: 'Unit kerja yang dapat dipilih / units to choose from',
    status: 200,
    answer: unitList,
    problems: [401, 503],
  }),
  signedIn,
  async (c) => c.json({ data: await listUnit(c.get('deps'), c.get('caller')) }),
)
