import { afterAll, beforeAll, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../support/app.ts'
import { nipKe, ORANG, orang } from '../../support/people.ts'

const { bkd, kadis } = ORANG
const DATANG = nipKe(70)
const BELUM = nipKe(71)

let luwes: TestApp
beforeAll(async () => {
  luwes = await startApp()
})
afterAll(() => luwes.stop())

const status = async () => {
  const { body } = await luwes.ask('GET', '/v1/status', { as: bkd })
  return body.pemeriksaan.filter(({ kode }: { kode: string }) => kode === 'atasan')
}

it('takes a record in that names an atasan who has not come yet, and tells how many there are (R79)', async () => {
  expect(await status()).toEqual([])
  await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(70, 'kominfo', { atasanNip: BELUM })])
  expect(await luwes.rows('SELECT nip FROM pegawai WHERE nip = ?', DATANG)).toHaveLength(1)
  const [found] = await status()
  expect(found).toMatchObject({ keadaan: 'peringatan' })
  expect(found.pesan.id).toMatch(/^1 pegawai menyebut atasan, dan 0 unit kerja/)
  // A count and what to do, nobody's name or NIP.
  expect(JSON.stringify(found)).not.toContain(BELUM)
  expect(JSON.stringify(found)).not.toContain(DATANG)
})

it('sends the request to the kepala until the atasan comes, and to the atasan from then on', async () => {
  const { body } = await luwes.ask('POST', '/v1/wfa/pengajuan', {
    as: DATANG,
    body: {
      jenis: 'rumah',
      hari: ['2026-12-08'],
      alasan: 'Menulis',
      rencana: [{ hasil: 'Draf', target: 1, satuan: 'dokumen' }],
    },
  })
  expect([body.perekomendasi, body.penyetuju]).toEqual([null, kadis])
  await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(71, 'kominfo', { atasanNip: kadis })])
  const after = await luwes.ask('GET', `/v1/wfa/pengajuan/${body.id}`, { as: DATANG })
  expect([after.body.perekomendasi, after.body.penyetuju]).toEqual([BELUM, kadis])
  expect(await status()).toEqual([])
})
