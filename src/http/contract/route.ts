import type * as v from 'valibot'
import type { Text } from '../../domain/shared/text.ts'

/** The statuses of problems. */
export type ProblemStatus = 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503

/** The possible types of an answer other than JSON. */
type FileType = 'text/html' | 'text/csv' | 'text/calendar'

/** The OpenAPI description of a route, besides its inputs. */
export interface RouteInfo {
  readonly tag:
    | 'Sesi'
    | 'WFA'
    | 'Delegasi'
    | 'Presensi'
    | 'Kinerja'
    | 'Kebijakan'
    | 'Kalender'
    | 'Audit'
    | 'Data pribadi'
    | 'Webhook'
    | 'Layanan'
  readonly summary: string
  /** What it is for, who may call it, what it refuses and by which rule: two to four sentences. */
  readonly description: Text
  readonly status: 200 | 201 | 202
  readonly answer: v.GenericSchema
  /** The type of an answer other than JSON. */
  readonly type?: FileType
  /** The alternative answers when the caller requests a file, by media type. */
  readonly also?: Readonly<Partial<Record<FileType, v.GenericSchema>>>
  /** Answers a file with its checksum and its seal in headers. */
  readonly sealed?: boolean
  /** The 200 answer when the body requests only a preview. */
  readonly preview?: v.GenericSchema
  readonly problems: readonly ProblemStatus[]
  /** What a problem means on this route, if it differs from other routes. */
  readonly texts?: Readonly<Partial<Record<ProblemStatus, string>>>
  /** Open to callers without a Bearer token. */
  readonly open?: boolean
  /** Takes an Idempotency-Key. */
  readonly idempotent?: boolean
  /** A body that is not checked by a validator of the route. */
  readonly body?: v.GenericSchema
  /** Examples of that body, by their names. */
  readonly examples?: Readonly<
    Record<string, { readonly summary: string; readonly value: unknown }>
  >
  /** Headers that the route needs, with their meaning. */
  readonly headers?: Readonly<Record<string, string>>
  /** What is later sent to an address that the body names: the named schema of it. */
  readonly sends?: {
    readonly to: string
    readonly schema: string
    readonly description: { readonly id: string; readonly en: string }
  }
}

/** Routes by the ids of their operations. */
export type Contract = Readonly<Record<string, RouteInfo>>
