import { SATU_HARI, stepsOf } from '../../operations/kinerja/hukum.ts'
import type { TestApp } from '../../support/app.ts'
import { ORANG } from '../../support/people.ts'
import type { Example } from '../example.ts'

const TIADA = '00000000-0000-4000-8000-000000000000'
const { siti, bkd, sekda } = ORANG

/** Returns examples of the routes about the law and its changes. */
export async function kebijakanExamples(luwes: TestApp): Promise<Record<string, Example>> {
  const steps = stepsOf(luwes)
  const draft = async (judul: string) =>
    String((await steps.draft({ ...SATU_HARI, judul })).body.id)
  const proposed = await draft('Diusulkan')
  await steps.propose(proposed, 1)
  const changed = await draft('Diubah')
  const deleted = await draft('Dihapus')
  const tried = await draft('Dicoba')
  const ready = await draft('Siap')
  const { body: berkas } = await luwes.ask('GET', `/v1/kebijakan/rancangan/${tried}/ekspor`, {
    as: bkd,
  })
  const at = (id: string, what = '') => `/v1/kebijakan/rancangan/${id}${what}`
  const route = (path: string, as: string, more: object = {}) => ({
    path,
    as,
    status: 200,
    notYours: { path, as: siti },
    ...more,
  })
  return {
    'GET /v1/kebijakan': route('/v1/kebijakan', bkd),
    'GET /v1/kebijakan/saya': { path: '/v1/kebijakan/saya', as: siti, status: 200 },
    'GET /v1/kebijakan/edisi/{sejak}': route('/v1/kebijakan/edisi/2026-01-01', bkd, {
      unknown: '/v1/kebijakan/edisi/2026-01-02',
      malformed: [{ path: '/v1/kebijakan/edisi/kemarin' }],
    }),
    'POST /v1/kebijakan/rancangan': route('/v1/kebijakan/rancangan', bkd, {
      status: 201,
      body: SATU_HARI,
      malformed: [
        { body: { ...SATU_HARI, judul: '' } },
        { body: { ...SATU_HARI, sejak: '2027-02-30' } },
        { body: { ...SATU_HARI, contoh: 'tiada' } },
        { body: { ...SATU_HARI, dokumen: { nomor: 'x' } } },
        { body: { ...SATU_HARI, perubahan: { 'wfa.kuota': { nilai: 1 } } } },
        { body: { ...SATU_HARI, perubahan: { 'wfa.kuota': { nilai: -1, pasal: 'x' } } } },
        { body: { ...SATU_HARI, perubahan: 'x' } },
      ],
    }),
    'POST /v1/kebijakan/impor': route('/v1/kebijakan/impor', bkd, {
      status: 201,
      body: { berkas },
      malformed: [
        { body: { berkas: { ...berkas, sha256: '0'.repeat(64) } } },
        { body: { berkas: { ...berkas, bentuk: 'lain' } } },
        { body: { berkas, kunci: { kty: 'RSA' } } },
      ],
    }),
    'PUT /v1/kebijakan/rancangan/{id}': route(at(changed), bkd, {
      body: { ...SATU_HARI, versi: 1 },
      unknown: at(TIADA),
      malformed: [{ body: SATU_HARI }, { body: { ...SATU_HARI, versi: 0 } }],
    }),
    'DELETE /v1/kebijakan/rancangan/{id}': route(at(deleted, '?versi=1'), bkd, {
      unknown: at(TIADA, '?versi=1'),
      malformed: [{ path: at(deleted) }, { path: at(deleted, '?versi=x') }],
    }),
    'POST /v1/kebijakan/rancangan/{id}/simulasi': route(at(tried, '/simulasi'), bkd, {
      body: { bulan: '2026-11' },
      unknown: at(TIADA, '/simulasi'),
      malformed: [{ body: {} }, { body: { bulan: '2026-13' } }],
    }),
    'POST /v1/kebijakan/rancangan/{id}/usul': route(at(ready, '/usul'), bkd, {
      body: { versi: 1 },
      unknown: at(TIADA, '/usul'),
      malformed: [{ body: { versi: '1' } }, { body: {} }],
    }),
    'POST /v1/kebijakan/rancangan/{id}/keputusan': route(at(proposed, '/keputusan'), sekda, {
      body: { keputusan: 'tetapkan', versi: 2 },
      unknown: at(TIADA, '/keputusan'),
      malformed: [
        { body: { keputusan: 'hapus', versi: 2 } },
        { body: { keputusan: 'cabut', versi: 2 } },
        { body: { keputusan: 'tetapkan' } },
      ],
    }),
    'GET /v1/kebijakan/rancangan/{id}/ekspor': route(at(tried, '/ekspor'), bkd, {
      unknown: at(TIADA, '/ekspor'),
    }),
  }
}
