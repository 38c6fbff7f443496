import { Hono } from 'hono'
import { listKesiapan } from '../../operations/wfa/list-kesiapan.ts'
import { readKesiapan } from '../../operations/wfa/read-kesiapan.ts'
import { readKriteria } from '../../operations/wfa/read-kriteria.ts'
import { readLayanan } from '../../operations/wfa/read-layanan.ts'
import { recordKesiapan } from '../../operations/wfa/record-kesiapan.ts'
import { recordKesiapanFor } from '../../operations/wfa/record-kesiapan-for.ts'
import { recordLayanan } from '../../operations/wfa/record-layanan.ts'
import { signKriteria } from '../../operations/wfa/sign-kriteria.ts'
import { answerJson } from '../answer.ts'
import { signedIn } from '../guards/caller.ts'
import type { Hallway } from '../hallway.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { valid } from '../validate.ts'
import {
  kesiapanBody,
  kesiapanUnitBody,
  kriteriaBody,
  kriteriaQuery,
  layananBody,
  layananQuery,
} from './schemas-kelayakan.ts'
import { kesiapanToWire, kriteriaToWire, layananFromWire, layananToWire } from './wire.ts'

/** Facts of eligibility beside those of SIMPEG: task criteria, readiness, service windows. */
export const kelayakanRoutes = new Hono<Hallway>()
  .get(
    '/kriteria',
    operation('kriteriaTugas'),
    signedIn,
    valid('query', kriteriaQuery),
    async (c) => {
      const read = await readKriteria(c.get('deps'), c.get('caller'), c.req.valid('query').nip)
      return read.ok ? answerJson(kriteriaToWire(read.value)) : answerProblem(c, read.error)
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
      return signed.ok ? answerJson(kriteriaToWire(signed.value)) : answerProblem(c, signed.error)
    },
  )
  .get('/kesiapan', operation('kesiapanSaya'), signedIn, async (c) => {
    const read = await readKesiapan(c.get('deps'), c.get('caller'))
    return read.ok ? answerJson(kesiapanToWire(read.value)) : answerProblem(c, read.error)
  })
  .put(
    '/kesiapan',
    operation('nyatakanKesiapan'),
    signedIn,
    valid('json', kesiapanBody),
    async (c) => {
      const declared = await recordKesiapan(c.get('deps'), c.get('caller'), c.req.valid('json'))
      return declared.ok
        ? answerJson(kesiapanToWire(declared.value))
        : answerProblem(c, declared.error)
    },
  )
  .get(
    '/kesiapan-unit',
    operation('kesiapanUnit'),
    signedIn,
    valid('query', layananQuery),
    async (c) => {
      const { unit } = c.req.valid('query')
      const read = await listKesiapan(c.get('deps'), c.get('caller'), unit)
      if (!read.ok) return answerProblem(c, read.error)
      const data = read.value.map(({ nip, nama, ...one }) => ({
        nip,
        nama,
        ...kesiapanToWire(one),
      }))
      return answerJson({ data })
    },
  )
  .put(
    '/kesiapan-unit',
    operation('catatKesiapan'),
    signedIn,
    valid('query', kriteriaQuery),
    valid('json', kesiapanUnitBody),
    async (c) => {
      const { nip } = c.req.valid('query')
      const seen = c.req.valid('json')
      const recorded = await recordKesiapanFor(c.get('deps'), c.get('caller'), nip, seen)
      return recorded.ok
        ? answerJson(kesiapanToWire(recorded.value))
        : answerProblem(c, recorded.error)
    },
  )
  .get('/layanan', operation('layananUnit'), signedIn, valid('query', layananQuery), async (c) => {
    const read = await readLayanan(c.get('deps'), c.get('caller'), c.req.valid('query').unit)
    return read.ok ? answerJson(layananToWire(read.value)) : answerProblem(c, read.error)
  })
  .put(
    '/layanan',
    operation('tetapkanLayanan'),
    signedIn,
    valid('query', layananQuery),
    valid('json', layananBody),
    async (c) => {
      const windows = layananFromWire(c.req.valid('json').layanan)
      const { unit } = c.req.valid('query')
      const recorded = await recordLayanan(c.get('deps'), c.get('caller'), unit, windows)
      return recorded.ok
        ? answerJson(layananToWire(recorded.value))
        : answerProblem(c, recorded.error)
    },
  )
