import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { updateRiwayat } from '../../../src/operations/pegawai/update-riwayat.ts'
import { judgeDays } from '../../../src/operations/presensi/judge-days.ts'
import { judgeDaysOf } from '../../../src/operations/presensi/judge-days-of.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { whileWriting } from '../../support/meanwhile.ts'
import { nipKe, ORANG, orang, tap, unit } from '../../support/people.ts'
import { tapsOf } from '../kinerja/mornings.ts'

const { kabid } = ORANG
const TOLD = '2026-11-28T09:00:00+07:00'

let luwes: TestApp
beforeAll(async () => {
  luwes = await startApp()
  luwes.setNow('2026-11-02T06:00:00+07:00')
  await luwes.feed('simpeg', 'unit-kerja.diperbarui', [
    unit('papua', { nama: 'Kantor Papua', zona: 'Asia/Jayapura' }),
  ])
})
afterAll(() => luwes.stop())

/** Returns somebody of Kominfo under the kabid, known since the 2nd. */
async function known(n: number, described: object = {}): Promise<string> {
  luwes.setNow('2026-11-02T06:00:00+07:00')
  await luwes.feed('simpeg', 'pegawai.diperbarui', [
    orang(n, 'kominfo', { atasanNip: kabid, ...described }),
  ])
  return nipKe(n)
}

/** Delivers taps on the day after the last of them. */
async function tapped(taps: readonly object[]) {
  luwes.setNow(TOLD)
  await luwes.feed('presensi', 'presensi.terekam', taps)
}

async function judged(nip: string, dari = '2026-11-02', sampai = '2026-11-27') {
  luwes.setNow(TOLD)
  await judgeDaysOf(luwes.deps, [nip], { dari, sampai }, luwes.now())
}

async function tell(n: number, unitKerja: string, described: object) {
  luwes.setNow(TOLD)
  await luwes.feed('simpeg', 'pegawai.diperbarui', [
    orang(n, unitKerja, { atasanNip: kabid, ...described }),
  ])
}

const due = (nip: string) =>
  luwes
    .rows(
      'SELECT tanggal FROM putusan_hari WHERE nip = ? AND tinjau_pada = 0 ORDER BY tanggal',
      nip,
    )
    .then((rows) => rows.map(({ tanggal }) => tanggal))

async function month(nip: string): Promise<Record<string, unknown>[]> {
  const { body } = await luwes.ask('GET', '/v1/presensi/hari?bulan=2026-11', { as: nip })
  return body.hari
}

const told = (nip: string) =>
  luwes
    .rows(
      `SELECT data FROM kejadian WHERE jenis = 'presensi.dinilai-ulang' AND entitas LIKE ?`,
      `${nip}/%`,
    )
    .then((rows) => rows.map(({ data }) => JSON.parse(String(data))))

