import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { SHIPPED_YEARS } from '../support/answerer.ts'
import { siti } from '../support/data.ts'
import { DITEMUKAN } from '../support/meja.ts'
import { useStage } from '../support/use-stage.ts'

const stage = useStage((on) => {
  on.peran = ['pegawai', 'bkd']
  on.lengkap = SHIPPED_YEARS
})
const { button, focused, sent } = stage
const [satu, dua] = DITEMUKAN
let page: Page

const show = async (bagian: string) => {
  page = await stage.open(`<luwes-admin bagian="${bagian}"></luwes-admin>`)
}
const tabs = () => page.getByRole('tab').allTextContents()
/** Returns who was found, beside the choices of the device's own lists. */
const option = () => page.locator('li[role=option]')
/** Returns the first letters of a name, which find it. */
const start = (nama = '') => nama.slice(0, 4)

describe('an operator', () => {
  it('is appointed by bkd: a person found by name, a unit, days, a letter', async () => {
    await show('operator')
    await button('Tunjuk operator').click()
    const person = page.getByRole('combobox', { name: 'Pegawai yang ditunjuk' })
    await person.fill(start(satu?.nama))
    await option().first().waitFor()
    expect(await person.getAttribute('aria-expanded')).toBe('true')
    await person.press('ArrowDown')
    expect(await person.getAttribute('aria-activedescendant')).toBe('nip-0')
    await person.press('Enter')
    expect(await person.inputValue()).toBe(satu?.nama)
    expect(await person.getAttribute('aria-expanded')).toBe('false')
    await page.getByLabel('Unit kerja').selectOption(siti.unitKerja)
    await page.getByLabel('Dari').fill('2026-12-01')
    await page.getByLabel('Sampai').fill('2027-05-31')
    await page.getByLabel('Nomor surat penunjukan').fill('800.1.3/9')
    await button('Simpan penunjukan').click()
    await page.getByText('Penunjukan tersimpan.').first().waitFor()
    expect(sent(/^\/operator$/)).toEqual([
      [
        '/operator',
        {
          nip: satu?.nip,
          unitKerja: siti.unitKerja,
          bawahan: true,
          dari: '2026-12-01',
          sampai: '2027-05-31',
          nomorSurat: '800.1.3/9',
        },
      ],
    ])
  })

  it('is not appointed without a person who was chosen: text alone is nobody', async () => {
    await show('operator')
    await button('Tunjuk operator').click()
    const person = page.getByRole('combobox', { name: 'Pegawai yang ditunjuk' })
    await person.fill(start(satu?.nama))
    await option().first().waitFor()
    await person.press('Escape')
    expect(await option().count()).toBe(0)
    await button('Simpan penunjukan').click()
    await page.getByRole('link', { name: 'Pilih pegawai yang ditunjuk' }).click()
    await expect.poll(focused).toBe('nip')
    expect(sent()).toEqual([])
  })

  it('forgets who was chosen once the text is changed', async () => {
    await show('operator')
    await button('Tunjuk operator').click()
    const person = page.getByRole('combobox', { name: 'Pegawai yang ditunjuk' })
    await person.fill(start(satu?.nama))
    await option().first().click()
    await person.press('Backspace')
    await button('Simpan penunjukan').click()
    await page.getByRole('link', { name: 'Pilih pegawai yang ditunjuk' }).waitFor()
  })

  it('sees pickets, readiness and machines, and may enter them', async () => {
    stage.on.peran = ['pegawai', 'operator']
    await show('piket')
    await page.getByRole('heading', { name: satu?.nama ?? '' }).waitFor()
    expect(await tabs()).toEqual(['Piket', 'Kesiapan', 'Mesin', 'Laporan'])
    await button('Isi piket').click()
    const person = page.getByRole('combobox', { name: 'Pegawai' })
    await person.fill(start(dua?.nama))
    await option().first().click()
    await page.getByLabel('Tanggal mulai').fill('2026-11-27')
    await page.getByLabel('Pukul mulai').fill('19:00')
    await page.getByLabel('Pukul selesai').fill('06:00')
    await page.getByText('Selesai hari berikutnya').waitFor()
    await button('Simpan piket').click()
    await page.getByText('Piket tersimpan.').first().waitFor()
    expect(sent(/impor/)).toEqual([
      [
        '/impor',
        {
          jenis: 'jadwal-sif.ditetapkan',
          butir: [
            {
              nip: dua?.nip,
              tanggal: '2026-11-27',
              mulai: '2026-11-27T19:00:00+07:00',
              selesai: '2026-11-28T06:00:00+07:00',
            },
          ],
        },
      ],
    ])
  })

  it('brings in a table, and is told by row what was refused and why', async () => {
    stage.on.peran = ['pegawai', 'operator']
    await show('piket')
    await button('Impor CSV').click()
    await page
      .getByLabel('Atau tempel tabelnya')
      .fill(
        `nip;tanggal;mulai;selesai;ganti\n${dua?.nip};2026-11-21;19.00;06.00;ya\n${siti.nip};2026-11-22;08:00;12:00;`,
      )
    await button('Impor').click()
    await page.getByText('1 baris diterima, 0 sudah ada, 1 ditolak.').first().waitFor()
    await page.getByText('Baris 3: Data Anda sendiri.').waitFor()
    expect(sent(/impor/).at(-1)?.[1]).toMatchObject({
      butir: [{ selesai: '2026-11-22T06:00:00+07:00', menggantikan: true }, { nip: siti.nip }],
    })
    await button('Impor CSV').click()
    await page.getByLabel('Atau tempel tabelnya').fill(`${dua?.nip};besok;19;06`)
    await button('Impor').click()
    await page.getByRole('link', { name: 'Baris 1 tidak terbaca. Periksa kolomnya.' }).waitFor()
  })

  it('copies a week of pickets, shows what would not come along, and takes it back', async () => {
    stage.on.peran = ['pegawai', 'operator']
    const shift = (nip: string, nama: string, tanggal: string) => ({
      nip,
      nama,
      tanggal,
      mulai: `${tanggal}T08:00:00+07:00`,
      selesai: `${tanggal}T12:00:00+07:00`,
      menggantikan: false,
    })
    const week = [
      shift(satu?.nip ?? '', 'Satu', '2026-11-16'),
      shift(satu?.nip ?? '', 'Satu', '2026-11-17'),
      shift(dua?.nip ?? '', 'Dua', '2026-11-18'),
      shift(siti.nip, siti.nama, '2026-11-18'),
    ]
    const there = [
      shift(satu?.nip ?? '', 'Satu', '2026-11-23'),
      { ...shift(dua?.nip ?? '', 'Dua', '2026-11-25'), selesai: '2026-11-25T09:00:00+07:00' },
    ]
    for (const [dari, data] of [
      ['2026-11-16', week],
      ['2026-11-22', there],
    ] as const)
      stage.on.instead.push({
        path: new RegExp(`jadwal-sif.*dari=${dari}`),
        status: 200,
        body: { data },
      })
    await show('piket')
    await button('Salin satu pekan').click()
    await button('Periksa salinan').click()
    await page.getByRole('link', { name: 'Pilih pekan asal' }).waitFor()
    await page.getByLabel('Satu tanggal dalam pekan asal').fill('2026-11-18')
    await page.getByLabel('Satu tanggal dalam pekan tujuan').fill('2026-11-24')
    await button('Periksa salinan').click()
    await page.getByText('3 tidak ikut disalin').waitFor()
    const left = await page.locator('#salinan li').allTextContents()
    expect(left.slice(0, 3)).toEqual([
      expect.stringMatching(/^Satu, Senin, 23 November 2026, .*\(sudah ada\)$/),
      expect.stringMatching(/^Dua, Rabu, 25 November 2026, .*\(bertumpuk dengan piket lain\)$/),
      expect.stringContaining('piket Anda sendiri'),
    ])
    await button('Salin 1 piket').click()
    await page.getByText('1 piket tersalin.').first().waitFor()
    await button('Urungkan salinan').click()
    await page.getByText('1 piket hasil salinan dibatalkan.').first().waitFor()
    const copied = { nip: satu?.nip, tanggal: '2026-11-24', mulai: '2026-11-24T08:00:00+07:00' }
    expect(sent(/impor/).map(([, body]) => body)).toEqual([
      {
        jenis: 'jadwal-sif.ditetapkan',
        butir: [{ ...copied, selesai: '2026-11-24T12:00:00+07:00' }],
      },
      { jenis: 'jadwal-sif.dibatalkan', butir: [copied] },
    ])
  })

  it('records readiness that was checked, with how', async () => {
    stage.on.peran = ['pegawai', 'operator']
    await show('kesiapan')
    await page.getByText('1 siap, 1 belum siap, 1 belum menyatakan').waitFor()
    await button('Catat pemeriksaan').nth(1).click()
    await page.getByLabel('Internet siap').check()
    await button('Simpan pemeriksaan').click()
    await page.getByRole('link', { name: 'Isi cara memeriksanya' }).waitFor()
    await page.getByLabel('Bagaimana diperiksa?').fill('Diuji di kantor.')
    await button('Simpan pemeriksaan').click()
    await page
      .getByText(/Kesiapan .* tersimpan\./)
      .first()
      .waitFor()
    expect(sent(/kesiapan-unit/)).toEqual([
      [
        `/wfa/kesiapan-unit?nip=${dua?.nip}`,
        { laptop: true, internet: true, alasan: 'Diuji di kantor.' },
      ],
    ])
  })
})

