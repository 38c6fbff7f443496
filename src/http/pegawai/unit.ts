import { Hono } from 'hono'
import { listUnit } from '../../operations/pegawai/list-unit.ts'
import { signedIn } from '../guards/caller.ts'
import type { Hallway } from '../hallway.ts'
import { operation } from '../operation.ts'

/** Unit kerja, for whoever chooses one. */
export const unitRoutes = new Hono<Hallway>().get(
  '/',
  operation('daftarUnitKerja'),
  signedIn,
  async (c) => c.json({ data: await listUnit(c.get('deps'), c.get('caller')) }),
)
