import type { Answer, Text } from '../../shared/contract.ts'

/** The known state of devices; empty before it was requested. */
export interface PerangkatState {
  readonly daftar?: Answer<'perangkatSaya'>
  /** The id of this device, if its browser has a subscription. */
  readonly sini?: string | null
  /** Why this device cannot get messages. */
  readonly tak?: Text
  readonly busy?: boolean
  readonly salah?: Text
}

/** The possible targets of a message: the widgets that pages embed. */
const PLACES = [
  'persetujuan',
  'wfa',
  'laporan',
  'presensi',
  'kinerja',
  'peringatan',
  'roster',
  'untuk-anda',
]

/**
 * Returns the pages that a click on a message may open: only those of this portal, and this one for
 * the rest.
 */
export function pagesToTell(
  pages: ReadonlyMap<string, string>,
  { origin, pathname }: Pick<Location, 'origin' | 'pathname'>,
): Readonly<Record<string, string>> {
  const own = [...pages].filter(
    ([place, page]) => PLACES.includes(place) && new URL(page, origin).origin === origin,
  )
  return { 'untuk-anda': pathname, ...Object.fromEntries(own) }
}

/** Returns a name of a device for its person, from its browser's description: 'Chrome, Android'. */
export function deviceName(agent: string): string {
  const find = (names: readonly (readonly [pattern: RegExp, name: string])[], other: string) =>
    names.find(([pattern]) => pattern.test(agent))?.[1] ?? other
  const browser = find(
    [
      [/Edg\//, 'Edge'],
      [/SamsungBrowser/, 'Samsung Internet'],
      [/Firefox\//, 'Firefox'],
      [/Chrome\//, 'Chrome'],
      [/Safari\//, 'Safari'],
    ],
    'Peramban',
  )
  const system = find(
    [
      [/Android/, 'Android'],
      [/iPhone/, 'iPhone'],
      [/iPad/, 'iPad'],
      [/Windows/, 'Windows'],
      [/Macintosh/, 'Mac'],
      [/Linux/, 'Linux'],
    ],
    '',
  )
  return system ? `${browser}, ${system}` : browser
}
