import { Hono } from 'hono'
import { type DaftarPerangkat, listPerangkat } from '../../operations/webhook/list-perangkat.ts'
import { recordPerangkat } from '../../operations/webhook/record-perangkat.ts'
import { recordTerima } from '../../operations/webhook/record-terima.ts'
import { withdrawPerangkat } from '../../operations/webhook/withdraw-perangkat.ts'
import { answerJson } from '../answer.ts'
import { signedIn } from '../guards/caller.ts'
import type { Ctx, Hallway } from '../hallway.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { idParam } from '../schemas.ts'
import { valid } from '../validate.ts'
import { timeToWire } from '../wire.ts'
import { perangkatBody, terimaBody } from './schemas-perangkat.ts'

type Perangkat = DaftarPerangkat['data'][number]

const wire = (c: Ctx, { id, nama, dibuat, terkirim }: Perangkat) => {
  const { zona } = c.get('deps')
  return { id, nama, dibuat: timeToWire(dibuat, zona), terkirim: timeToWire(terkirim, zona) }
}

/** The devices on which the caller gets messages. */
export const perangkatRoutes = new Hono<Hallway>()
  .get('/', operation('perangkatSaya'), signedIn, async (c) => {
    const listed = await listPerangkat(c.get('deps'), c.get('caller'))
    if (!listed.ok) return answerProblem(c, listed.error)
    const { kunci, data } = listed.value
    return answerJson({ kunci, data: data.map((one) => wire(c, one)) })
  })
  .put('/', operation('simpanPerangkat'), signedIn, valid('json', perangkatBody), async (c) => {
    const kept = await recordPerangkat(c.get('deps'), c.get('caller'), c.req.valid('json'))
    return kept.ok ? answerJson(wire(c, kept.value)) : answerProblem(c, kept.error)
  })
  .delete('/:id', operation('hapusPerangkat'), signedIn, valid('param', idParam), async (c) => {
    const ended = await withdrawPerangkat(c.get('deps'), c.get('caller'), c.req.valid('param').id)
    return ended.ok ? answerJson(ended.value) : answerProblem(c, ended.error)
  })
  .post('/terima', operation('terimaPesan'), valid('json', terimaBody), async (c) => {
    const { pesan, tanda } = c.req.valid('json')
    await recordTerima(c.get('deps'), pesan, tanda)
    return answerJson({ diterima: true }, 202)
  })
