import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  commandText,
  detailsOf,
  encodeTime,
  handshakeText,
  hasSetClock,
  isSerial,
  readAttlog,
} from '../../../src/domain/presensi/mesin/adms.ts'

const LINE = '17\t2026-11-19 07:25:11\t0\t1\t0\t0\t0'

describe('lines of ATTLOG', () => {
  it.each([
    ['five fields', '17\t2026-11-19 07:25:11\t0\t1\t0', '17'],
    ['fields that newer firmware adds', `${LINE}\t0\t0\t0`, '17'],
    ['a PIN that is padded', '       17\t2026-11-19 07:25:11\t0\t1', '17'],
    ['a NIP as PIN', '198609262015051004\t2026-11-19 07:25:11\t255\t15\t0', '198609262015051004'],
    ['no more than who and when', 'A7\t2026-11-19 23:59:59', 'A7'],
  ])('are read with %s', (_, line, pin) => {
    const { baris, rusak, jumlah } = readAttlog(`${line}\n`)
    expect(baris).toEqual([{ pin, waktu: line.split('\t')[1], isi: line }])
    expect([rusak, jumlah]).toEqual([[], 1])
  })

  it.each([
    ['no time', '17'],
    ['a day that does not exist', '17\t2026-02-30 07:25:11\t0\t1'],
    ['an hour that does not exist', '17\t2026-11-19 24:00:00\t0\t1'],
    ['a time cut off', '17\t2026-11-19 07:2'],
    ['no PIN', '\t2026-11-19 07:25:11\t0\t1'],
    ['a PIN of signs', '17;DROP\t2026-11-19 07:25:11\t0'],
    ['blanks in place of tabs', '17 2026-11-19 07:25:11 0 1'],
    ['another alphabet', '１７\t2026-11-19 07:25:11'],
  ])('are kept as they came and counted where one has %s', (_, line) => {
    const { baris, rusak, jumlah } = readAttlog(`${LINE}\r\n${line}\r\n${line}\r\n\r\n`)
    expect(baris).toHaveLength(1)
    expect(rusak).toEqual([{ isi: line.trimEnd(), jumlah: 2 }])
    expect(jumlah).toBe(3)
  })

  it.each([
    ['a template', `FP PIN=17\tFID=6\tSize=1640\tValid=1\tTMP=${'S'.repeat(1_640)}`],
    ['a short one', 'FACE PIN=17\tTMP=AAAA'],
    ['a photo behind a good beginning', `${LINE}\t${'x'.repeat(400)}`],
  ])('are counted and not kept where one carries %s', (_, line) => {
    const { baris, rusak, jumlah } = readAttlog(`${line}\n${line}\n`)
    expect([baris, rusak, jumlah]).toEqual([[], [{ isi: '', jumlah: 2 }], 2])
  })

  it('are kept up to the longest line that is stored, readable or not', () => {
    const read = (length: number) => {
      const { baris, rusak } = readAttlog(`${LINE.padEnd(length, '0')}\n${'x'.repeat(length)}\n`)
      return [baris, rusak].map(([one]) => one?.isi.length)
    }
    expect(read(160)).toEqual([160, 160])
    expect(readAttlog(`${LINE.padEnd(161, '0')}\n${'x'.repeat(161)}\n`)).toEqual({
      baris: [],
      rusak: [{ isi: '', jumlah: 2 }],
      jumlah: 2,
    })
  })

  it('are not counted where they are blank', () => {
    const { baris, rusak, jumlah } = readAttlog(` \n${LINE}\n\t \t\r\n\0\n`)
    expect([baris.length, rusak, jumlah]).toEqual([1, [], 1])
  })

  it('never break the reader, and each is counted once, whatever comes', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.constant(LINE), fc.string())
    fc.assert(
      fc.property(fc.array(anything), (lines) => {
        const { baris, rusak, jumlah } = readAttlog(lines.join('\n'))
        const broken = rusak.reduce((sum, one) => sum + one.jumlah, 0)
        expect(baris.length + broken).toBe(jumlah)
        for (const { isi } of [...baris, ...rusak]) {
          expect(isi.length).toBeLessThanOrEqual(160)
          expect(isi.isWellFormed() && !isi.includes('\0')).toBe(true)
        }
      }),
    )
  })

  it.each([
    [LINE, { status: 0, verifikasi: 1 }],
    ['17\t2026-11-19 07:25:11\t255\t15', { status: 255, verifikasi: 15 }],
    ['17\t2026-11-19 07:25:11\t\t', { status: null, verifikasi: null }],
    ['17\t2026-11-19 07:25:11\tx\t-1', { status: null, verifikasi: null }],
    ['17\t2026-11-19 07:25:11\t1x\t2550', { status: null, verifikasi: null }],
    ['17\t2026-11-19 07:25:11\t  4\t15 ', { status: 4, verifikasi: 15 }],
    ['17\t2026-11-19 07:25:11', { status: null, verifikasi: null }],
  ])('tell the key and the way of recognition: %j', (line, details) => {
    expect(detailsOf(line)).toEqual(details)
  })
})

