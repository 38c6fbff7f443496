import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KRITERIA_TUGAS } from '../../../src/domain/wfa/kriteria.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { nipKe, ORANG, orang } from '../../support/people.ts'
import { TEST_SETTINGS } from '../../support/settings.ts'

const { bkd, siti, kadis } = ORANG
const bkdLain = nipKe(30)
const PADA = Date.parse('2026-11-17T08:00:00+07:00')
const YA = Object.fromEntries(KRITERIA_TUGAS.map((key) => [key, true]))

/** Every decision about a person, asked for by somebody who has the role for it, on a case of their own. */
describe('nobody decides on their own case', () => {
  let luwes: TestApp
  let tokenLain: string

  const rows: readonly [table: string, row: Readonly<Record<string, unknown>>][] = [
    [
      'perbaikan_data',
      {
        id: 'p-1',
        nip: bkd,
        bagian: 'pegawai',
        uraian: 'Nama saya salah tulis',
        status: 'diajukan',
        diajukan_pada: PADA,
      },
    ],
    [
      'koreksi',
      {
        id: 'k-1',
        nip: bkd,
        tanggal: '2026-11-17',
        jenis: 'izin',
        alasan: 'Sakit',
        bukti: '[]',
        status: 'diajukan',
        diajukan_pada: PADA,
      },
    ],
    [
      'tanda',
      {
        id: 't-1',
        nip: bkd,
        tanggal: '2026-11-17',
        kode: 'tanda.luar-area',
        bukti: '{}',
        tap: '[]',
        status: 'diklarifikasi',
        akhir: 0,
        pada: PADA,
      },
    ],
    [
      'tanda',
      {
        id: 't-2',
        nip: bkd,
        tanggal: '2026-11-16',
        kode: 'tanda.luar-area',
        bukti: '{}',
        tap: '[]',
        status: 'banding',
        akhir: 0,
        pada: PADA,
      },
    ],
    [
      'laporan',
      {
        id: 'l-1',
        nip: bkd,
        tanggal: '2026-11-17',
        isi: '{"baris":[]}',
        status: 'diajukan',
        diajukan_pada: PADA,
        dikirim_pada: PADA,
      },
    ],
    [
      'sanggahan',
      {
        id: 's-1',
        nip: bkd,
        bulan: '2026-10',
        kode: 'presensi.terlambat-1',
        alasan: 'Salah',
        bukti: '[]',
        status: 'diajukan',
        dipulihkan: '[]',
        diajukan_pada: PADA,
      },
    ],
    [
      'peringatan',
      {
        id: 'w-1',
        kode: 'peringatan.ping',
        subjek: bkd,
        nip: bkd,
        unit_kerja: 'bkpsdm',
        kunci: '2026-11',
        status: 'baru',
        muncul_pada: PADA,
        terbuka_pada: PADA,
        isi: JSON.stringify({
          pesan: { id: 'x', en: 'x' },
          dasar: 'x',
          angka: {},
          hari: [],
          kepada: ['pegawai', 'atasan', 'bkd'],
        }),
      },
    ],
    [
      'delegasi',
      {
        id: 'd-1',
        jenis: 'plh',
        dari_nip: kadis,
        ke_nip: bkd,
        dari: '2026-11-18',
        sampai: '2026-11-20',
        nomor_surat: '800/1',
        oleh: bkdLain,
        pada: PADA,
      },
    ],
    [
      'delegasi',
      {
        id: 'd-2',
        jenis: 'plh',
        dari_nip: bkd,
        ke_nip: siti,
        dari: '2026-11-18',
        sampai: '2026-11-20',
        nomor_surat: '800/2',
        oleh: bkdLain,
        pada: PADA,
      },
    ],
  ]

  beforeAll(async () => {
    luwes = await startApp()
    await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(30, 'bkpsdm', { nama: 'BKD Lain' })])
    for (const [table, row] of rows) {
      await luwes.rows(
        `INSERT INTO ${table} (${Object.keys(row)}) VALUES (${Object.keys(row).map(() => '?')})`,
        // Safe because every value above is a text or a number.
        ...(Object.values(row) as (string | number)[]),
      )
    }
    tokenLain = await luwes.issuer.sign({
      iss: luwes.issuer.url,
      aud: TEST_SETTINGS.SSO_AUDIENCE,
      nip: bkdLain,
      peran: ['bkd'],
      exp: Math.floor(luwes.now() / 1000) + 300,
    })
  })
  afterAll(() => luwes.stop())

  const DIPERBAIKI = { status: 'diperbaiki', jawaban: 'Sudah dibetulkan' }
  const hari = { tanggal: '2026-11-17', putusan: 'hadir', alasan: 'Saya hadir' }
  const delegasi = { jenis: 'plh', dari: '2026-11-23', sampai: '2026-11-24', nomorSurat: '800/3' }
  const alasan = 'Pejabat kembali'

  it.each([
    ['a data correction', 'POST', '/v1/perbaikan-data/p-1/jawaban', DIPERBAIKI],
    [
      'a correction, granted',
      'POST',
      '/v1/presensi/koreksi/k-1/keputusan',
      { keputusan: 'setuju' },
    ],
    [
      'a correction, refused',
      'POST',
      '/v1/presensi/koreksi/k-1/keputusan',
      { keputusan: 'tolak', alasan: 'Coba' },
    ],
    [
      'a signal',
      'POST',
      '/v1/presensi/tanda/t-1/keputusan',
      { keputusan: 'tidak-terbukti', alasan: 'Coba' },
    ],
    [
      'an appeal against a finding',
      'POST',
      '/v1/presensi/tanda/t-2/keputusan',
      { keputusan: 'tidak-terbukti', alasan: 'Coba' },
    ],
    ['a report', 'POST', '/v1/laporan/l-1/keputusan', { keputusan: 'terima' }],
    ['a day that is open', 'POST', '/v1/presensi/penetapan', { nip: bkd, ...hari }],
    [
      'an objection',
      'POST',
      '/v1/kinerja/2026-10/sanggahan/s-1/keputusan',
      { keputusan: 'terima', alasan: 'Coba' },
    ],
    [
      'a warning',
      'POST',
      '/v1/peringatan/w-1/tindak-lanjut',
      { tindakLanjut: 'dijelaskan', alasan: 'Coba' },
    ],
    ['task criteria', 'PUT', `/v1/wfa/kriteria?nip=${bkd}`, { jawaban: YA }],
    [
      'a delegation to oneself',
      'POST',
      '/v1/delegasi',
      { ...delegasi, dariNip: kadis, keNip: bkd },
    ],
    [
      'a delegation from oneself',
      'POST',
      '/v1/delegasi',
      { ...delegasi, dariNip: bkd, keNip: siti },
    ],
    ['the end of a delegation to oneself', 'POST', '/v1/delegasi/d-1/cabut', { alasan }],
    ['the end of a delegation from oneself', 'POST', '/v1/delegasi/d-2/cabut', { alasan }],
  ])('refuses bkd %s', async (_what, method, path, body) => {
    const before = await luwes.rows('SELECT count(*) AS n FROM audit')
    const answer = await luwes.ask(method, path, { as: bkd, body })
    expect(answer.status, answer.text).toBe(403)
    expect(answer.body.detail).toMatch(/sendiri/)
    expect(await luwes.rows('SELECT count(*) AS n FROM audit')).toEqual(before)
  })

  it('refuses bkd every decision on a request of theirs but to take it back', async () => {
    const filed = await luwes.ask('POST', '/v1/wfa/pengajuan', {
      as: bkd,
      headers: { 'idempotency-key': 'satu' },
      body: {
        jenis: 'lokasi-lain',
        hari: ['2026-11-24'],
        alasan: 'Menulis naskah',
        lokasi: { nama: 'Perpustakaan', lat: -5.21, lon: 104.02 },
        rencana: [{ hasil: 'Draf', target: 1, satuan: 'dokumen' }],
      },
    })
    expect(filed.status, filed.text).toBe(201)
    const path = `/v1/wfa/pengajuan/${filed.body.id}/keputusan`
    const kinds = ['rekomendasi', 'konfirmasi', 'setuju', 'tolak', 'kembalikan', 'cabut', 'panggil']
    for (const keputusan of kinds) {
      const body = { keputusan, alasan: 'Coba' }
      const { status, text } = await luwes.ask('POST', path, { as: bkd, body })
      expect(status, `${keputusan} ${text}`).toBe(403)
    }
    const back = await luwes.ask('POST', path, { as: bkd, body: { keputusan: 'batal' } })
    expect(back.status, back.text).toBe(200)
  })

  it('lets another officer of bkd decide on it', async () => {
    for (const [path, body] of [
      ['/v1/perbaikan-data/p-1/jawaban', DIPERBAIKI],
      [
        '/v1/presensi/tanda/t-2/keputusan',
        { keputusan: 'tidak-terbukti', alasan: 'Sudah diperiksa' },
      ],
      ['/v1/delegasi/d-1/cabut', { alasan }],
      ['/v1/delegasi/d-2/cabut', { alasan }],
    ] as const) {
      const { status, text } = await luwes.ask('POST', path, { token: tokenLain, body })
      expect(status, `${path} ${text}`).toBe(200)
    }
    expect(luwes.faults).toEqual([])
  })
})
