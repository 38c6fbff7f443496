import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { writeCalendar } from '../../src/adapters/icalendar.ts'
import { ZONES, type Zona } from '../../src/domain/shared/local-time.ts'
import { type AcaraTercatat, deadlineEntries } from '../../src/domain/sistem/kalender-pribadi.ts'

const CHANGED = Date.parse('2026-11-18T01:00:00Z')
const acara = (change: Partial<AcaraTercatat> = {}): AcaraTercatat => ({
  nama: 'wfa-2026-11-30',
  tanggal: '2026-11-30',
  waktu: null,
  zona: 'Asia/Jakarta',
  judul: 'WFA',
  uraian: 'Hari WFA.',
  sibuk: false,
  urut: 0,
  pada: CHANGED,
  batal: false,
  ...change,
})

/** Reads a calendar with another library than the one that wrote it. */
function read(...all: AcaraTercatat[]) {
  const text = writeCalendar({ id: 'orang', nama: 'Luwes Kabupaten Contoh', acara: all })
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
  return { text, calendar, events }
}

describe('a calendar', () => {
  it('says what it is, and asks its readers to come again in some hours', () => {
    const { calendar } = read(acara())
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
    expect(calendar.getFirstPropertyValue('prodid')).toMatch(/Luwes/)
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Luwes Kabupaten Contoh')
    expect(calendar.getFirstPropertyValue('x-published-ttl')).toBe('PT4H')
  })

  it('tells a whole day as that date, whatever the zone of its reader', () => {
    const { events, calendar } = read(acara())
    const [event] = events
    expect([event?.startDate.isDate, event?.startDate.toString()]).toEqual([true, '2026-11-30'])
    expect(event?.endDate.toString()).toBe('2026-12-01')
    expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
    expect(event?.component.getFirstPropertyValue('class')).toBe('PRIVATE')
    expect(calendar.getAllSubcomponents('vtimezone')).toEqual([])
  })

  it.each([
    ['Asia/Jakarta', 'WIB', '2026-11-30T19:00:00', '2026-12-01T06:00:00'],
    ['Asia/Makassar', 'WITA', '2026-11-30T20:00:00', '2026-12-01T07:00:00'],
    ['Asia/Jayapura', 'WIT', '2026-11-30T21:00:00', '2026-12-01T08:00:00'],
  ] satisfies [Zona, string, string, string][])(
    'tells a shift over midnight by the clock of %s, at its very moments',
    (zona, name, from, to) => {
      const mulai = Date.parse('2026-11-30T12:00:00Z')
      const selesai = Date.parse('2026-11-30T23:00:00Z')
      const { events, calendar } = read(acara({ zona, waktu: { mulai, selesai }, sibuk: true }))
      const [zone] = calendar.getAllSubcomponents('vtimezone')
      expect(zone?.getFirstPropertyValue('tzid')).toBe(zona)
      expect(zone?.getFirstSubcomponent('standard')?.getFirstPropertyValue('tzname')).toBe(name)
      const [event] = events
      expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual([from, to])
      // By the zone that the calendar itself brings, not by one that the reader knows.
      expect(event?.startDate.zone.tzid).toBe(zona)
      expect(event?.startDate.toJSDate().getTime()).toBe(mulai)
      expect(event?.endDate.toJSDate().getTime()).toBe(selesai)
      expect(event?.component.getFirstPropertyValue('transp')).toBe('OPAQUE')
    },
  )

  it('brings each zone once', () => {
    const waktu = { mulai: CHANGED, selesai: CHANGED + 1 }
    const all = [...ZONES, ...ZONES].map((zona, n) => acara({ zona, waktu, nama: `sif-${n}` }))
    const zones = read(...all).calendar.getAllSubcomponents('vtimezone')
    expect(zones.map((zone) => zone.getFirstPropertyValue('tzid'))).toEqual([...ZONES].sort())
  })

  it('names an entry the same for ever, tells its number, its last change, and that it is off', () => {
    const [event] = read(acara({ urut: 3, batal: true, sibuk: true })).events
    expect(event?.uid).toBe('wfa-2026-11-30@orang.luwes')
    expect(event?.sequence).toBe(3)
    const value = (name: string) => event?.component.getFirstPropertyValue(name)
    expect(value('status')).toBe('CANCELLED')
    // What is off keeps nobody busy.
    expect(value('transp')).toBe('TRANSPARENT')
    expect(String(value('dtstamp'))).toBe('2026-11-18T01:00:00Z')
    expect(String(value('last-modified'))).toBe('2026-11-18T01:00:00Z')
  })

  it('lets no text break out of its line', () => {
    const hostile = `Sif; malam, \\ "x"\nBEGIN:VEVENT\nUID:palsu ${'panjang '.repeat(40)}`
    const { events, text } = read(acara({ judul: hostile, uraian: hostile }))
    expect(events).toHaveLength(1)
    expect(events[0]?.summary).toBe(hostile)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('folds the longest of its own lines at 75 bytes', () => {
    const [tenggat] = deadlineEntries([
      {
        nama: 'laporan-2026-11-30',
        tanggal: '2026-11-30',
        zona: 'Asia/Jakarta',
        tenggat: CHANGED,
        judul: 'Batas laporan harian 30 September 2026',
      },
    ])
    const { text, events } = read(acara(tenggat))
    const sizes = text.split('\r\n').map((line) => new TextEncoder().encode(line).length)
    expect(Math.max(...sizes)).toBe(75)
    expect(events[0]?.description).toBe(tenggat?.uraian)
  })
})