describe('the inspektorat', () => {
  it('searches the audit log, checks its chain to the end, and changes nothing', async () => {
    stage.on.peran = ['pegawai', 'inspektorat']
    await show('audit')
    await page.getByRole('heading', { name: 'kinerja.tutup' }).waitFor()
    expect(await tabs()).toEqual(['Audit', 'Bulan', 'Mesin', 'Operator', 'Kebijakan'])
    await button('Periksa rangkaian segel').click()
    await page.getByText('Catatan utuh: 12.478 baris bersegel benar').waitFor()
    await expect.poll(focused).toBe('rangkaian')
    const asked = stage.on.asked.map(({ path }) => path)
    expect(asked.filter((path) => path.startsWith('/audit/periksa'))).toEqual([
      '/audit/periksa',
      expect.stringMatching(/\?after=10000&segel=[0-9a-f]{64}&diperiksa=10000&belumDisegel=0$/),
    ])
    await page.getByLabel('Tindakan').fill('kinerja.')
    await page.getByLabel('Dari').fill('2026-11-01')
    await button('Tampilkan').click()
    await expect
      .poll(() => stage.on.asked.at(-1)?.path)
      .toBe('/audit/cari?tindakan=kinerja.&dari=2026-11-01')
    await page.getByRole('tab', { name: 'Operator' }).click()
    await page
      .getByRole('heading', { name: /operator/ })
      .first()
      .waitFor()
    expect(await page.getByRole('button', { name: /Tunjuk|Cabut/ }).count()).toBe(0)
    expect(sent()).toEqual([])
  })
})

