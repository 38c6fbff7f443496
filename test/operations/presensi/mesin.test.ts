import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { receiveWaitingLines } from '../../../src/operations/presensi/receive-waiting-lines.ts'
import { attlog, machine } from '../../support/adms.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { nipKe, ORANG, orang } from '../../support/people.ts'

const { bkd, siti, budi, kabid, lain, wita } = ORANG

describe('machines of attendance', () => {
  let luwes: TestApp
  let count = 0
  let serial = ''

  beforeAll(async () => {
    luwes = await startApp()
  })
  afterAll(() => luwes.stop())
  beforeEach(() => {
    count += 1
    serial = `UJI${String(count).padStart(6, '0')}`
    luwes.setNow('2026-11-19T07:26:00+07:00')
  })

  const register = async (change: Readonly<Record<string, string>> = {}) => {
    const body = {
      serial,
      nama: 'Lobi',
      unit: 'kominfo',
      kantor: 'Kantor Bupati',
      arah: 'tombol',
      ...change,
    }
    const answer = await luwes.ask('POST', '/v1/mesin', { as: bkd, body })
    expect(answer.status, answer.text).toBe(201)
  }
  const own = (
    pins: readonly (readonly [pin: string, nip: string])[],
    on: string | null = serial,
  ) =>
    luwes.ask('POST', '/v1/mesin/pin', {
      as: bkd,
      body: { ...(on && { serial: on }), pin: pins.map(([pin, nip]) => ({ pin, nip })) },
    })
  const taps = () =>
    luwes.rows(
      `SELECT nip, arah, at, sumber, data FROM tap WHERE id LIKE 'mesin:' || ?1 || ':%' ORDER BY at`,
      serial,
    )
  const lines = () =>
    luwes.rows(
      'SELECT pin, waktu, isi, tunggu, hasil, selisih FROM baris_mesin WHERE serial = ?1 ORDER BY waktu',
      serial,
    )
  const listed = async () => {
    const { body } = await luwes.ask('GET', '/v1/mesin', { as: bkd })
    return body
  }

  it('become taps by the way of all taps: whose, which way, when, at which office', async () => {
    await register()
    const { lines: send } = machine(luwes, serial)
    const answer = await send(
      attlog(siti, '2026-11-19 07:25:11', '0', '15'),
      attlog(budi, '2026-11-19 07:25:40', '255', '1'),
    )
    expect([answer.status, answer.text]).toEqual([200, 'OK: 2\n'])
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/)
    expect(answer.headers.get('date')).toBe('Thu, 19 Nov 2026 00:26:00 GMT')
    const kept = await taps()
    expect(kept.map(({ nip, arah, sumber }) => [nip, arah, sumber])).toEqual([
      [siti, 'masuk', 'mesin'],
      [budi, 'auto', 'mesin'],
    ])
    expect(kept[0]?.at).toBe(Date.parse('2026-11-19T07:25:11+07:00'))
    expect(JSON.parse(String(kept[0]?.data))).toEqual({
      metode: 'wajah',
      device: `mesin:${serial}`,
      kantor: 'Kantor Bupati',
    })
    expect(await lines()).toMatchObject([
      { isi: attlog(siti, '2026-11-19 07:25:11', '0', '15'), tunggu: null, hasil: 'tap' },
      { tunggu: null, hasil: 'tap' },
    ])
  })

  it('count each line once, whatever order it comes in and however often', async () => {
    await register()
    const { lines: send } = machine(luwes, serial)
    const one = attlog(siti, '2026-11-17 07:20:00')
    const two = attlog(siti, '2026-11-18 07:21:00')
    const three = attlog(siti, '2026-11-19 07:22:00')
    for (const batch of [[three], [one, two], [one, one, three], [three, two, one]]) {
      expect((await send(...batch)).text).toBe(`OK: ${batch.length}\n`)
    }
    // The same second with another key is the same moment of the same person.
    await send(attlog(siti, '2026-11-19 07:22:00', '1'))
    expect(await taps()).toHaveLength(3)
    expect(await lines()).toHaveLength(3)
  })

  it('keep a line that was stored though the answer never came, and make its tap later', async () => {
    await register()
    const { lines: send } = machine(luwes, serial)
    const { db } = luwes.deps
    const { write } = db
    let writes = 0
    Object.assign(db, {
      write: (group: Parameters<typeof write>[0]) => {
        writes += 1
        return writes > 1 ? Promise.reject(new Error('mati listrik')) : write(group)
      },
    })
    const cut = await send(attlog(siti, '2026-11-19 07:23:00'))
    Object.assign(db, { write })
    expect(cut.status).toBe(500)
    luwes.faults.length = 0
    expect(await lines()).toMatchObject([{ tunggu: 'olah', hasil: null }])
    expect(await taps()).toEqual([])
    await receiveWaitingLines(luwes.deps)
    await send(attlog(siti, '2026-11-19 07:23:00'))
    expect(await taps()).toHaveLength(1)
  })

  it('that nobody registered keep their lines, which become taps on registration', async () => {
    const { connect, poll, lines: send } = machine(luwes, serial)
    expect((await connect()).text).toMatch(/^GET OPTION FROM: UJI/)
    expect((await send(attlog(wita, '2026-11-19 08:10:00'))).text).toBe('OK: 1\n')
    expect((await poll()).text).toBe('OK\n')
    expect((await listed()).takDikenal).toContainEqual({
      serial,
      kontakPertama: '2026-11-19T07:26:00+07:00',
      kontakTerakhir: '2026-11-19T07:26:00+07:00',
      baris: 1,
    })
    await receiveWaitingLines(luwes.deps)
    expect(await taps()).toEqual([])
    await register({ unit: 'wita', arah: 'masuk' })
    await receiveWaitingLines(luwes.deps)
    // 08.10 in WITA: the zone is that of the office.
    expect(await taps()).toMatchObject([
      { nip: wita, arah: 'masuk', at: Date.parse('2026-11-19T07:10:00+07:00') },
    ])
    expect((await listed()).takDikenal).not.toContainEqual(expect.objectContaining({ serial }))
    expect((await poll()).text).toBe('C:2:CHECK\n')
    expect((await connect()).text).toMatch(/^TimeZone=8$/m)
  })

  it('list a PIN that nobody has with its lines, which become taps once it is known', async () => {
    await register()
    const { lines: send } = machine(luwes, serial)
    await send(attlog('17', '2026-11-18 07:20:00'), attlog('17', '2026-11-19 07:21:00'))
    expect((await listed()).pinTakDikenal).toContainEqual({
      serial,
      pin: '17',
      baris: 2,
      terakhir: '2026-11-19T07:21:00',
    })
    const answer = await own([['17', siti]])
    expect([answer.status, answer.body]).toEqual([200, { pin: 1, baris: 2 }])
    expect(await taps()).toMatchObject([{ nip: siti }, { nip: siti }])
    expect((await listed()).pinTakDikenal).not.toContainEqual(expect.objectContaining({ serial }))
  })

  it('take the table of the machine before the one of all, and that before the NIP', async () => {
    await register()
    await own([['18', budi]], null)
    const { lines: send } = machine(luwes, serial)
    await send(attlog('18', '2026-11-19 07:01:00'))
    await own([['18', siti]])
    await send(attlog('18', '2026-11-19 07:02:00'))
    expect((await taps()).map(({ nip }) => nip)).toEqual([budi, siti])
  })

  it('are of who had the PIN on their day, whenever they come and whoever has it now', async () => {
    await register()
    const { lines: send } = machine(luwes, serial)
    const give = (nip: string, sejak?: string) =>
      luwes.ask('POST', '/v1/mesin/pin', {
        as: bkd,
        body: { serial, pin: [{ pin: '31', nip, ...(sejak && { sejak }) }] },
      })
    expect((await give(budi)).status).toBe(200)
    expect((await give(siti)).status).toBe(200)
    // The same table again, as an officer pastes it every week.
    expect((await give(siti)).status).toBe(200)
    // The machine was offline while the PIN changed hands.
    await send(attlog('31', '2026-11-18 07:21:00'), attlog('31', '2026-11-19 07:22:00'))
    const whose = async () =>
      (
        await luwes.rows(
          `SELECT nip, id FROM tap WHERE id LIKE 'mesin:' || ?1 || ':%' ORDER BY id`,
          serial,
        )
      ).map(({ nip, id }) => [nip, String(id).slice(-14)])
    expect(await whose()).toEqual([
      [budi, '20261118072100'],
      [siti, '20261119072200'],
    ])
    // A day that is said holds also where it is past.
    expect((await give(kabid, '2026-11-17')).status).toBe(200)
    await send(attlog('31', '2026-11-16 07:23:00'), attlog('31', '2026-11-17 07:24:00'))
    expect(await whose()).toEqual([
      [budi, '20261116072300'],
      [kabid, '20261117072400'],
      [budi, '20261118072100'],
      [siti, '20261119072200'],
    ])
    expect(
      await luwes.rows('SELECT sejak, nip FROM pin_mesin WHERE serial = ?1 ORDER BY sejak', serial),
    ).toEqual([
      { sejak: '', nip: budi },
      { sejak: '2026-11-17', nip: kabid },
      { sejak: '2026-11-19', nip: siti },
    ])
  })

  it('wait for a person that SIMPEG sends later, where the PIN is the NIP', async () => {
    await register()
    const baru = nipKe(77)
    await machine(luwes, serial).lines(attlog(baru, '2026-11-19 07:21:00'))
    expect(await lines()).toMatchObject([{ tunggu: 'pin', hasil: null }])
    await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(77, 'kominfo')])
    await receiveWaitingLines(luwes.deps)
    expect(await taps()).toMatchObject([{ nip: baru }])
  })

  it('wait for a person that SIMPEG sends later, where the table names them', async () => {
    await register()
    const baru = nipKe(78)
    await own([['19', baru]])
    await machine(luwes, serial).lines(attlog('19', '2026-11-19 07:21:00'))
    await receiveWaitingLines(luwes.deps)
    expect(await lines()).toMatchObject([{ tunggu: 'pin', hasil: null }])
    await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(78, 'kominfo')])
    await receiveWaitingLines(luwes.deps)
    expect(await taps()).toMatchObject([{ nip: baru }])
  })

  it('bring a whole memory at once, more than one delivery or one write holds', async () => {
    const minutes = Array.from({ length: 2_300 }, (_, n) => {
      const at = new Date(Date.UTC(2026, 10, 2, 0, n)).toISOString()
      return attlog(siti, at.slice(0, 19).replace('T', ' '))
    })
    const { lines: send } = machine(luwes, serial)
    expect((await send(...minutes)).text).toBe('OK: 2300\n')
    await register()
    expect(await receiveWaitingLines(luwes.deps)).toEqual({ lines: 2_300 })
    expect(await taps()).toHaveLength(2_300)
    expect((await send(...minutes)).text).toBe('OK: 2300\n')
    expect(await receiveWaitingLines(luwes.deps)).toEqual({ lines: 0 })
  })

  it('keep and count lines that cannot be read, and answer all the same', async () => {
    await register()
    const { raw } = machine(luwes, serial)
    const good = attlog(siti, '2026-11-19 07:24:00')
    const answer = await raw(`rusak\n${good}\n17\tkemarin\t0\n\u0000\nrusak\n`)
    expect(answer.text).toBe('OK: 4\n')
    const broken = await luwes.rows(
      'SELECT isi, jumlah FROM baris_rusak WHERE serial = ?1 ORDER BY isi',
      serial,
    )
    expect(broken).toEqual([
      { isi: '17\tkemarin\t0', jumlah: 1 },
      { isi: 'rusak', jumlah: 2 },
    ])
    expect((await raw('')).text).toBe('OK: 0\n')
    expect(await taps()).toHaveLength(1)
    const [own] = (await listed()).data.filter((one: { serial: string }) => one.serial === serial)
    expect(own).toMatchObject({ rusak: 3, disisihkan: 0, tanpaOrang: 0 })
  })

  it('keep no more broken lines than they may, and count the rest', async () => {
    await register()
    const { raw } = machine(luwes, serial)
    await raw(Array.from({ length: 700 }, (_, n) => `rusak ${n}`).join('\n'))
    const [row] = await luwes.rows(
      'SELECT count(*) AS baris, sum(jumlah) AS jumlah FROM baris_rusak WHERE serial = ?1',
      serial,
    )
    expect(row).toEqual({ baris: 501, jumlah: 700 })
  })

  it('store nothing of fingers, faces, photos and people, in whatever table they come (UU 27/2022)', async () => {
    await register()
    const { table, raw } = machine(luwes, serial)
    const secret = 'TEMPLATRAHASIA'
    const bodies = [
      [
        'OPERLOG',
        `FP PIN=17\tFID=6\tSize=12\tValid=1\tTMP=${secret}\nUSER PIN=17\tName=${secret}\n`,
      ],
      ['BIODATA', `BIODATA Pin=17\tNo=0\tType=9\tTmp=${secret}\n`],
      ['FACE', `FACE PIN=17\tTMP=${secret}\n`],
      ['USERPIC', `USERPIC PIN=17\tContent=${secret}\n`],
      ['ATTPHOTO', `PIN=17.jpg\nSN=${serial}\n\0${secret}`],
      ['apa-saja', secret],
    ] as const
    for (const [name, body] of bodies) {
      const answer = await table(name, body)
      expect(answer.status).toBe(200)
      expect(answer.text).toMatch(/^OK: \d+\n$/)
    }
    await raw(`FP PIN=17\tTMP=${secret}\n17\t2026-11-19 07:25:11\t0\t1\tTMP=${secret}\n`)
    await raw(`${'A'.repeat(200)}${secret}\n`)
    const tables = await luwes.rows(`SELECT name FROM sqlite_master WHERE type = 'table'`)
    for (const { name } of tables) {
      const rows = await luwes.rows(`SELECT * FROM "${name}"`)
      expect(JSON.stringify(rows), String(name)).not.toContain(secret)
    }
    expect(luwes.logs.map((line) => JSON.stringify(line)).join()).not.toContain(secret)
  })

  it('are corrected where the clock was measured to be wrong, and told the time', async () => {
    await register()
    const { poll, done, lines: send } = machine(luwes, serial)
    luwes.setNow('2026-11-19T07:00:00+07:00')
    expect((await poll()).text).toMatch(/^C:1:SET OPTION DateTime=\d+\n$/)
    await done('ID=1&Return=-1&CMD=SET OPTION')
    // Connected without a break for a quarter of an hour; its clock is an hour behind.
    for (let minute = 1; minute <= 15; minute += 1) {
      luwes.setNow(`2026-11-19T07:${String(minute).padStart(2, '0')}:00+07:00`)
      expect((await poll()).text).toBe('OK\n')
    }
    luwes.setNow('2026-11-19T07:15:30+07:00')
    await send(attlog(siti, '2026-11-19 06:15:28'))
    expect(await lines()).toMatchObject([{ hasil: 'tap', selisih: -3_602_000 }])
    expect(await taps()).toMatchObject([{ at: Date.parse('2026-11-19T07:15:30+07:00') }])
    const [own] = (await listed()).data.filter((one: { serial: string }) => one.serial === serial)
    expect(own).toMatchObject({ selisihDetik: -3_602 })
    // More than three lines at once: the measure holds for them.
    luwes.setNow('2026-11-19T07:16:00+07:00')
    await send(...[50, 51, 52, 53].map((second) => attlog(budi, `2026-11-19 06:15:${second}`)))
    expect((await taps()).at(-1)).toMatchObject({ at: Date.parse('2026-11-19T07:15:55+07:00') })
    luwes.setNow('2026-11-19T08:00:30+07:00')
    expect((await poll()).text).toMatch(/^C:1:SET OPTION/)
    await done('ID=1&Return=0&CMD=SET OPTION')
    await send(attlog(lain, '2026-11-19 08:00:31'))
    expect((await taps()).at(-1)).toMatchObject({ at: Date.parse('2026-11-19T08:00:31+07:00') })
  })

  it('lose no minute of somebody whose machine was offline: what was kept is no wrong clock', async () => {
    await register()
    const { connect, poll, lines: send } = machine(luwes, serial)
    await connect()
    luwes.setNow('2026-11-19T10:00:00+07:00')
    await connect()
    await poll()
    luwes.setNow('2026-11-19T10:00:20+07:00')
    await send(attlog(siti, '2026-11-19 07:20:00'), attlog(budi, '2026-11-19 07:21:00'))
    expect((await taps()).map(({ at }) => at)).toEqual([
      Date.parse('2026-11-19T07:20:00+07:00'),
      Date.parse('2026-11-19T07:21:00+07:00'),
    ])
  })

  it('are set aside with the date of a dead battery, and counted', async () => {
    await register()
    const { lines: send } = machine(luwes, serial)
    await send(attlog(siti, '2000-01-01 00:12:00'), attlog(budi, '2026-11-19 07:25:00'))
    expect((await taps()).map(({ nip }) => nip)).toEqual([budi])
    expect(await lines()).toMatchObject([{ tunggu: null, hasil: 'jam-mati' }, { hasil: 'tap' }])
    const [own] = (await listed()).data.filter((one: { serial: string }) => one.serial === serial)
    expect(own).toMatchObject({ disisihkan: 1 })
  })

  it('say why a line became no tap: a month that is closed', async () => {
    await register()
    await luwes.rows(
      `INSERT INTO bulan_tutup (bulan, oleh, pegawai, ditutup_pada) VALUES ('2026-09', ?1, 0, 0)`,
      bkd,
    )
    await machine(luwes, serial).lines(attlog(siti, '2026-09-10 07:20:00'))
    expect(await lines()).toMatchObject([{ tunggu: null, hasil: 'bulan-ditutup' }])
  })

  it('that were taken back are strangers again; their taps stay', async () => {
    await register()
    const { lines: send } = machine(luwes, serial)
    await send(attlog(siti, '2026-11-19 07:25:00'))
    const cabut = await luwes.ask('POST', `/v1/mesin/${serial}/cabut`, {
      as: bkd,
      body: { alasan: 'Rusak' },
    })
    expect(cabut.body).toEqual({ serial })
    await send(attlog(siti, '2026-11-19 16:05:00'))
    expect(await taps()).toHaveLength(1)
    expect((await listed()).takDikenal).toContainEqual(
      expect.objectContaining({ serial, baris: 1 }),
    )
  })

  it('leave audit rows of who registered, filled in and took back, without a PIN', async () => {
    const rows = await luwes.rows(
      `SELECT DISTINCT tindakan, oleh FROM audit WHERE tindakan LIKE 'mesin.%' ORDER BY 1`,
    )
    const by = (what: string) => ({ tindakan: `mesin.${what}`, oleh: bkd })
    expect(rows).toEqual([by('cabut'), by('daftar'), by('pin')])
    const pins = await luwes.rows(`SELECT data FROM audit WHERE tindakan = 'mesin.pin'`)
    expect(JSON.stringify(pins)).not.toMatch(/"17"|"18"|\d{18}/)
  })

  it('leave no PIN and no NIP in the log', () => {
    const text = luwes.logs.map((line) => JSON.stringify(line)).join('\n')
    expect(text).toContain('/iclock/cdata')
    expect(text).not.toMatch(/\d{18}|UJI0|SN=/)
    expect(luwes.faults).toEqual([])
  })
})
