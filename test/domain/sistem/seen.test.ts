import { describe, expect, it } from 'vitest'
import { peopleSeen } from '../../../src/domain/sistem/seen.ts'
import { nipKe, ORANG } from '../../support/people.ts'

const { siti, budi, kabid, kadis, bkd } = ORANG
const json = (body: unknown, reader: string) =>
  [...peopleSeen('application/json', JSON.stringify(body), reader)].sort()
const grouped = (nip: string) => nip.replace(/^(.{8})(.{6})(.)(.{3})$/, '$1 $2 $3 $4')

describe('the people that an answer names', () => {
  it('is everybody whose NIP stands in it but the reader, wherever it stands', () => {
    expect(json({ nip: siti, hari: [] }, siti)).toEqual([])
    expect(json({ data: [{ nip: siti }, { nip: budi }] }, kabid)).toEqual([siti, budi])
    expect(json({ [siti]: 1 }, kabid)).toEqual([siti])
    expect(json({ entitas: `${siti}/2026-11-18` }, kabid)).toEqual([siti])
    expect(json({ alasan: `Menggantikan NIP ${grouped(siti)}.` }, kabid)).toEqual([siti])
    expect(json({ dariNip: kadis, keNip: kabid }, bkd)).toEqual([kadis, kabid])
    expect(json({ sesuatuYangBaru: { pemilik: siti } }, kabid)).toEqual([siti])
  })

  it('is nobody where it tells a person who decides on their own case', () => {
    const request = {
      nip: siti,
      perekomendasi: kabid,
      penyetuju: kadis,
      riwayat: [{ oleh: kabid, atasNama: kadis, keputusan: 'rekomendasi' }],
    }
    expect(json(request, siti)).toEqual([])
    expect(json({ pegawai: { nip: siti }, atasan: { nip: kabid, nama: 'Kabid' } }, siti)).toEqual(
      [],
    )
    expect(json({ data: [{ id: 'g-1', oleh: bkd }] }, siti)).toEqual([])
  })

  it('is those in office too, once it tells of another person', () => {
    const request = { nip: siti, penyetuju: kadis, riwayat: [{ oleh: kabid }] }
    expect(json(request, bkd)).toEqual([kadis, kabid, siti].sort())
  })

  it('is everybody in a file or on a page, but for who signs a person’s own letter', () => {
    const csv = `"No";"NIP"\r\n"1";"\t${siti}"\r\n"2";"${grouped(budi)}"\r\n`
    expect([...peopleSeen('text/csv; charset=utf-8', csv, bkd)].sort()).toEqual([siti, budi])
    const letter = `<dd>${siti}</dd><section class="pejabat"><p>NIP ${kadis}</p></section>`
    expect(peopleSeen('text/html', letter, siti)).toEqual([])
    expect([...peopleSeen('text/html', letter, bkd)].sort()).toEqual([kadis, siti])
    expect(peopleSeen('text/html', `<p>NIP ${kadis}</p>`, siti)).toEqual([kadis])
  })

  it('is no number that only looks like a NIP', () => {
    const tooLong = `1${siti}`
    expect(json({ id: tooLong, sidik: '123456789012345678', hp: `x${siti}9` }, bkd)).toEqual([])
    expect(json({ nip: nipKe(99) }, bkd)).toEqual([nipKe(99)])
  })
})
