import { Hono } from 'hono'
import type { Kalender } from '../../domain/shared/calendar.ts'
import { enterKalender, readKalender } from '../../operations/kalender/kalender.ts'
import { signedIn } from '../guards/caller.ts'
import type { Hallway } from '../hallway.ts'
import { answerProblem } from '../problem.ts'
import { kalenderAnswer, kalenderBody } from '../schemas.ts'
import { valid } from '../validate.ts'
import { describe } from './describe.ts'

const onTheWire = ({ libur, ramadan, lengkap }: Kalender) => ({
  data: libur,
  ramadan,
  lengkap: lengkap.map(({ tahun, sejak, cocokkan }) => ({
    tahun,
    sejak,
    cocokkan: cocokkan ?? null,
  })),
})

/** Holidays, Ramadan, and the years that are complete. */
export const kalenderRoutes = new Hono<Hallway>()
  .get(
    '/',
    describe({
      id: 'kalender',
      tag: 'Kalender',
      summary:
        'Hari libur, cuti bersama, Ramadan, tahun yang lengkap / holidays, Ramadan and the years that are complete',
      status: 200,
      answer: kalenderAnswer,
      problems: [401, 503],
    }),
    signedIn,
    async (c) => c.json(onTheWire(await readKalender(c.get('deps')))),
  )
  .post(
    '/',
    describe({
      id: 'isiKalender',
      tag: 'Kalender',
      summary:
        'Isi hari libur atau Ramadan, atau nyatakan sebuah tahun lengkap (bkd) / enter holidays or Ramadan, or say that a year is complete (bkd)',
      status: 200,
      answer: kalenderAnswer,
      problems: [400, 401, 403, 409, 503],
    }),
    signedIn,
    valid('json', kalenderBody),
    async (c) => {
      const entered = await enterKalender(c.get('deps'), c.get('caller'), c.req.valid('json'))
      return entered.ok ? c.json(onTheWire(entered.value)) : answerProblem(c, entered.error)
    },
  )