describe('a transfer that is told late (E64)', () => {
  let nip: string
  beforeAll(async () => {
    nip = await known(31)
    await tapped(tapsOf(nip, '2026-11-02', '2026-11-13'))
    const east = ['16', '17', '18', '19', '20', '23', '24', '25', '26', '27'].flatMap((day) => [
      tap(`e-${day}-m`, nip, 'masuk', `2026-11-${day}T07:20:00+09:00`),
      tap(`e-${day}-p`, nip, 'pulang', `2026-11-${day}T16:35:00+09:00`),
    ])
    await tapped(east)
    await judged(nip)
  })

  it('was judged by the zone that was known', async () => {
    const rows = await luwes.rows(
      `SELECT count(*) AS n FROM putusan_hari WHERE nip = ? AND tanggal >= '2026-11-16' AND poin > 0`,
      nip,
    )
    expect(rows).toEqual([{ n: 10 }])
  })

  it('makes exactly the days from the transfer on due again', async () => {
    await tell(31, 'papua', { berlakuSejak: '2026-11-16' })
    const days = await due(nip)
    expect(days).toHaveLength(12)
    expect([days[0], days.at(-1)]).toEqual(['2026-11-16', '2026-11-27'])
  })

  it('tells the person and the atasan once, with the days', async () => {
    expect(await told(nip)).toEqual([
      {
        nip,
        atasanNip: kabid,
        dari: '2026-11-16',
        sampai: '2026-11-27',
        hari: 12,
        sumber: 'pegawai',
      },
    ])
  })

  it('takes no points any more, and leaves the days before in the old zone', async () => {
    await judgeDays(luwes.deps)
    const rows = await luwes.rows(
      'SELECT tanggal, unit_kerja AS unit, poin FROM putusan_hari WHERE nip = ? ORDER BY tanggal',
      nip,
    )
    expect(rows.reduce((sum, { poin }) => sum + Number(poin), 0)).toBe(0)
    expect(rows.filter(({ unit }) => unit === 'papua').map(({ tanggal }) => tanggal)[0]).toBe(
      '2026-11-16',
    )
    const days = await month(nip)
    const on = (date: string) => days.find(({ tanggal }) => tanggal === date)
    expect(on('2026-11-13')).toMatchObject({ jadwal: { mulai: '2026-11-13T07:30:00+07:00' } })
    expect(on('2026-11-16')).toMatchObject({ jadwal: { mulai: '2026-11-16T07:30:00+09:00' } })
  })
})

describe('a death that is told late (E62)', () => {
  let nip: string
  beforeAll(async () => {
    nip = await known(32)
    await tapped(tapsOf(nip, '2026-11-02', '2026-11-11'))
    await judged(nip)
    await tell(32, 'kominfo', { aktif: false, berlakuSejak: '2026-11-12' })
    await judgeDays(luwes.deps)
  })

  it('leaves eight worked days, and none from the day of the record on', async () => {
    const rows = await luwes.rows(
      `SELECT max(tanggal) AS last, sum(status = 'hadir') AS worked FROM putusan_hari WHERE nip = ?`,
      nip,
    )
    expect(rows).toEqual([{ last: '2026-11-11', worked: 8 }])
  })
})

describe('somebody who joins in the middle of a month (E61)', () => {
  it('has no day before the first one', async () => {
    luwes.setNow('2026-11-16T06:00:00+07:00')
    const nip = nipKe(33)
    await luwes.feed('simpeg', 'pegawai.diperbarui', [
      orang(33, 'kominfo', { status: 'CPNS', tmtMasuk: '2026-11-16', tmtJabatan: '2026-11-16' }),
    ])
    await tapped(tapsOf(nip, '2026-11-16', '2026-11-27'))
    await judged(nip)
    const days = await month(nip)
    expect(days[0]?.tanggal).toBe('2026-11-16')
    const stored = await luwes.rows(
      'SELECT min(tanggal) AS first, sum(poin) AS poin FROM putusan_hari WHERE nip = ?',
      nip,
    )
    expect(stored).toEqual([{ first: '2026-11-16', poin: 0 }])
  })

  it('shows taps of before as history where the first day is told after them', async () => {
    const nip = await known(34)
    await tapped(tapsOf(nip, '2026-11-02', '2026-11-20'))
    await judged(nip)
    await tell(34, 'kominfo', { tmtMasuk: '2026-11-16', berlakuSejak: '2026-11-16' })
    await judgeDays(luwes.deps)
    const { body } = await luwes.ask('GET', '/v1/presensi/hari?bulan=2026-11', { as: nip })
    expect(body.hari[0].tanggal).toBe('2026-11-16')
    expect(body.riwayat).toHaveLength(10)
    expect(body.riwayat[0].pesan.id).toContain('masa kerja')
  })
})

