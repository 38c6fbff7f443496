import { Hono } from 'hono'
import type { Zona } from '../../domain/shared/local-time.ts'
import { type DaftarMesin, listMesin } from '../../operations/presensi/list-mesin.ts'
import { recordMesin } from '../../operations/presensi/record-mesin.ts'
import { recordPin } from '../../operations/presensi/record-pin.ts'
import { withdrawMesin } from '../../operations/presensi/withdraw-mesin.ts'
import { answerJson } from '../answer.ts'
import { signedIn } from '../guards/caller.ts'
import type { Hallway } from '../hallway.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { valid } from '../validate.ts'
import { timeToWire } from '../wire.ts'
import { cabutMesinBody, mesinBody, pinBody, serialParam } from './schemas-mesin.ts'

function mesinToWire({ mesin, asing, pin, kantor }: DaftarMesin, zona: Zona) {
  return {
    data: mesin.map((one) => ({
      serial: one.serial,
      nama: one.nama,
      unit: one.unit,
      kantor: one.kantor,
      arah: one.arah,
      keadaan: one.keadaan,
      kontakTerakhir: timeToWire(one.terakhir, one.zona ?? zona),
      selisihDetik: one.selisih === null ? null : Math.round(one.selisih / 1_000),
      menunggu: one.menunggu,
      tanpaOrang: one.tanpaOrang,
      disisihkan: one.disisihkan,
      rusak: one.rusak,
    })),
    takDikenal: asing.map(({ serial, pertama, terakhir, baris }) => ({
      serial,
      kontakPertama: timeToWire(pertama, zona),
      kontakTerakhir: timeToWire(terakhir, zona),
      baris,
    })),
    // By the machine's own clock, whose zone is unknown.
    pinTakDikenal: pin.map(({ terakhir, ...one }) => ({
      ...one,
      terakhir: terakhir.replace(' ', 'T'),
    })),
    kantor,
  }
}

/** Machines of attendance, and the owners of their PINs. */
export const mesinRoutes = new Hono<Hallway>()
  .get('/', operation('daftarMesin'), signedIn, async (c) => {
    const deps = c.get('deps')
    const listed = await listMesin(deps, c.get('caller'))
    return listed.ok
      ? answerJson(mesinToWire(listed.value, deps.zona))
      : answerProblem(c, listed.error)
  })
  .post('/', operation('daftarkanMesin'), signedIn, valid('json', mesinBody), async (c) => {
    const registered = await recordMesin(c.get('deps'), c.get('caller'), c.req.valid('json'))
    return registered.ok ? answerJson(registered.value, 201) : answerProblem(c, registered.error)
  })
  .post('/pin', operation('isiPin'), signedIn, valid('json', pinBody), async (c) => {
    const { serial, pin } = c.req.valid('json')
    const recorded = await recordPin(c.get('deps'), c.get('caller'), {
      serial: serial ?? null,
      pin,
    })
    return recorded.ok ? answerJson(recorded.value) : answerProblem(c, recorded.error)
  })
  .post(
    '/:id/cabut',
    operation('cabutMesin'),
    signedIn,
    valid('param', serialParam),
    valid('json', cabutMesinBody),
    async (c) => {
      const { id } = c.req.valid('param')
      const { alasan } = c.req.valid('json')
      const withdrawn = await withdrawMesin(c.get('deps'), c.get('caller'), id, alasan)
      return withdrawn.ok ? answerJson(withdrawn.value) : answerProblem(c, withdrawn.error)
    },
  )
