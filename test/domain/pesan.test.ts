import { describe, expect, it } from 'vitest'
import { KEJADIAN } from '../../src/domain/events.ts'
import {
  draftOfKoreksi,
  draftOfLaporan,
  draftOfPing,
  draftsOf,
  draftsOfArahan,
  KEJADIAN_BERPESAN,
  type KejadianLalu,
} from '../../src/domain/pesan.ts'
import { TUJUAN_PESAN } from '../../src/domain/webhook/pesan.ts'
import { draftsOfUrgent } from '../../src/domain/webhook/ringkasan.ts'

const NIP = '198609262015051001'
const LAIN = '199001012015051002'
const orang = { id: 'x-1', nip: NIP }
const hari = (...days: readonly (readonly [string, string])[]) =>
  days.map(([tanggal, status]) => ({ tanggal, status }))

/** Returns what an event tells, and who is told. */
function told(jenis: string, data: object) {
  // Safe because the rows below write each event in its shape.
  const event = { urut: 7, jenis, data } as unknown as KejadianLalu
  return draftsOf(event, 'Asia/Jakarta')
}

describe('a happening becomes a message to the person that it is about', () => {
  it.each([
    [
      'an approval names its days',
      'wfa.disetujui',
      {
        ...orang,
        status: 'disetujui',
        hari: hari(['2026-11-19', 'disetujui'], ['2026-11-26', 'disetujui']),
      },
      'Pengajuan WFA Anda untuk 19 dan 26 November 2026 disetujui.',
    ],
    [
      'an approval of some days says which were not',
      'wfa.disetujui',
      {
        ...orang,
        status: 'disetujui',
        hari: hari(['2026-11-19', 'disetujui'], ['2026-11-26', 'ditolak']),
      },
      'Pengajuan WFA Anda untuk 19 November 2026 disetujui. Yang tidak disetujui: 26 November 2026.',
    ],
    [
      'a refusal gives no reason',
      'wfa.ditolak',
      { ...orang, status: 'ditolak', hari: hari(['2026-11-19', 'ditolak']) },
      'Pengajuan WFA Anda untuk 19 November 2026 tidak disetujui. Alasannya ada di portal.',
    ],
    [
      'a returned request is to be mended',
      'wfa.dikembalikan',
      { ...orang, status: 'dikembalikan', hari: hari(['2026-11-19', 'dikembalikan']) },
      'Pengajuan WFA Anda untuk 19 November 2026 dikembalikan untuk diperbaiki. Catatannya ada di portal.',
    ],
    [
      'a revoked day is named alone',
      'wfa.dicabut',
      {
        ...orang,
        status: 'disetujui',
        hari: hari(['2026-11-19', 'dicabut'], ['2026-11-26', 'disetujui']),
      },
      'Persetujuan WFA Anda untuk 19 November 2026 dicabut. Alasannya ada di portal.',
    ],
    [
      'a recall says when to be there',
      'wfa.dipanggil',
      {
        ...orang,
        status: 'disetujui',
        hari: [],
        tanggal: '2026-11-19',
        harusTiba: '2026-11-19T10:30:00+07:00',
      },
      'Anda diminta hadir di kantor pada 19 November 2026, paling lambat pukul 10.30.',
    ],
    [
      'an answered correction',
      'presensi.dikoreksi',
      { ...orang, tanggal: '2026-11-18', jenis: 'tap-masuk', status: 'ditolak' },
      'Koreksi presensi Anda untuk 18 November 2026 tidak disetujui.',
    ],
    [
      'an explanation that is asked for',
      'presensi.ditandai',
      { ...orang, tanggal: '2026-11-18', kode: 'tanda.lokasi-palsu', status: 'baru' },
      'Ada presensi pada 18 November 2026 yang memerlukan penjelasan Anda.',
    ],
    [
      'a day that is to be completed',
      'presensi.dinilai',
      {
        nip: NIP,
        tanggal: '2026-11-18',
        status: 'menunggu',
        sementara: true,
        rancangan: 'tanpa-keterangan',
      },
      'Presensi Anda untuk 18 November 2026 belum lengkap. Periksa, dan ajukan koreksi bila ada yang perlu diperbaiki.',
    ],
    [
      'a returned report',
      'laporan.diverifikasi',
      { ...orang, tanggal: '2026-11-18', status: 'dikembalikan' },
      'Laporan kerja Anda untuk 18 November 2026 dikembalikan untuk diperbaiki. Catatannya ada di portal.',
    ],
    [
      'an answered objection, without the answer',
      'kinerja.disanggah',
      { ...orang, bulan: '2026-10', status: 'ditolak' },
      'Sanggahan Anda atas Oktober 2026 sudah dijawab. Jawabannya ada di portal.',
    ],
    [
      'a warning, without its name',
      'peringatan.muncul',
      { id: 'w-1', kode: 'peringatan.disiplin', nip: NIP, unitKerja: 'kominfo' },
      'Ada yang perlu Anda lihat di Luwes. Buka portal untuk membacanya.',
    ],
  ])('%s', (_, jenis, data, isi) => {
    expect(told(jenis, data)).toMatchObject([{ nip: NIP, isi }])
  })

  it.each([
    [
      'a correction that was filed',
      'presensi.dikoreksi',
      { ...orang, tanggal: '2026-11-18', status: 'diajukan' },
    ],
    ['a judged day', 'presensi.dinilai', { nip: NIP, tanggal: '2026-11-18', status: 'hadir' }],
    [
      'an explained signal',
      'presensi.ditandai',
      { ...orang, tanggal: '2026-11-18', status: 'diklarifikasi' },
    ],
    [
      'an accepted report',
      'laporan.diverifikasi',
      { ...orang, tanggal: '2026-11-18', status: 'diterima' },
    ],
    [
      'an objection that was filed',
      'kinerja.disanggah',
      { ...orang, bulan: '2026-10', status: 'diajukan' },
    ],
    [
      'a warning about a unit',
      'peringatan.muncul',
      { id: 'w', kode: 'peringatan.unit-kuota', nip: null },
    ],
    [
      'a warning that is not for its person',
      'peringatan.muncul',
      { id: 'w', kode: 'peringatan.unit-kuota', nip: NIP },
    ],
    [
      'a warning about a unit that is one of people too',
      'peringatan.muncul',
      { id: 'w', kode: 'peringatan.disiplin', nip: null },
    ],
    [
      'a refusal of no day',
      'wfa.ditolak',
      { ...orang, status: 'ditolak', hari: hari(['2026-11-19', 'disetujui']) },
    ],
    [
      'a returned request without a returned day',
      'wfa.dikembalikan',
      { ...orang, status: 'dikembalikan', hari: hari(['2026-11-19', 'dicabut']) },
    ],
    [
      'a recall without its day',
      'wfa.dipanggil',
      { ...orang, hari: [], harusTiba: '2026-11-19T10:30:00+07:00' },
    ],
    ['a recall without its time', 'wfa.dipanggil', { ...orang, hari: [], tanggal: '2026-11-19' }],
    ['a request that waits: deciders have the digest', 'wfa.diajukan', { ...orang, hari: [] }],
  ])('tells nothing of %s', (_, jenis, data) => {
    expect(told(jenis, data)).toEqual([])
  })

  it('tells each person of a roster their own days', () => {
    const plan = [
      { tanggal: '2026-11-26', nip: NIP },
      { tanggal: '2026-11-19', nip: LAIN },
      { tanggal: '2026-11-19', nip: NIP },
    ]
    expect(told('wfa.roster-terbit', { id: 'r-1', hari: plan })).toMatchObject([
      { nip: NIP, isi: 'Anda dijadwalkan WFA pada 19 dan 26 November 2026.', tujuan: 'roster' },
      { nip: LAIN, isi: 'Anda dijadwalkan WFA pada 19 November 2026.' },
    ])
  })

  it('lets a returned request be mended until the day before its first day', () => {
    const data = {
      ...orang,
      hari: hari(
        ['2026-11-26', 'dikembalikan'],
        ['2026-11-19', 'dikembalikan'],
        ['2026-11-18', 'dicabut'],
      ),
    }
    const end = Date.parse('2026-11-18T23:59:00+07:00')
    expect(told('wfa.dikembalikan', data)).toMatchObject([{ tenggat: end }])
  })

  it('tells once of a day and of a signal, however often their events come', () => {
    const day = { nip: NIP, tanggal: '2026-11-18', rancangan: 'tanpa-keterangan' }
    expect(told('presensi.dinilai', day)).toMatchObject([{ peristiwa: 'lengkapi-2026-11-18' }])
    const signal = { ...orang, tanggal: '2026-11-18', status: 'baru' }
    expect(told('presensi.ditandai', signal)).toMatchObject([{ peristiwa: 'tanda-x-1' }])
  })

  it('is fit for a telephone, whatever the event: no money, no discipline, no code', () => {
    const ping = draftOfPing({ id: 'p-1', nip: NIP, batas: 0 }, '10:05')
    const report = draftOfLaporan({ nip: NIP, tanggal: '2026-11-18', batas: 0 }, '12:00')
    const events = KEJADIAN_BERPESAN.flatMap((jenis) => told(jenis, KEJADIAN[jenis].example))
    expect(events.length).toBeGreaterThan(10)
    const correction = draftOfKoreksi(
      { nip: NIP, tanggal: '2026-11-18', sampai: '2026-11-23' },
      'Asia/Jakarta',
    )
    const directives = (['terbit', 'batal'] as const).flatMap((status) =>
      draftsOfArahan({ id: 'a-1', status, jenis: 'rumah', unit: ['x'], hari: ['2026-11-19'] }, [
        { nip: NIP, tanggal: '2026-11-19' },
      ]),
    )
    const [urgent] = draftsOfUrgent(
      [{ id: 'r-1', nip: NIP, sejak: 1, hari: '2026-11-19' }],
      [],
      [],
      '2026-11-19',
    )
    if (!urgent) throw new Error('nothing urgent')
    for (const { judul, isi, tujuan } of [
      ...events,
      ...directives,
      ping,
      report,
      correction,
      urgent,
    ]) {
      expect(isi).toMatch(/^[A-Z].*\.$/)
      expect(`${judul} ${isi}`).not.toMatch(
        /Rp|rupiah|TPP|potong|poin|disiplin|hukuman|tanpa keterangan|peringatan|WFA\.|\w+\.\w+-/i,
      )
      expect(`${judul} ${isi}`).not.toContain(NIP)
      expect([judul.length <= 60, isi.length <= 240]).toEqual([true, true])
      expect(TUJUAN_PESAN).toContain(tujuan)
    }
  })
})