describe('what a machine is told', () => {
  const asked = { serial: 'CQQC224160120', stamp: null, zona: 'Asia/Makassar', versi: '2.4.1' }

  it('when it connects: send lines at once, all that it has, and nothing but lines', () => {
    const text = handshakeText({ ...asked, zona: 'Asia/Makassar' })
    const lines = text.split('\n')
    expect(lines[0]).toBe('GET OPTION FROM: CQQC224160120')
    expect(lines).toEqual(
      expect.arrayContaining([
        'ATTLOGStamp=0',
        'Realtime=1',
        'TimeZone=8',
        'TransFlag=TransData AttLog',
        'Delay=30',
        'Encrypt=None',
      ]),
    )
    expect(text).not.toMatch(/FP|Face|Photo\t|User/)
  })

  it('when it connects again: the stamp that it sent last, under both names', () => {
    const text = handshakeText({ ...asked, zona: 'Asia/Jayapura', stamp: '9876', versi: '1.0' })
    expect(text).toMatch(/^Stamp=9876$/m)
    expect(text).toMatch(/^ATTLOGStamp=9876$/m)
    expect(text).toMatch(/^TimeZone=9$/m)
    expect(text).toMatch(/^TransFlag=1000000000$/m)
  })

  it.each([
    ['1.9', 'TransFlag=1000000000'],
    ['2.0', 'TransFlag=TransData AttLog'],
    [undefined, 'TransFlag=1000000000'],
  ])('when it connects with protocol %s: %s', (versi, flag) => {
    expect(handshakeText({ ...asked, zona: 'Asia/Makassar', versi }).split('\n')).toContain(flag)
  })

  it('when it asks: the time of its office, to read its options, or nothing', () => {
    const now = Date.parse('2026-11-19T00:25:11Z')
    // 26 years of 12 months of 31 days, 10 such months, 18 days; then 07.25.11.
    const seconds = (26 * 372 + 10 * 31 + 18) * 86_400 + 7 * 3_600 + 25 * 60 + 11
    expect(encodeTime(now, 'Asia/Jakarta')).toBe(seconds)
    expect(commandText('jam', now, 'Asia/Jakarta')).toBe(`C:1:SET OPTION DateTime=${seconds}\n`)
    expect(commandText('periksa', now, 'Asia/Jakarta')).toBe('C:2:CHECK\n')
    expect(commandText(null, now, 'Asia/Jakarta')).toBe('OK\n')
  })

  it.each([
    ['ID=1&Return=0&CMD=SET OPTION', true],
    ['ID=2&Return=0&CMD=CHECK\nID=1&Return=0&CMD=SET OPTION\n', true],
    ['ID=1&Return=-1&CMD=SET OPTION', false],
    ['ID=2&Return=0&CMD=CHECK', false],
    ['%%%&=&\0', false],
    ['', false],
  ])('is done with its clock where it says so: %j', (body, done) => {
    expect(hasSetClock(body)).toBe(done)
  })

  it.each([
    ['CQQC224160120', true],
    ['OID7040057022600124', true],
    ['A-1.b_2', true],
    ['', false],
    ['ab', false],
    ['../etc', false],
    ["1' OR 1=1", false],
    ['9'.repeat(41), false],
    [undefined, false],
  ])('is a serial number: %j %j', (text, is) => {
    expect(isSerial(text)).toBe(is)
  })
})
