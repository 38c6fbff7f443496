import { isLocalDate } from '../../shared/local-date.ts'
import { type Instant, toRfc3339, type Zona } from '../../shared/local-time.ts'

// The text of the ADMS PUSH protocol 2.x of ZKTeco and compatible machines: reading and writing.
// Pure.

/**
 * One line of ATTLOG: the PIN, the time by the machine's own clock, and the whole line as received.
 */
export interface BarisMesin {
  readonly pin: string
  /** `YYYY-MM-DD HH:MM:SS`, local to the machine. */
  readonly waktu: string
  readonly isi: string
}

/**
 * Invalid lines and how often each came. Lines that must not be stored are counted under an empty
 * text.
 */
export interface BarisRusak {
  readonly isi: string
  readonly jumlah: number
}

/** The content of one ATTLOG body. */
export interface BacaanMesin {
  readonly baris: readonly BarisMesin[]
  readonly rusak: readonly BarisRusak[]
  /** The number of lines that were not blank; the machine waits for this number. */
  readonly jumlah: number
}

/** The longest line that is stored; a line of ATTLOG has about 40 characters. */
const LONGEST_LINE = 160
const PIN = /^[0-9A-Za-z]{1,24}$/
const WAKTU = /^(\d{4}-\d{2}-\d{2}) ([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/

/** Returns whether a text is the serial number of a machine, as in the query of each request. */
export function isSerial(text: string | undefined): text is string {
  return text !== undefined && /^[0-9A-Za-z][0-9A-Za-z._-]{2,39}$/.test(text)
}

/**
 * Reads the lines of ATTLOG: PIN, time, status, verify mode, work code, separated by tabs. Never
 * throws. An invalid line is counted. It is stored unless it may contain a template (UU 27/2022): a
 * line with `key=value`, or a long one.
 */
export function readAttlog(body: string): BacaanMesin {
  const baris: BarisMesin[] = []
  const rusak = new Map<string, number>()
  let jumlah = 0
  for (const raw of body.split(/\r\n|\n|\r/)) {
    // The database returns a NUL or half a surrogate pair as another text.
    const isi = raw.replaceAll('\0', '').toWellFormed().trimEnd()
    if (isi === '') continue
    jumlah += 1
    const line = lineOf(isi)
    if (line) baris.push(line)
    else rusak.set(keepable(isi), (rusak.get(keepable(isi)) ?? 0) + 1)
  }
  return { baris, rusak: [...rusak].map(([isi, count]) => ({ isi, jumlah: count })), jumlah }
}

function lineOf(isi: string): BarisMesin | null {
  if (isi.length > LONGEST_LINE || isi.includes('=')) return null
  const [pin = '', waktu = ''] = isi.split('\t').map((field) => field.trim())
  const day = WAKTU.exec(waktu)?.[1]
  return PIN.test(pin) && day !== undefined && isLocalDate(day) ? { pin, waktu, isi } : null
}

function keepable(isi: string): string {
  return isi.length > LONGEST_LINE || isi.includes('=') ? '' : isi
}

/**
 * Returns the key that was pressed and how the person identified themself; `null` for missing
 * values.
 */
export function detailsOf(isi: string): {
  readonly status: number | null
  readonly verifikasi: number | null
} {
  const [, , status, verifikasi] = isi.split('\t').map((field) => field.trim())
  const number = (text: string | undefined) => (/^\d{1,3}$/.test(text ?? '') ? Number(text) : null)
  return { status: number(status), verifikasi: number(verifikasi) }
}

/** The values of the answer to a machine that connects. */
export interface Sambutan {
  readonly serial: string
  /** The stamp that came with the last lines; `null` requests everything. */
  readonly stamp: string | null
  /** Of the office. */
  readonly zona: Zona
  /** The version of the protocol named by the machine. */
  readonly versi: string | undefined
}

/** How often a machine polls for commands, in seconds. */
const JEDA_DETIK = 30

/** Returns the options for a machine: send lines at once, and only lines. */
export function handshakeText({ serial, stamp, zona, versi }: Sambutan): string {
  const since = stamp ?? '0'
  const named = Number.parseFloat(versi ?? '')
  return [
    `GET OPTION FROM: ${serial}`,
    // Old machines read Stamp, newer ones ATTLOGStamp.
    `Stamp=${since}`,
    `ATTLOGStamp=${since}`,
    'OPERLOGStamp=9999',
    'ATTPHOTOStamp=9999',
    'ErrorDelay=60',
    `Delay=${JEDA_DETIK}`,
    'TransTimes=00:00;12:00',
    'TransInterval=1',
    // Only lines of attendance: no people, photos or templates.
    named >= 2 ? 'TransFlag=TransData AttLog' : 'TransFlag=1000000000',
    `TimeZone=${hoursOf(zona)}`,
    'Realtime=1',
    'Encrypt=None',
    'ServerVer=2.4.1',
    '',
  ].join('\n')
}

function hoursOf(zona: Zona): number {
  return Number(toRfc3339(0, zona).slice(19, 22))
}

/** A command of Luwes: set the clock, or reload the options. There are no others. */
export type Perintah = 'jam' | 'periksa'

const NOMOR: Readonly<Record<Perintah, string>> = { jam: '1', periksa: '2' }

/** Returns the answer to a machine that polls for commands; `OK` if there is none. */
export function commandText(perintah: Perintah | null, now: Instant, zona: Zona): string {
  switch (perintah) {
    case 'jam':
      return `C:${NOMOR.jam}:SET OPTION DateTime=${encodeTime(now, zona)}\n`
    case 'periksa':
      return `C:${NOMOR.periksa}:CHECK\n`
    default:
      return 'OK\n'
  }
}

/**
 * Returns a moment as machines count it: seconds since 2000 with months of 31 days, in the office's
 * time zone.
 */
export function encodeTime(now: Instant, zona: Zona): number {
  const [date = '', time = ''] = toRfc3339(now, zona).slice(0, 19).split('T')
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number)
  const days = (year - 2000) * 12 * 31 + (month - 1) * 31 + day - 1
  return days * 86_400 + hour * 3_600 + minute * 60 + second
}

/**
 * Returns whether a machine reports that it set its clock: `ID=1&Return=0&CMD=SET OPTION`, one per
 * line.
 */
export function hasSetClock(body: string): boolean {
  return body.split(/[\r\n]+/).some((line) => {
    const fields = new URLSearchParams(line)
    return fields.get('ID') === NOMOR.jam && fields.get('Return') === '0'
  })
}