describe('requests to mend data', () => {
  it('come to bkd with their time, and are answered once', async () => {
    await show('perbaikan')
    await page.getByText(/Jawab paling lambat .*21/).waitFor()
    await button('Jawab').click()
    await expect.poll(focused).toBe('jawaban')
    await page.getByRole('radio', { name: 'Diteruskan ke sumber' }).check()
    await button('Kirim jawaban').click()
    await page.getByRole('link', { name: 'Isi jawabannya' }).waitFor()
    await page.getByLabel('Yang disampaikan kepada pegawai').fill('Diminta ke SIMPEG.')
    await button('Kirim jawaban').click()
    await page.getByText('Jawaban terkirim.').first().waitFor()
    expect(sent(/perbaikan/)).toEqual([
      ['/perbaikan-data/pb-1/jawaban', { status: 'diteruskan', jawaban: 'Diminta ke SIMPEG.' }],
    ])
  })
})

describe('the calendar of a year', () => {
  it('is pasted at once, counted, and said to be complete by the officer', async () => {
    await show('kalender')
    await page.getByLabel('Tahun').selectOption('2027')
    await button('Isi 2027 sekaligus').click()
    await page.getByLabel('Dasar (SKB, Keppres, SE)').fill('SKB 3 Menteri 2027')
    await page
      .getByLabel('Atau tempel daftarnya')
      .fill(
        'Tanggal;Nama;Jenis\nJumat, 1 Januari 2027;Tahun Baru;libur\n24/12/2027;Natal;cuti bersama\n2027-12-25;Natal;',
      )
    await page.getByText('Terbaca 2 hari libur dan 1 hari cuti bersama.').waitFor()
    await page.getByLabel(/Daftar ini lengkap/).check()
    await button('Simpan ke kalender').click()
    await page.getByText('Kalender 2027 dinyatakan lengkap.').first().waitFor()
    const dasar = 'SKB 3 Menteri 2027'
    expect(sent(/kalender/)).toEqual([
      [
        '/kalender',
        {
          libur: [
            { tanggal: '2027-01-01', jenis: 'libur', nama: 'Tahun Baru', dasar },
            { tanggal: '2027-12-24', jenis: 'cuti-bersama', nama: 'Natal', dasar },
            { tanggal: '2027-12-25', jenis: 'libur', nama: 'Natal', dasar },
          ],
          lengkap: ['2027'],
        },
      ],
    ])
  })

  it.each([
    [
      '2027-02-30;Bukan hari;libur',
      'Baris 1 tidak terbaca. Tulis tanggal; nama; libur atau cuti bersama.',
    ],
    ['2026-12-25;Natal;libur', 'Baris 1 bukan hari 2027.'],
    ['2027-12-25;Natal;libur\n25 Desember 2027;Natal;libur', 'Hari pada baris 2 sudah disebut.'],
    ['', 'Pilih berkas atau tempel daftarnya'],
  ])('says which line of %j is wrong, and sends nothing', async (table, fault) => {
    await show('kalender')
    await page.getByLabel('Tahun').selectOption('2027')
    await button('Isi 2027 sekaligus').click()
    await page.getByLabel('Dasar (SKB, Keppres, SE)').fill('SKB')
    await page.getByLabel('Atau tempel daftarnya').fill(table)
    await button('Simpan ke kalender').click()
    await page.getByRole('link', { name: fault }).waitFor()
    expect(sent()).toEqual([])
  })
})
