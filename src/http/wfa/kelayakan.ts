import { Hono } from 'hono'
import { clockTime, minute } from '../../domain/shared/local-time.ts'
import type { Layanan } from '../../domain/wfa/facts.ts'
import { declareKesiapan, readKesiapan } from '../../operations/wfa/kesiapan.ts'
import { readKriteria, signKriteria } from '../../operations/wfa/kriteria.ts'
import { type LayananUnit, readLayanan, setLayanan } from '../../operations/wfa/layanan.ts'
import { signedIn } from '../guards/caller.ts'
import type { Hallway } from '../hallway.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { valid } from '../validate.ts'
import {
  kesiapanBody,
  kriteriaBody,
  kriteriaQuery,
  layananBody,
  layananQuery,
} from './schemas-kelayakan.ts'

const _base = { tag: 'WFA', status: 200 } as const

const onTheWire = ({ unit, layanan }: LayananUnit) => ({
  unit,
  layanan: layanan.map((window) => ({
    ...window,
    mulai: clockTime(window.mulai),
    selesai: clockTime(window.selesai),
  })),
})

/** What eligibility rests on beside SIMPEG: task criteria, readiness, service windows. */
export const kelayakanRoutes = new Hono<Hallway>()
  .get(
    '/kriteria',
    operation('kriteriaTugas'),
    signedIn,
    valid('query', kriteriaQuery),
    async (c) => {
      const read = await readKriteria(c.get('deps'), c.get('caller'), c.req.valid('query').nip)
      return read.ok ? c.json(read.value) : answerProblem(c, read.error)
    },
  )
  .put(
    '/kriteria',
    operation('tandaTanganKriteria'),
    signedIn,
    valid('query', kriteriaQuery),
    valid('json', kriteriaBody),
    async (c) => {
      const { nip } = c.req.valid('query')
      const { jawaban } = c.req.valid('json')
      const signed = await signKriteria(c.get('deps'), c.get('caller'), nip, jawaban)
      return signed.ok ? c.json(signed.value) : answerProblem(c, signed.error)
    },
  )
  .get('/kesiapan', operation('kesiapanSaya'), signedIn, async (c) => {
    const read = await readKesiapan(c.get('deps'), c.get('caller'))
    return read.ok ? c.json(read.value) : answerProblem(c, read.error)
  })
  .put(
    '/kesiapan',
    operation('nyatakanKesiapan'),
    signedIn,
    valid('json', kesiapanBody),
    async (c) => {
      const declared = await declareKesiapan(c.get('deps'), c.get('caller'), c.req.valid('json'))
      return declared.ok ? c.json(declared.value) : answerProblem(c, declared.error)
    },
  )
  .get('/layanan', operation('layananUnit'), signedIn, valid('query', layananQuery), async (c) => {
    const read = await readLayanan(c.get('deps'), c.get('caller'), c.req.valid('query').unit)
    return read.ok ? c.json(onTheWire(read.value)) : answerProblem(c, read.error)
  })
  .put(
    '/layanan',
    operation('tetapkanLayanan'),
    signedIn,
    valid('query', layananQuery),
    valid('json', layananBody),
    async (c) => {
      const windows = c.req.valid('json').layanan.map(
        (window): Layanan => ({
          ...window,
          mulai: minute(window.mulai),
          selesai: minute(window.selesai),
        }),
      )
      const { unit } = c.req.valid('query')
      const set = await setLayanan(c.get('deps'), c.get('caller'), unit, windows)
      return set.ok ? c.json(onTheWire(set.value)) : answerProblem(c, set.error)
    },
  )
