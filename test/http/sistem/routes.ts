import type { TestApp } from '../../support/app.ts'
import { ORANG } from '../../support/people.ts'
import { subscribe } from '../../support/push.ts'
import type { Example } from '../example.ts'

const TIADA = '00000000-0000-4000-8000-000000000000'

/**
 * Files a request to correct data, then gives an example of every route about people's own data.
 */
export async function privasiExamples(luwes: TestApp): Promise<Record<string, Example>> {
  const { siti, bkd, inspektur } = ORANG
  const body = { bagian: 'pegawai', uraian: 'Nama saya tertulis salah' }
  const asked = await luwes.ask('POST', '/v1/saya/data/perbaikan', { as: siti, body })
  const path = `/v1/perbaikan-data/${asked.body.id}/jawaban`
  const kalender = await luwes.ask('PUT', '/v1/saya/kalender', { as: bkd })
  const umpan = new URL(kalender.body.alamat)
  const device = (name: string) => ({
    ...subscribe(`https://fcm.googleapis.com/fcm/send/${name}`).subscription,
    nama: 'Chrome, Android',
    halaman: { wfa: '/wfa' },
  })
  const kept = await luwes.ask('PUT', '/v1/perangkat', { as: bkd, body: device('uji') })
  return {
    'GET /v1/perangkat': { path: '/v1/perangkat', as: siti, status: 200 },
    'PUT /v1/perangkat': {
      path: '/v1/perangkat',
      as: siti,
      status: 200,
      body: device('siti'),
      malformed: [
        { body: {} },
        { body: { ...device('x'), endpoint: 'http://127.0.0.1/' } },
        { body: { ...device('x'), endpoint: 'https://jahat.example/' } },
        { body: { ...device('x'), p256dh: 'pendek' } },
        { body: { ...device('x'), halaman: { wfa: 'javascript:alert(1)' } } },
        { body: { ...device('x'), halaman: { lain: '/x' } } },
      ],
    },
    'DELETE /v1/perangkat/{id}': {
      path: `/v1/perangkat/${kept.body.id}`,
      as: bkd,
      status: 200,
      unknown: `/v1/perangkat/${'0'.repeat(64)}`,
    },
    'POST /v1/perangkat/terima': {
      path: '/v1/perangkat/terima',
      as: siti,
      status: 202,
      body: { pesan: TIADA, tanda: '0'.repeat(64) },
      malformed: [{ body: {} }, { body: { pesan: TIADA, tanda: 'x' } }],
    },
    'GET /v1/saya/kalender': { path: '/v1/saya/kalender', as: siti, status: 200 },
    'PUT /v1/saya/kalender': { path: '/v1/saya/kalender', as: siti, status: 200 },
    'DELETE /v1/saya/kalender': { path: '/v1/saya/kalender', as: siti, status: 200 },
    'GET /v1/saya/kalender.ics': {
      path: `${umpan.pathname}${umpan.search}`,
      as: siti,
      status: 200,
      type: 'text/calendar',
      unknown: `/v1/saya/kalender.ics?kunci=${'A'.repeat(43)}`,
      malformed: [
        { path: '/v1/saya/kalender.ics' },
        { path: '/v1/saya/kalender.ics?kunci=pendek' },
      ],
    },
    'GET /v1/untuk-saya': { path: '/v1/untuk-saya', as: siti, status: 200 },
    'GET /v1/untuk-saya/petugas': {
      path: '/v1/untuk-saya/petugas',
      as: bkd,
      status: 200,
      notYours: { path: '/v1/untuk-saya/petugas', as: siti },
    },
    'GET /v1/saya/pesan': { path: '/v1/saya/pesan', as: siti, status: 200 },
    'PUT /v1/saya/pesan': {
      path: '/v1/saya/pesan',
      as: siti,
      status: 200,
      body: { pilihan: { tenggat: ['gerbang'] }, tenang: { dari: '19:00', sampai: '07:00' } },
      malformed: [
        { body: {} },
        { body: { pilihan: { panggilan: [] }, tenang: null } },
        { body: { pilihan: { tenggat: ['pos'] }, tenang: null } },
        { body: { pilihan: { tenggat: ['gerbang', 'gerbang'] }, tenang: null } },
        { body: { pilihan: {}, tenang: { dari: '25:00', sampai: '07:00' } } },
        { body: { pilihan: {}, tenang: { dari: '19:00' } } },
      ],
    },
    'GET /v1/saya/data': {
      path: '/v1/saya/data?bagian=pegawai',
      as: siti,
      status: 200,
      malformed: [
        { path: '/v1/saya/data?format=xml' },
        { path: '/v1/saya/data?format=csv' },
        { path: '/v1/saya/data?bagian=rahasia' },
        { path: '/v1/saya/data?after=5' },
        { path: '/v1/saya/data?bagian=tap&after=-1' },
      ],
    },
    'POST /v1/saya/data/perbaikan': {
      path: '/v1/saya/data/perbaikan',
      as: siti,
      status: 201,
      body,
      malformed: [{ body: {} }, { body: { ...body, uraian: ' ' } }],
    },
    'GET /v1/saya/data/perbaikan': { path: '/v1/saya/data/perbaikan', as: siti, status: 200 },
    'GET /v1/audit/cari': {
      path: '/v1/audit/cari?tindakan=data.',
      as: inspektur,
      status: 200,
      notYours: { path: '/v1/audit/cari', as: siti },
      malformed: [
        { path: '/v1/audit/cari?after=x' },
        { path: '/v1/audit/cari?dari=2026-11-02&sampai=2026-11-01' },
        { path: '/v1/audit/cari?format=xls' },
      ],
    },
    'GET /v1/audit/periksa': {
      path: '/v1/audit/periksa',
      as: inspektur,
      status: 200,
      notYours: { path: '/v1/audit/periksa', as: siti },
      malformed: [{ path: '/v1/audit/periksa?after=1&segel=x' }],
    },
    'GET /v1/perbaikan-data': {
      path: '/v1/perbaikan-data',
      as: bkd,
      status: 200,
      notYours: { path: '/v1/perbaikan-data', as: siti },
    },
    'POST /v1/perbaikan-data/{id}/jawaban': {
      path,
      as: bkd,
      status: 200,
      body: { status: 'diperbaiki', jawaban: 'Sudah dibetulkan di SIMPEG' },
      notYours: { path, as: siti },
      unknown: `/v1/perbaikan-data/${TIADA}/jawaban`,
      malformed: [{ body: {} }, { body: { status: 'diajukan', jawaban: 'x' } }],
    },
  }
}
