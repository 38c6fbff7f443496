import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { detectGangguan } from '../../../src/operations/presensi/detect-gangguan.ts'
import { detectMesin } from '../../../src/operations/presensi/detect-mesin.ts'
import { judgeDays } from '../../../src/operations/presensi/judge-days.ts'
import { attlog, machine } from '../../support/adms.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG } from '../../support/people.ts'

const { bkd, siti } = ORANG

describe('a watch over machines', () => {
  let luwes: TestApp
  beforeAll(async () => {
    luwes = await startApp()
  })
  afterAll(() => luwes.stop())

  const register = async (serial: string, unit = 'kominfo') => {
    const body = { serial, nama: `Mesin ${serial}`, unit, kantor: 'Kantor Bupati', arah: 'tombol' }
    const answer = await luwes.ask('POST', '/v1/mesin', { as: bkd, body })
    expect(answer.status, answer.text).toBe(201)
  }
  const events = (jenis: string) =>
    luwes.rows('SELECT entitas, data FROM kejadian WHERE jenis = ?1 ORDER BY urut', jenis)
  /** Contacts every half minute between two moments. */
  const stay = async (serial: string, from: string, to: string) => {
    const { ping } = machine(luwes, serial)
    for (let at = Date.parse(from); at <= Date.parse(to); at += 30_000) {
      luwes.setNow(new Date(at).toISOString())
      expect((await ping()).status).toBe(200)
    }
  }

  it('tells once of a machine that nobody registered', async () => {
    luwes.setNow('2026-11-16T07:00:00+07:00')
    await machine(luwes, 'ASING01').lines(attlog(siti, '2026-11-16 07:00:00'))
    expect(await detectMesin(luwes.deps)).toMatchObject({ unknown: 1 })
    expect(await detectMesin(luwes.deps)).toMatchObject({ unknown: 0 })
    const told = await events('mesin.tak-dikenal')
    expect(told.map(({ data }) => JSON.parse(String(data)))).toEqual([
      { serial: 'ASING01', sejak: '2026-11-16T07:00:00+07:00' },
    ])
  })

  it('forgets what it sent after seven days, and not before', async () => {
    const left = async () =>
      (await luwes.rows(`SELECT count(*) AS n FROM baris_mesin WHERE serial = 'ASING01'`))[0]?.n
    luwes.setNow('2026-11-23T06:59:00+07:00')
    await detectMesin(luwes.deps)
    expect(await left()).toBe(1)
    luwes.setNow('2026-11-23T07:01:00+07:00')
    await detectMesin(luwes.deps)
    expect(await left()).toBe(0)
    const { body } = await luwes.ask('GET', '/v1/mesin', { as: bkd })
    expect(body.takDikenal).toEqual([])
  })

  it('suspects an outage of the unit where a machine is silent on a working morning, once', async () => {
    luwes.setNow('2026-11-24T06:30:00+07:00')
    await register('DIAM001')
    await machine(luwes, 'DIAM001').ping()
    luwes.setNow('2026-11-24T07:29:00+07:00')
    expect(await detectMesin(luwes.deps)).toMatchObject({ silent: 0 })
    luwes.setNow('2026-11-24T07:31:00+07:00')
    expect(await detectMesin(luwes.deps)).toMatchObject({ silent: 1 })
    expect(await detectMesin(luwes.deps)).toMatchObject({ silent: 0 })
    const told = await events('mesin.diam')
    expect(told.map(({ data }) => JSON.parse(String(data)))).toEqual([
      { serial: 'DIAM001', unit: 'kominfo', sejak: '2026-11-24T06:30:00+07:00' },
    ])
    const { body } = await luwes.ask('GET', '/v1/presensi/gangguan', { as: bkd })
    expect(body.data).toMatchObject([{ status: 'diduga', sampai: null, unit: ['kominfo'] }])
    expect(await events('gangguan.dibuka')).toHaveLength(1)
  })

  it('ends the suspicion once the machine is heard of again', async () => {
    luwes.setNow('2026-11-24T09:00:00+07:00')
    await machine(luwes, 'DIAM001').ping()
    expect(await detectMesin(luwes.deps)).toMatchObject({ silent: 0 })
    const { body } = await luwes.ask('GET', '/v1/presensi/gangguan', { as: bkd })
    expect(body.data).toMatchObject([{ status: 'diduga', sampai: '2026-11-24T09:00:00+07:00' }])
  })

  it('has a day judged without waiting once all machines of the unit have caught up', async () => {
    await register('PENUH01', 'lain')
    await register('PENUH02', 'lain')
    luwes.setNow('2026-11-25T16:05:00+07:00')
    const { lain, kalain } = ORANG
    await machine(luwes, 'PENUH01').lines(
      attlog(lain, '2026-11-25 07:20:00'),
      attlog(lain, '2026-11-25 16:04:00'),
    )
    const verdict = async () => {
      const [row] = await luwes.rows(
        `SELECT status FROM putusan_hari WHERE nip = ?1 AND tanggal = '2026-11-25'`,
        kalain,
      )
      return row
    }
    await stay('PENUH01', '2026-11-26T00:00:00+07:00', '2026-11-26T00:12:00+07:00')
    await judgeDays(luwes.deps)
    expect(await detectMesin(luwes.deps)).toMatchObject({ complete: 0 })
    expect(await verdict()).toMatchObject({ status: 'menunggu' })
    await stay('PENUH02', '2026-11-26T00:12:30+07:00', '2026-11-26T00:23:00+07:00')
    await stay('PENUH01', '2026-11-26T00:12:30+07:00', '2026-11-26T00:23:00+07:00')
    expect((await detectMesin(luwes.deps)).complete).toBeGreaterThan(0)
    await judgeDays(luwes.deps)
    expect(await verdict()).toMatchObject({ status: 'tanpa-keterangan' })
    expect(await detectMesin(luwes.deps)).toMatchObject({ complete: 0 })
    // Another unit waits for its own machines alone.
    const [{ n } = { n: 0 }] = await luwes.rows(
      `SELECT count(*) AS n FROM kelengkapan WHERE sumber = 'mesin:kominfo'`,
    )
    expect(n).toBe(0)
  })

  it('is not doubled by the watch over sources', async () => {
    luwes.setNow('2026-12-02T16:30:00+07:00')
    expect(await detectGangguan(luwes.deps)).toEqual({ suspected: 0 })
  })
})
