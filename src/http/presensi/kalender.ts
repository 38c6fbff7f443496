import { Hono } from 'hono'
import type { Kalender } from '../../domain/shared/calendar.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { awaitedRamadan } from '../../domain/shared/ramadan.ts'
import { listKalender } from '../../operations/presensi/list-kalender.ts'
import { recordKalender } from '../../operations/presensi/record-kalender.ts'
import { answerJson } from '../answer.ts'
import { signedIn } from '../guards/caller.ts'
import type { Ctx, Hallway } from '../hallway.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { valid } from '../validate.ts'
import { kalenderBody } from './schemas-kalender.ts'

const kalenderToWire = (c: Ctx, { libur, ramadan, lengkap }: Kalender) => ({
  data: libur,
  ramadan,
  lengkap: lengkap.map(({ tahun, sejak, cocokkan }) => ({
    tahun,
    sejak,
    cocokkan: cocokkan ?? null,
  })),
  ramadanDitunggu: awaitedRamadan({ ramadan }, localDate(c.get('deps').now(), c.get('deps').zona)),
})

/** Holidays, Ramadan, and the years that are complete. */
export const kalenderRoutes = new Hono<Hallway>()
  .get('/', operation('kalender'), signedIn, async (c) => {
    const kalender = await listKalender(c.get('deps'), c.get('caller'))
    return kalender.ok
      ? answerJson(kalenderToWire(c, kalender.value))
      : answerProblem(c, kalender.error)
  })
  .post('/', operation('isiKalender'), signedIn, valid('json', kalenderBody), async (c) => {
    const recorded = await recordKalender(c.get('deps'), c.get('caller'), c.req.valid('json'))
    return recorded.ok
      ? answerJson(kalenderToWire(c, recorded.value))
      : answerProblem(c, recorded.error)
  })