describe('a directive', () => {
  it('is told to each person with the days on which they belong to one of its units', () => {
    const told = draftsOfArahan(
      {
        id: 'a-1',
        status: 'terbit',
        jenis: 'masuk',
        unit: ['x'],
        hari: ['2026-11-19', '2026-11-20'],
      },
      [
        { nip: NIP, tanggal: '2026-11-20' },
        { nip: NIP, tanggal: '2026-11-19' },
        { nip: LAIN, tanggal: '2026-11-20' },
      ],
    )
    expect(told.map(({ nip, isi }) => [nip, isi])).toEqual([
      [NIP, 'Anda diarahkan bekerja di kantor pada 19 dan 20 November 2026.'],
      [LAIN, 'Anda diarahkan bekerja di kantor pada 20 November 2026.'],
    ])
    const [off] = draftsOfArahan(
      { id: 'a-1', status: 'batal', jenis: 'masuk', unit: ['x'], hari: ['2026-11-20'] },
      [{ nip: NIP, tanggal: '2026-11-20' }],
    )
    expect(off).toMatchObject({
      peristiwa: 'arahan-batal-a-1',
      judul: 'Arahan bekerja di kantor dibatalkan',
      isi: 'Arahan bekerja di kantor untuk 20 November 2026 dibatalkan.',
    })
  })
})

describe('a day whose correction ends soon', () => {
  it('says until when, which is its deadline', () => {
    const draft = draftOfKoreksi(
      { nip: NIP, tanggal: '2026-11-18', sampai: '2026-11-23' },
      'Asia/Jakarta',
    )
    expect(draft).toMatchObject({
      jenis: 'tenggat',
      isi: 'Presensi Anda untuk 18 November 2026 belum lengkap. Koreksi dapat diajukan sampai 23 November 2026.',
      tenggat: Date.parse('2026-11-23T23:59:00+07:00'),
    })
  })
})

describe('a request that cannot wait for the next digest', () => {
  const request = { id: 'r-1', nip: NIP, sejak: 1, hari: '2026-11-20' }
  it.each([
    ['goes to its decider', request, [], [NIP]],
    ['goes to who stands in', request, [{ dari: NIP, ke: LAIN }], [LAIN]],
    ['goes to bkd where it is their turn', { ...request, nip: null }, [], [LAIN]],
    ['is none where its day is later', { ...request, hari: '2026-11-23' }, [], []],
  ])('%s', (_, one, wakil, nips) => {
    expect(draftsOfUrgent([one], wakil, [LAIN], '2026-11-20').map(({ nip }) => nip)).toEqual(nips)
  })
})
