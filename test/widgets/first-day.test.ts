import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { dasbor } from './support/dasbor.ts'
import { useStage } from './support/use-stage.ts'

const pesan = { id: 'Sebelum Luwes dipakai: riwayat.', en: 'Before Luwes was used: history.' }

const stage = useStage((on) => {
  on.peran = ['pegawai', 'bkd']
})
let page: Page

const open = async (html: string) => {
  page = await stage.open(html)
}
const answer = (path: RegExp, body: object, status = 200) =>
  stage.on.instead.push({ path, status, body })

describe('days before Luwes was used', () => {
  it('are shown as history, with their taps and letters and no verdict', async () => {
    answer(/^\/presensi\/hari/, {
      bulan: '2026-11',
      nip: '1',
      hari: [],
      pekan: [],
      mulai: '2026-11-16',
      mutu: { sumber: [], menunggu: [], gangguan: 0 },
      riwayat: [
        {
          tanggal: '2026-11-10',
          moda: 'kantor',
          pesan,
          catatan: [],
          masuk: '2026-11-10T09:20:00+07:00',
          pulang: null,
        },
        {
          tanggal: '2026-11-12',
          moda: 'wfa',
          pesan,
          masuk: null,
          pulang: null,
          catatan: [{ id: 'Bekerja dari lokasi WFA (800/7).', en: 'WFA (800/7).' }],
        },
      ],
    })
    await open('<luwes-presensi></luwes-presensi>')
    const before = page.getByRole('region', { name: 'Sebelum Luwes dipakai' })
    await before.getByText('Luwes dipakai sejak Senin, 16 November 2026').waitFor()
    const items = before.getByRole('listitem')
    expect(await items.count()).toBe(2)
    expect(await items.first().textContent()).toContain('Bekerja dari lokasi WFA (800/7).')
    expect(await items.last().textContent()).toContain('09.20')
    expect(await before.textContent()).not.toMatch(/Terlambat|Tanpa keterangan|poin/)
  })

  it('leave a whole month without a promise that it will be judged', async () => {
    answer(/^\/presensi\/hari/, {
      bulan: '2026-11',
      nip: '1',
      hari: [],
      pekan: [],
      riwayat: [],
      mulai: '2027-01-04',
      mutu: { sumber: [], menunggu: [], gangguan: 0 },
    })
    await open('<luwes-presensi></luwes-presensi>')
    await page.getByText('Luwes dipakai sejak Senin, 4 Januari 2027').waitFor()
    expect(await page.getByText('Belum ada hari yang dinilai').count()).toBe(0)
  })

  it('leave a month that is not worked out, and never will be', async () => {
    const message = { id: 'Luwes dipakai sejak 4 Januari 2027.', en: 'Used from 4 January 2027.' }
    answer(
      /^\/kinerja\/2026-10/,
      {
        type: '/masalah/tidak-ada',
        title: 'Tidak ada',
        status: 404,
        refusals: [{ code: 'kinerja.sebelum-dipakai', message, basis: '' }],
      },
      404,
    )
    await open('<luwes-kinerja bulan="2026-10"></luwes-kinerja>')
    await page.getByRole('heading', { name: 'Bulan ini tidak dihitung' }).waitFor()
    await page.getByText('Luwes dipakai sejak 4 Januari 2027.').waitFor()
  })

  it('are told of beside the figures of the month that they are left out of', async () => {
    await open('<luwes-dasbor></luwes-dasbor>')
    await page.getByRole('heading', { name: 'Perkiraan penghematan' }).waitFor()
    expect(await page.getByText('tidak dihitung di sini').count()).toBe(0)
    await page.context().close()
    answer(/^\/dasbor\?/, { ...dasbor('2026-11', null), mulai: '2026-11-16' })
    await open('<luwes-dasbor bulan="2026-11"></luwes-dasbor>')
    await page.getByText('Hari sebelum itu tidak dinilai dan tidak dihitung di sini.').waitFor()
  })

  it('are told of above the week of a unit', async () => {
    answer(/^\/wfa\/roster/, {
      unit: { kode: 'A', nama: 'A' },
      hari: ['2026-11-16', '2026-11-17'].map((tanggal) => ({
        tanggal,
        libur: null,
        catatan: pesan,
        wfa: 0,
        kantor: 1,
        batas: null,
        pegawai: [{ nip: '1', nama: 'Siti', moda: 'kantor', sumber: null }],
      })),
    })
    await open('<luwes-roster></luwes-roster>')
    await page.getByText(pesan.id).waitFor()
  })
})
