import type { Hono } from 'hono'
import type { Pegawai, UnitKerja } from '../../domain/pegawai/pegawai.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Zona } from '../../domain/shared/local-time.ts'
import type { Sesi } from './sign-in.ts'

/** The portal's knowledge: it is the SIMPEG, so it knows the employees. */
export interface PortalSettings {
  readonly origin: string
  readonly luwesUrl: () => string
  readonly regencyName: string
  readonly zona: Zona
  readonly pegawai: readonly Pegawai[]
  readonly units: readonly UnitKerja[]
  /** The people whose results the page of BKPSDM shows. */
  readonly contohNip: readonly string[]
}

/** What every part of the portal needs. */
export interface Portal extends PortalSettings {
  readonly app: Hono<{ Variables: { sesi: Sesi } }>
  readonly byNip: ReadonlyMap<string, Pegawai>
  readonly today: () => LocalDate
}

/** The options of the portal's cookies: unreadable for scripts, not sent from other sites. */
export const COOKIE = { httpOnly: true, sameSite: 'Lax', path: '/' } as const

/** The cookie of the session. */
export const SESI = 'simpeg_sesi'

/** The cookie of a sign-in that has begun. */
export const MASUK = 'simpeg_masuk'
