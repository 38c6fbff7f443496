import type { Deps } from '../../../src/deps.ts'
import type { KnownRecords } from '../../../src/operations/webhook/inbound-type.ts'
import { nipKe } from '../../support/people.ts'

/** A person that SIMPEG sent, another one, and one that it never sent. */
export const [DIKENAL, LAIN, ASING] = [nipKe(4), nipKe(5), nipKe(998)]

/** Returns what is known where a test says nothing else: two people, on a Thursday morning. */
export function known(more: Partial<KnownRecords> = {}): KnownRecords {
  return {
    nips: new Set([DIKENAL, LAIN]),
    owners: new Map(),
    surat: new Set(),
    presensi: new Map(),
    unitKerja: new Set(['kominfo', 'setda']),
    atasan: new Map(),
    sif: [],
    zonaPada: new Map(),
    taps: new Map(),
    umurTap: { terima: 400, daring: 7 },
    tutup: new Set(),
    pada: Date.parse('2026-11-19T08:00:00+07:00'),
    now: Date.parse('2026-11-19T08:00:00+07:00'),
    zona: 'Asia/Jakarta',
    ...more,
  }
}

/** A moment at which a source says that something was so, before midnight in the westernmost zone. */
export const PADA = Date.parse('2026-11-19T23:30:00+07:00')

/** What storing leans on: homes that are sealed by naming whose they are. */
// Safe because types ask of the dependencies only the clock, the zone, and to seal homes.
export const DEPS = {
  now: () => PADA,
  zona: 'Asia/Jakarta',
  rumah: { seal: async (nip: string) => ({ kunci: 'k', sandi: nip }) },
} as unknown as Deps

/** Returns the rows that travel in a statement as one JSON text. */
export function rowsIn(statement: { readonly args: readonly unknown[] } | undefined): unknown {
  return JSON.parse(String(statement?.args[0]))
}
