import { Hono } from 'hono'
import { clockTime } from '../../domain/shared/local-time.ts'
import { NAMA_JENIS } from '../../domain/webhook/pesan.ts'
import type { PilihanPesan } from '../../operations/webhook/pilihan-pesan.ts'
import { readPilihanPesan } from '../../operations/webhook/read-pilihan-pesan.ts'
import { recordPilihanPesan } from '../../operations/webhook/record-pilihan-pesan.ts'
import { answerJson } from '../answer.ts'
import { signedIn } from '../guards/caller.ts'
import type { Hallway } from '../hallway.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { valid } from '../validate.ts'
import { timeToWire } from '../wire.ts'
import { pilihanBody } from './schemas-pesan.ts'

/**
 * The caller's messages outside the portal: which kinds, by which channels, and the quiet hours.
 */
export const pesanRoutes = new Hono<Hallway>()
  .get('/', operation('pesanSaya'), signedIn, async (c) => {
    const read = await readPilihanPesan(c.get('deps'), c.get('caller'))
    return read.ok ? answerJson(pilihanToWire(read.value)) : answerProblem(c, read.error)
  })
  .put('/', operation('aturPesan'), signedIn, valid('json', pilihanBody), async (c) => {
    const stored = await recordPilihanPesan(c.get('deps'), c.get('caller'), c.req.valid('json'))
    return stored.ok ? answerJson(pilihanToWire(stored.value)) : answerProblem(c, stored.error)
  })

function pilihanToWire(one: PilihanPesan) {
  const { saluran, pilihan, tenang, bkd, bkdSampai, terakhir, zona } = one
  const { dari, sampai, bawaan } = tenang
  return {
    saluran,
    pilihan: pilihan.map((kind) => ({ ...kind, ...NAMA_JENIS[kind.jenis] })),
    tenang: { dari: clockTime(dari), sampai: clockTime(sampai), bawaan },
    ringkasanBkd: { boleh: bkd, sampai: timeToWire(bkdSampai, zona) },
    terakhir: terakhir.map((told) => ({ ...told, dibuat: timeToWire(told.dibuat, zona) })),
  }
}
