import { Hono } from 'hono'
import { readMenungguPetugas } from '../../operations/sistem/read-menunggu-petugas.ts'
import { readUntukSaya } from '../../operations/sistem/read-untuk-saya.ts'
import { answerJson } from '../answer.ts'
import { signedIn } from '../guards/caller.ts'
import type { Hallway } from '../hallway.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { timeToWire } from '../wire.ts'

/** What waits for the caller, as a person and as an officer. */
export const untukSayaRoutes = new Hono<Hallway>()
  .get('/', operation('untukSaya'), signedIn, async (c) => {
    const read = await readUntukSaya(c.get('deps'), c.get('caller'))
    if (!read.ok) return answerProblem(c, read.error)
    const { zona, data } = read.value
    return answerJson({
      data: data.map((one) => ({ ...one, tenggat: timeToWire(one.tenggat, zona) })),
    })
  })
  .get('/petugas', operation('menungguPetugas'), signedIn, async (c) => {
    const read = await readMenungguPetugas(c.get('deps'), c.get('caller'))
    return read.ok ? answerJson(read.value) : answerProblem(c, read.error)
  })
