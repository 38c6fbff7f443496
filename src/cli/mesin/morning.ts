import type { LocalDate } from '../../domain/shared/local-date.ts'

/** One contact of a simulated machine: its request, and its lines. */
export interface Kontak {
  readonly path: string
  /** The body of a POST; none for a GET. */
  readonly body?: string
  /** The expected beginning of the answer. */
  readonly expects: string
}

/** A simulated machine and its behaviour in a morning. */
export interface MesinTiruan {
  readonly serial: string
  /** Whose fingers it knows. */
  readonly pins: readonly string[]
  /** Its number, which decides its defects. */
  readonly nomor: number
}

const BATCH = 10
const TWO = (value: number) => String(value).padStart(2, '0')

/**
 * Returns the time of a person's line: most come around 07.25; an hour later if the clock is ahead.
 */
function clockOf(n: number, ahead: boolean): string {
  // A prime spreads people over ten minutes, the same way each time.
  const second = 7 * 3_600 + 20 * 60 + ((n * 7_919) % 600) + (ahead ? 3_600 : 0)
  return `${TWO(Math.floor(second / 3_600))}:${TWO(Math.floor(second / 60) % 60)}:${TWO(second % 60)}`
}

/**
 * Returns the contacts of a machine in a morning: it connects, polls for commands, and sends a
 * burst of lines around 07.25. Every machine sends its first lines twice and its whole memory
 * again, backwards. Every second one has no keys (status 255), every fifth a clock an hour ahead.
 * Every seventh sends a line of a dead battery. Every third sends an invalid line, and a template
 * that must not be stored.
 */
export function morningOf(
  { serial, pins, nomor }: MesinTiruan,
  tanggal: LocalDate,
): readonly Kontak[] {
  const status = nomor % 2 === 0 ? '255' : '0'
  const ahead = nomor % 5 === 4
  const lines = pins.map(
    (pin, n) => `${pin}\t${tanggal} ${clockOf(n + nomor * 31, ahead)}\t${status}\t1\t0\t0\t0`,
  )
  const batches = Array.from({ length: Math.ceil(lines.length / BATCH) }, (_, at) =>
    lines.slice(at * BATCH, (at + 1) * BATCH),
  )
  const first = batches[0] ?? []
  const query = `?SN=${serial}`
  const attlog = (batch: readonly string[]): Kontak => ({
    path: `/iclock/cdata${query}&table=ATTLOG&Stamp=9999`,
    body: `${batch.join('\n')}\n`,
    expects: `OK: ${batch.length}`,
  })
  const template = `FP PIN=${pins[0]}\tFID=6\tSize=4\tValid=1\tTMP=AAAA`
  return [
    {
      path: `/iclock/cdata${query}&options=all&pushver=2.4.1&language=73`,
      expects: `GET OPTION FROM: ${serial}`,
    },
    { path: `/iclock/getrequest${query}&INFO=Ver 8.0`, expects: '' },
    ...batches.map(attlog),
    ...(first.length > 0 ? [attlog(first)] : []),
    ...(nomor % 7 === 6 ? [attlog([`${pins[0]}\t2000-01-01 00:03:12\t${status}\t1\t0`])] : []),
    ...(nomor % 3 === 2 ? [attlog(['bukan baris presensi', template])] : []),
    ...(nomor % 3 === 2
      ? [
          {
            path: `/iclock/cdata${query}&table=OPERLOG&Stamp=1`,
            body: `${template}\n`,
            expects: 'OK: 1',
          },
        ]
      : []),
    ...(lines.length > 0 ? [attlog(lines.toReversed())] : []),
    { path: `/iclock/devicecmd${query}`, body: 'ID=1&Return=0&CMD=SET OPTION\n', expects: 'OK' },
  ]
}