describe('a record of another day', () => {
  it('is stored when it lies ahead, and takes effect on its day', async () => {
    const nip = await known(35)
    await tell(35, 'lain', { berlakuSejak: '2026-12-01' })
    const unitToday = async () =>
      (await luwes.rows('SELECT unit_kerja AS unit FROM pegawai WHERE nip = ?', nip))[0]?.unit
    await updateRiwayat(luwes.deps)
    expect(await unitToday()).toBe('kominfo')
    luwes.setNow('2026-12-01T00:05:00+07:00')
    await updateRiwayat(luwes.deps)
    expect(await unitToday()).toBe('lain')
  })

  it('replaces the one of the same day, and the audit shows both', async () => {
    const nip = await known(36)
    await tell(36, 'lain', { berlakuSejak: '2026-11-20' })
    luwes.setNow('2026-11-28T10:00:00+07:00')
    await luwes.feed('simpeg', 'pegawai.diperbarui', [
      orang(36, 'papua', { berlakuSejak: '2026-11-20' }),
    ])
    const rows = await luwes.rows(
      `SELECT data FROM audit WHERE tindakan = 'riwayat-pegawai.ganti' AND entitas = ?`,
      nip,
    )
    expect(rows.map(({ data }) => JSON.parse(String(data)))).toMatchObject([
      {
        berlakuSejak: '2026-11-20',
        sebelum: { unitKerja: 'lain' },
        sesudah: { unitKerja: 'papua' },
      },
    ])
    const kept = await luwes.rows('SELECT count(*) AS n FROM riwayat_pegawai WHERE nip = ?', nip)
    expect(kept).toEqual([{ n: 3 }])
  })

  it('is refused where one delivery says two things of it, both named', async () => {
    luwes.setNow(TOLD)
    const twice = [
      orang(37, 'kominfo', { berlakuSejak: '2026-11-16' }),
      orang(38, 'kominfo'),
      orang(37, 'lain', { berlakuSejak: '2026-11-16' }),
    ]
    const { body } = await luwes.deliver('simpeg', 'pegawai.diperbarui', twice)
    expect(body).toMatchObject({
      accepted: 1,
      rejected: [
        { index: 0, code: 'berlaku-sejak.ganda' },
        { index: 2, code: 'berlaku-sejak.ganda' },
      ],
    })
    expect(body.rejected[0].message.id).toContain('0, 2')
  })

  it('is refused where it closes a loop of atasan', async () => {
    await known(39, { atasanNip: nipKe(40) })
    luwes.setNow(TOLD)
    const { body } = await luwes.deliver('simpeg', 'pegawai.diperbarui', [
      orang(40, 'kominfo', { atasanNip: nipKe(39) }),
    ])
    expect(body).toMatchObject({ accepted: 0, rejected: [{ code: 'atasan-berputar' }] })
  })
})

describe('a line of atasan within one delivery', () => {
  const deliver = (...people: readonly object[]) => {
    luwes.setNow(TOLD)
    return luwes.deliver('simpeg', 'pegawai.diperbarui', people)
  }

  it('is refused where two people who come together answer for each other', async () => {
    const { body } = await deliver(
      orang(50, 'kominfo', { atasanNip: nipKe(51) }),
      orang(51, 'kominfo', { atasanNip: nipKe(50) }),
      orang(52, 'kominfo', { atasanNip: nipKe(50) }),
    )
    expect(body.accepted).toBe(1)
    expect(body.rejected).toMatchObject([
      { index: 0, code: 'atasan-berputar' },
      { index: 1, code: 'atasan-berputar' },
    ])
  })

  it('may turn two people round', async () => {
    await deliver(orang(53, 'kominfo', { atasanNip: nipKe(54) }), orang(54, 'kominfo'))
    const { body } = await deliver(
      orang(54, 'kominfo', { atasanNip: nipKe(53), berlakuSejak: '2026-11-28' }),
      orang(53, 'kominfo', { atasanNip: kabid, berlakuSejak: '2026-11-28' }),
    )
    expect(body).toMatchObject({ accepted: 2, rejected: [] })
  })
})

