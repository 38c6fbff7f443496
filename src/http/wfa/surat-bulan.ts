import { Hono } from 'hono'
import { listSurat } from '../../operations/wfa/list-surat.ts'
import { signedIn } from '../guards/caller.ts'
import type { Hallway } from '../hallway.ts'
import { nextLink } from '../link.ts'
import { operation } from '../operation.ts'
import { answerPage } from '../page.ts'
import { answerProblem } from '../problem.ts'
import { valid } from '../validate.ts'
import { coatOf } from './coat.ts'
import { suratBulanPage } from './page-surat-bulan.ts'
import { suratBulanQuery } from './schemas-surat.ts'

/** The letters of a month as one page to print. */
export const suratBulanRoutes = new Hono<Hallway>().get(
  '/',
  operation('suratTugasBulan'),
  signedIn,
  valid('query', suratBulanQuery),
  async (c) => {
    const { bulan, unit, after = '0' } = c.req.valid('query')
    const asked = { bulan, unit, after: Number(after) }
    const found = await listSurat(c.get('deps'), c.get('caller'), asked)
    if (!found.ok) return answerProblem(c, found.error)
    const page = suratBulanPage(bulan, found.value.data, await coatOf(c))
    return answerPage(c, page, 200, nextLink(c, found.value.after))
  },
)
