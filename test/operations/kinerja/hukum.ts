import type { TestApp } from '../../support/app.ts'
import { HUKUM, ORANG, orang } from '../../support/people.ts'

const { bkd, sekda } = ORANG

/** "Batas mingguan 1 hari" from 1 February 2027, as bkd writes it. */
export const SATU_HARI = {
  judul: 'Batas WFA satu hari seminggu',
  sejak: '2027-02-01',
  dokumen: { nomor: 'Peraturan Bupati Contoh Nomor 7 Tahun 2027', tanggal: '2026-11-17' },
  perubahan: { 'wfa.batas-mingguan': { nilai: 1, pasal: 'Pasal 7 ayat (1)' } },
}

/** Returns the steps of a change of the law, by the people who take them. */
export function stepsOf(luwes: TestApp) {
  const at = (id: string, what = '') => `/v1/kebijakan/rancangan/${id}${what}`
  return {
    feedHukum: () =>
      luwes.feed('simpeg', 'pegawai.diperbarui', [
        orang(901, 'bkpsdm', { nama: 'Kepala Bagian Hukum' }),
      ]),
    draft: (body: object = SATU_HARI, as: string = bkd, headers = {}) =>
      luwes.ask('POST', '/v1/kebijakan/rancangan', { as, body, headers }),
    rewrite: (id: string, body: object, as: string = bkd) => luwes.ask('PUT', at(id), { as, body }),
    propose: (id: string, versi: number, as: string = bkd) =>
      luwes.ask('POST', at(id, '/usul'), { as, body: { versi } }),
    adopt: (id: string, versi: number, as: string = sekda) =>
      luwes.ask('POST', at(id, '/keputusan'), { as, body: { keputusan: 'tetapkan', versi } }),
    decide: (id: string, body: object, as: string = HUKUM) =>
      luwes.ask('POST', at(id, '/keputusan'), { as, body }),
    list: (as: string = bkd) => luwes.ask('GET', '/v1/kebijakan', { as }),
    /** Drafts, proposes and adopts; returns the answer of the adoption. */
    async make(body: object = SATU_HARI, as: string = sekda) {
      const drafted = await this.draft(body)
      if (drafted.status !== 201) throw new Error(drafted.text)
      const proposed = await this.propose(drafted.body.id, 1)
      if (proposed.status !== 200) throw new Error(proposed.text)
      return this.adopt(drafted.body.id, 2, as)
    },
  }
}