describe('a nightly message that says the same', () => {
  it('keeps one repeat of the week, and makes no day due', async () => {
    const nip = await known(41)
    await judged(nip)
    for (const day of ['29', '30']) {
      luwes.setNow(`2026-11-${day}T01:00:00+07:00`)
      await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(41, 'kominfo', { atasanNip: kabid })])
    }
    luwes.setNow('2026-12-20T01:00:00+07:00')
    await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(41, 'kominfo', { atasanNip: kabid })])
    const kept = await luwes.rows('SELECT count(*) AS n FROM riwayat_pegawai WHERE nip = ?', nip)
    expect(kept).toEqual([{ n: 2 }])
    expect(await due(nip)).toEqual([])
  })
})

describe('the home of a person', () => {
  it('is kept sealed, in no record of the past, and the newest message tells it', async () => {
    const nip = await known(42, { rumah: { lat: -5.23, lon: 104.77 } })
    await tell(42, 'lain', { berlakuSejak: '2026-11-10', rumah: { lat: -5.31, lon: 104.88 } })
    const home = async () =>
      String((await luwes.rows('SELECT data FROM pegawai WHERE nip = ?', nip))[0]?.data)
    const newest = await home()
    expect(newest).toContain('rumahSandi')
    expect(newest).not.toMatch(/104\.(77|88)/)
    const past = await luwes.rows('SELECT data FROM riwayat_pegawai WHERE nip = ?', nip)
    expect(JSON.stringify(past)).not.toContain('rumah')
    await luwes.feed(
      'simpeg',
      'pegawai.diperbarui',
      [orang(42, 'kominfo', { atasanNip: kabid, rumah: { lat: -5.9, lon: 104.9 } })],
      '2026-11-05T08:00:00+07:00',
    )
    expect(JSON.parse(await home()).rumahSandi).toEqual(JSON.parse(newest).rumahSandi)
  })
})

describe('a unit whose zone was told late', () => {
  it('has exactly the days of its people judged again', async () => {
    luwes.setNow('2026-11-02T06:00:00+07:00')
    await luwes.feed('simpeg', 'unit-kerja.diperbarui', [unit('pindah')])
    const stays = await known(43, { unitKerja: 'pindah' })
    const comes = await known(44)
    await tell(44, 'pindah', { berlakuSejak: '2026-11-23' })
    await judged(stays)
    await judged(comes)
    luwes.setNow(TOLD)
    await luwes.feed('simpeg', 'unit-kerja.diperbarui', [
      unit('pindah', { zona: 'Asia/Makassar', berlakuSejak: '2026-11-19' }),
    ])
    expect((await due(stays))[0]).toBe('2026-11-19')
    expect(await due(stays)).toHaveLength(9)
    expect((await due(comes))[0]).toBe('2026-11-23')
    expect(await due(comes)).toHaveLength(5)
    expect((await told(stays)).at(-1)).toMatchObject({ hari: 9, sumber: 'unit-kerja' })
  })
})

describe('a message that comes while another about the same person is stored', () => {
  it('holds on other days than the other one, also when a repeat is forgotten with it', async () => {
    const nip = await known(95)
    const say = (unitKerja: string, described: object = {}) =>
      luwes.feed('simpeg', 'pegawai.diperbarui', [
        orang(95, unitKerja, { atasanNip: kabid, ...described }),
      ])
    luwes.setNow('2026-11-03T06:00:00+07:00')
    await say('kominfo')
    luwes.setNow('2026-11-20T06:00:00+07:00')
    await whileWriting(
      luwes,
      'riwayat_pegawai',
      () => say('lain', { berlakuSejak: '2026-11-10' }),
      async () => {
        luwes.setNow('2026-11-20T06:00:01+07:00')
        await say('bkpsdm', { berlakuSejak: '2026-11-15' })
      },
    )
    const records = await luwes.rows(
      'SELECT unit_kerja AS unit, dari, sampai FROM riwayat_pegawai WHERE nip = ? ORDER BY dari',
      nip,
    )
    expect(records).toMatchObject([
      { unit: 'kominfo', sampai: '2026-11-09' },
      { unit: 'lain', dari: '2026-11-10', sampai: '2026-11-14' },
      { unit: 'bkpsdm', dari: '2026-11-15', sampai: '9999-12-31' },
    ])
  })
})
