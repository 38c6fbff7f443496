import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { isLocalDate, type LocalDate } from '../../domain/shared/local-date.ts'
import { localDate, ZONES } from '../../domain/shared/local-time.ts'
import { type ExitCode, wrong } from '../command.ts'
import { readSettings } from '../settings.ts'
import { say } from '../webhook/say.ts'
import { type Kontak, type MesinTiruan, morningOf } from './morning.ts'

/** The help of `luwes mesin simulate`. */
export const SIMULATE_HELP = `luwes mesin simulate [--url <url>] [--machines <n>] [--pins <file>] [--people <n>]
                     [--date <YYYY-MM-DD>] [--from <address>] [--header <name>] [--json]

Sends a morning of simulated machines (ADMS) to Luwes. There is a burst of lines around 07.25, lines that come
twice, and a whole memory again and backwards. Some lines have keys and some none (status 255). One clock is
an hour ahead, and one battery is dead. There are also a broken line, and a template of a finger, which Luwes
must drop.

The machines are LUWES-SIM-001 and so on (--machines, 3 by default). Register them in the tab Mesin to see
their lines become taps. --pins is a file with one PIN (or NIP) per line, divided among the machines. Without
it each machine has --people made-up PINs (20 by default). --date is today by default.

ADMS_FROM of Luwes must contain --from (127.0.0.1 by default). The command sends this address in --header as a
proxy would (x-forwarded-for). So it does not work through a real proxy. npm start is set up for it.

Ends with 0 when every answer is right, 1 when one is wrong or missing, 2 after wrong use.`

const TIMEOUT_MS = 15_000

/** The result of a simulated morning. */
interface HasilTiruan {
  readonly mesin: number
  /** Different lines that were sent, and the number of contacts. */
  readonly baris: number
  readonly kontak: number
  /** Unexpected answers, by their first words. */
  readonly salah: readonly string[]
}

/** Runs `luwes mesin simulate`. */
export async function simulateMesin(args: string[]): Promise<ExitCode> {
  const { values } = parseArgs({
    args,
    options: {
      url: { type: 'string' },
      machines: { type: 'string', default: '3' },
      people: { type: 'string', default: '20' },
      pins: { type: 'string' },
      date: { type: 'string' },
      from: { type: 'string', default: '127.0.0.1' },
      header: { type: 'string', default: 'x-forwarded-for' },
      json: { type: 'boolean', default: false },
    },
  })
  const machines = Number(values.machines)
  const people = Number(values.people)
  if (!isCount(machines, 999) || !isCount(people, 9_999)) {
    return wrong('Use --machines from 1 to 999 and --people from 1 to 9999')
  }
  if (values.date !== undefined && !isLocalDate(values.date)) {
    return wrong('Say --date as 2026-11-19')
  }
  const { LUWES_PORT, TIME_ZONE } = await readSettings(undefined)
  const url = values.url ?? `http://127.0.0.1:${LUWES_PORT || 8787}`
  if (!URL.canParse(url)) return wrong('Say --url <where Luwes is>')
  const zona = ZONES.find((zone) => zone === TIME_ZONE) ?? 'Asia/Jakarta'
  const tanggal = values.date ?? localDate(Date.now(), zona)
  const pins = values.pins ? await pinsIn(values.pins) : null
  const all = machinesOf(machines, people, pins)
  const found = await sendMorning(all, tanggal, { url, header: [values.header, values.from] })
  const { baris, kontak, salah } = found
  const line = `${machines} machines, ${baris} lines in ${kontak} contacts${salah.length > 0 ? `; wrong answers:\n  ${salah.join('\n  ')}` : ', all answered correctly'}`
  say(values.json, { ...found }, line)
  return salah.length > 0 ? 1 : 0
}

function isCount(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= most
}

async function pinsIn(file: string): Promise<readonly string[]> {
  const text = await readFile(file, 'utf8')
  return text.split(/\s+/).filter((pin) => pin !== '')
}

/** Returns `count` machines with the given PINs distributed over them, or made-up ones. */
function machinesOf(
  count: number,
  people: number,
  pins: readonly string[] | null,
): readonly MesinTiruan[] {
  return Array.from({ length: count }, (_, nomor) => ({
    serial: `LUWES-SIM-${String(nomor + 1).padStart(3, '0')}`,
    nomor,
    pins: pins
      ? pins.filter((_pin, at) => at % count === nomor)
      : Array.from({ length: people }, (_pin, n) => String(nomor * people + n + 1)),
  }))
}

/** The address of Luwes, and the address that the machines appear to have. */
interface Tujuan {
  readonly url: string
  readonly header: readonly [name: string, address: string]
}

/** Sends the morning of some machines in parallel, each with its contacts in order. */
async function sendMorning(
  machines: readonly MesinTiruan[],
  tanggal: LocalDate,
  to: Tujuan,
): Promise<HasilTiruan> {
  const salah = new Set<string>()
  let kontak = 0
  await Promise.all(
    machines.map(async (machine) => {
      for (const one of morningOf(machine, tanggal)) {
        kontak += 1
        const answer = await send(one, to)
        if (answer !== null) salah.add(answer)
      }
    }),
  )
  const baris = machines.reduce((sum, { pins }) => sum + pins.length, 0)
  return { mesin: machines.length, baris, kontak, salah: [...salah] }
}

/** Sends one contact; returns what is wrong with the answer, `null` if nothing. */
async function send({ path, body, expects }: Kontak, to: Tujuan): Promise<string | null> {
  const [name, address] = to.header
  const response = await fetch(new URL(path, to.url), {
    method: body === undefined ? 'GET' : 'POST',
    headers: { [name]: address, 'content-type': 'text/plain' },
    ...(body !== undefined && { body }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch((error: unknown) => String(error))
  if (typeof response === 'string') return response
  const text = await response.text()
  const good = response.status === 200 && text.startsWith(expects)
  return good ? null : `${response.status} ${text.slice(0, 80).trim()}`
}
