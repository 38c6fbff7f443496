import type { TestApp } from '../../support/app.ts'
import { ORANG } from '../../support/people.ts'
import { signedHeaders, WEBHOOK_SECRETS } from '../../support/webhooks.ts'
import type { Example } from '../example.ts'

const TIADA = '00000000-0000-4000-8000-000000000000'

/** Issues a directive and publishes a roster, then gives an example of every route that steers. */
export async function steeringExamples(luwes: TestApp): Promise<Record<string, Example>> {
  const { siti, kabid, lain, bkd } = ORANG
  const roster = {
    unit: 'kominfo',
    dari: '2027-01-04',
    sampai: '2027-01-15',
    pola: [{ nip: ORANG.budi, hari: [2] }],
    terbitkan: true,
  }
  const published = await luwes.ask('POST', '/v1/wfa/roster', { as: ORANG.kadis, body: roster })
  const arahan = {
    jenis: 'rumah',
    unit: ['lain'],
    hari: ['2026-12-01'],
    alasan: 'Banjir',
    dasar: 'SE Bupati 1/2026',
    terapkan: true,
  }
  const issued = await luwes.ask('POST', '/v1/wfa/arahan', { as: ORANG.bkd, body: arahan })
  return {
    'GET /v1/wfa/arahan': {
      path: '/v1/wfa/arahan',
      as: bkd,
      status: 200,
      notYours: { path: '/v1/wfa/arahan', as: siti },
      malformed: [{ path: '/v1/wfa/arahan?after=kemarin' }],
    },
    'POST /v1/wfa/arahan': {
      path: '/v1/wfa/arahan',
      as: bkd,
      status: 201,
      body: arahan,
      notYours: { path: '/v1/wfa/arahan', as: kabid },
      malformed: [
        { body: {} },
        { body: { ...arahan, unit: ['tiada'] } },
        { body: { ...arahan, unit: ['lain', 'lain'] } },
        { body: { ...arahan, hari: ['2026-11-17'] } },
        { body: { ...arahan, jenis: 'pulang' } },
      ],
    },
    'POST /v1/wfa/arahan/{id}/batal': {
      path: `/v1/wfa/arahan/${issued.body.id}/batal`,
      as: bkd,
      status: 200,
      body: { alasan: 'Banjir surut' },
      notYours: { path: `/v1/wfa/arahan/${issued.body.id}/batal`, as: siti },
      unknown: `/v1/wfa/arahan/${TIADA}/batal`,
      malformed: [{ body: {} }, { body: { alasan: ' ' } }],
    },
    'GET /v1/wfa/roster': {
      path: '/v1/wfa/roster?unit=kominfo&dari=2026-11-23&sampai=2026-11-27',
      as: siti,
      status: 200,
      notYours: {
        path: '/v1/wfa/roster?unit=kominfo&dari=2026-11-23&sampai=2026-11-27',
        as: lain,
      },
      malformed: [
        { path: '/v1/wfa/roster' },
        { path: '/v1/wfa/roster?unit=kominfo&dari=2026-11-27&sampai=2026-11-23' },
        { path: '/v1/wfa/roster?unit=kominfo&dari=2026-11-01&sampai=2026-12-31' },
      ],
    },
    'POST /v1/wfa/roster': {
      path: '/v1/wfa/roster',
      as: bkd,
      status: 200,
      body: { ...roster, terbitkan: false },
      notYours: { path: '/v1/wfa/roster', as: siti },
      malformed: [
        { body: {} },
        { body: { ...roster, pola: [] } },
        { body: { ...roster, pola: [{ nip: siti, hari: [6] }] } },
        { body: { ...roster, pola: [{ nip: lain, hari: [2] }] } },
        { body: { ...roster, dari: '2026-11-18' } },
      ],
    },
    'GET /v1/wfa/roster/{berkas}': {
      path: `/v1/wfa/roster/${published.body.id}.csv`,
      as: bkd,
      status: 200,
      type: 'text/csv',
      notYours: { path: `/v1/wfa/roster/${published.body.id}.csv`, as: siti },
      unknown: `/v1/wfa/roster/${TIADA}.csv`,
      malformed: [{ path: `/v1/wfa/roster/${TIADA}` }],
    },
    'POST /v1/wfa/roster/{id}/batal': {
      path: `/v1/wfa/roster/${published.body.id}/batal`,
      as: bkd,
      status: 200,
      body: { alasan: 'Berubah' },
      notYours: { path: `/v1/wfa/roster/${published.body.id}/batal`, as: siti },
      unknown: `/v1/wfa/roster/${TIADA}/batal`,
      malformed: [{ body: {} }],
    },
    'GET /v1/harapan': {
      path: `/v1/harapan?nip=${siti}&tanggal=2026-11-24`,
      as: siti,
      status: 200,
      headers: signedHeaders(WEBHOOK_SECRETS.presensi, { id: 'h-1', at: luwes.now(), body: '' }),
      unknown: `/v1/harapan?nip=${ORANG.pensiun}&tanggal=2026-11-24`,
      malformed: [
        { path: '/v1/harapan' },
        { path: `/v1/harapan?nip=${siti}&tanggal=2026-02-30` },
        { path: '/v1/harapan?nip=1&tanggal=2026-11-24' },
      ],
    },
  }
}
