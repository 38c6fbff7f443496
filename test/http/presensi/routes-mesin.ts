import type { TestApp } from '../../support/app.ts'
import { ORANG } from '../../support/people.ts'
import type { Example } from '../example.ts'

const { bkd, siti } = ORANG

/** Returns examples of the routes about machines of attendance. */
export async function mesinExamples(luwes: TestApp): Promise<Record<string, Example>> {
  const mesin = {
    serial: 'CQQC224160120',
    nama: 'Lobi Kominfo',
    unit: 'kominfo',
    kantor: 'Kantor Bupati',
    arah: 'tombol',
  }
  const body = { ...mesin, serial: 'CQQC224160121' }
  const registered = await luwes.ask('POST', '/v1/mesin', { as: bkd, body })
  if (registered.status !== 201) throw new Error(registered.text)
  const pin = [{ pin: '17', nip: siti }]
  const cabut = '/v1/mesin/CQQC224160121/cabut'
  return {
    'GET /v1/mesin': {
      path: '/v1/mesin',
      as: bkd,
      status: 200,
      notYours: { path: '/v1/mesin', as: siti },
    },
    'POST /v1/mesin': {
      path: '/v1/mesin',
      as: bkd,
      status: 201,
      body: mesin,
      notYours: { path: '/v1/mesin', as: siti },
      malformed: [
        { body: {} },
        { body: { ...mesin, serial: "1' OR 1=1" } },
        { body: { ...mesin, arah: 'kanan' } },
        { body: { ...mesin, nama: '' } },
      ],
    },
    'POST /v1/mesin/pin': {
      path: '/v1/mesin/pin',
      as: bkd,
      status: 200,
      body: { pin },
      notYours: { path: '/v1/mesin/pin', as: siti },
      malformed: [
        { body: { pin: [] } },
        { body: { pin: [...pin, ...pin] } },
        { body: { pin: [{ pin: '17', nip: '17' }] } },
        { body: { pin: [{ pin: '1;7', nip: siti }] } },
      ],
    },
    'POST /v1/mesin/{id}/cabut': {
      path: cabut,
      as: bkd,
      status: 200,
      body: { alasan: 'Mesin rusak' },
      notYours: { path: cabut, as: siti },
      unknown: '/v1/mesin/TIADA/cabut',
      malformed: [{ body: {} }],
    },
  }
}
