import type { TestApp } from '../../support/app.ts'
import { ORANG } from '../../support/people.ts'
import type { Example } from '../example.ts'

const TIADA = '00000000-0000-4000-8000-000000000000'
const { siti, kabid, bkd } = ORANG

/** Opens a wave and two surveys, then gives an example of every route of theirs. */
export async function rolloutExamples(luwes: TestApp): Promise<Record<string, Example>> {
  const survei = {
    judul: 'Kesiapan',
    pertanyaan: ['Jaringan di rumah memadai?'],
    dari: '2026-11-01',
    sampai: '2026-11-30',
  }
  const [angket, lama] = await Promise.all(
    [survei, { ...survei, sampai: '2026-11-17' }].map((body) =>
      luwes.ask('POST', '/v1/survei', { as: bkd, body }),
    ),
  )
  const tanya = `/v1/survei/${angket?.body.id}`
  const tertutup = `/v1/survei/${lama?.body.id}`
  const gelombang = {
    nama: 'Perintis',
    unit: ['kominfo'],
    dari: '2026-11-01',
    kriteriaMasuk: 'Siap',
    kriteriaKeluar: 'Evaluasi baik',
  }
  const wave = await luwes.ask('POST', '/v1/gelombang', { as: bkd, body: gelombang })
  const ombak = `/v1/gelombang/${wave.body.id}`
  return {
    'GET /v1/survei': { path: '/v1/survei', as: siti, status: 200 },
    'POST /v1/survei': {
      path: '/v1/survei',
      as: bkd,
      status: 201,
      body: survei,
      notYours: { path: '/v1/survei', as: kabid },
      malformed: [
        { body: { ...survei, pertanyaan: [] } },
        { body: { ...survei, sampai: '2026-10-31' } },
      ],
    },
    'GET /v1/survei/{id}': {
      path: tanya,
      as: siti,
      status: 200,
      unknown: `/v1/survei/${TIADA}`,
    },
    'POST /v1/survei/{id}/jawaban': {
      path: `${tanya}/jawaban`,
      as: siti,
      status: 201,
      body: { jawaban: [4] },
      unknown: `/v1/survei/${TIADA}/jawaban`,
      malformed: [{ body: { jawaban: [6] } }, { body: { jawaban: [4, 4] } }],
    },
    'GET /v1/survei/{id}/hasil': {
      path: `${tertutup}/hasil`,
      as: bkd,
      status: 200,
      notYours: { path: `${tertutup}/hasil`, as: siti },
      unknown: `/v1/survei/${TIADA}/hasil`,
    },
    'POST /v1/kebijakan/simulasi': {
      path: '/v1/kebijakan/simulasi',
      as: bkd,
      status: 200,
      body: { bulan: '2026-11', wfa: { 'wfa.batas-mingguan': { value: 1, basis: 'Rancangan' } } },
      notYours: { path: '/v1/kebijakan/simulasi', as: kabid },
      malformed: [
        { body: { bulan: '2026-13', wfa: {} } },
        { body: { bulan: '2026-11' } },
        { body: { bulan: '2026-11', wfa: { 'wfa.batas-mingguan': { value: 'x', basis: 'y' } } } },
        { body: { bulan: '2026-11', wfa: { 'wfa.batas-mingguan': { value: 1 } } } },
        { body: { bulan: '2026-11', wfa: { 'wfa.tiada': null } } },
      ],
    },
    'GET /v1/gelombang': {
      path: '/v1/gelombang',
      as: bkd,
      status: 200,
      notYours: { path: '/v1/gelombang', as: siti },
    },
    'POST /v1/gelombang': {
      path: '/v1/gelombang',
      as: bkd,
      status: 201,
      body: gelombang,
      notYours: { path: '/v1/gelombang', as: kabid },
      malformed: [
        { body: { ...gelombang, unit: [] } },
        { body: { ...gelombang, unit: ['tiada'] } },
        { body: { ...gelombang, sampai: '2026-10-31' } },
      ],
    },
    'POST /v1/gelombang/{id}/akhiri': {
      path: `${ombak}/akhiri`,
      as: bkd,
      status: 200,
      body: { sampai: '2026-12-31', alasan: 'Cukup' },
      notYours: { path: `${ombak}/akhiri`, as: siti },
      unknown: `/v1/gelombang/${TIADA}/akhiri`,
      malformed: [
        { body: { sampai: '2026-12-31' } },
        { body: { sampai: '2026-01-01', alasan: 'x' } },
      ],
    },
    'GET /v1/gelombang/{id}/banding': {
      path: `${ombak}/banding?bulan=2026-11`,
      as: bkd,
      status: 200,
      notYours: { path: `${ombak}/banding?bulan=2026-11`, as: siti },
      unknown: `/v1/gelombang/${TIADA}/banding?bulan=2026-11`,
      malformed: [{ path: `${ombak}/banding` }, { path: `${ombak}/banding?bulan=nov` }],
    },
  }
}
