import { describeRoute, resolver } from 'hono-openapi'
import type * as v from 'valibot'
import { problemAnswer } from '../schemas.ts'

const PROBLEM_TEXTS = {
  400: 'Isian tidak sah / malformed input',
  401: 'Belum masuk / not signed in',
  403: 'Bukan wewenang / not yours',
  404: 'Tidak ditemukan / not found',
  409: 'Tidak sesuai keadaan / conflict',
  413: 'Terlalu besar / too large',
  422: 'Ditolak oleh aturan / refused by the rules',
  429: 'Terlalu sering / too many requests',
  500: 'Kesalahan pada Luwes / a fault of Luwes',
  503: 'Tidak siap / away',
} as const

const SAME_KEY = 'Kunci yang sama dijawab sama / the same key gets the same answer'

/** What any route may answer: input that does not fit, too many requests, a fault of ours, a part that is away. */
const ALWAYS = [400, 429, 500, 503] as const

type ProblemStatus = keyof typeof PROBLEM_TEXTS

/** What OpenAPI tells of a route beside its inputs. */
export interface RouteInfo {
  readonly id: string
  readonly tag:
    | 'Sesi'
    | 'WFA'
    | 'Delegasi'
    | 'Presensi'
    | 'Kinerja'
    | 'Kalender'
    | 'Audit'
    | 'Data pribadi'
    | 'Webhook'
    | 'Layanan'
  readonly summary: string
  readonly status: 200 | 201 | 202
  readonly answer: v.GenericSchema
  /** What the answer is where it is no JSON. */
  readonly type?: 'text/html' | 'text/csv'
  /** What a 200 answers where the body asks only for a look ahead. */
  readonly preview?: v.GenericSchema
  readonly problems: readonly ProblemStatus[]
  /** What a problem means on this route, where it means something else than elsewhere. */
  readonly texts?: Readonly<Partial<Record<ProblemStatus, string>>>
  /** Open to callers without a Bearer token. */
  readonly open?: boolean
  /** Takes an Idempotency-Key. */
  readonly idempotent?: boolean
  /** A body that is checked elsewhere than by a validator of the route. */
  readonly body?: v.GenericSchema
  /** Headers that the route needs, with what they hold. */
  readonly headers?: Readonly<Record<string, string>>
}

function header(name: string, description: string, required: boolean) {
  return { name, in: 'header', required, description, schema: { type: 'string' as const } }
}

/** Describes a route for OpenAPI from the schemas that also check it. */
export function describe(info: RouteInfo) {
  const problems = [...new Set([...info.problems, ...ALWAYS])].sort().map((status) => [
    String(status),
    {
      description: info.texts?.[status] ?? PROBLEM_TEXTS[status],
      content: { 'application/problem+json': { schema: resolver(problemAnswer) } },
    },
  ])
  return describeRoute({
    operationId: info.id,
    tags: [info.tag],
    summary: info.summary,
    security: info.open ? [] : [{ bearer: [] }],
    parameters: [
      ...(info.idempotent ? [header('Idempotency-Key', SAME_KEY, false)] : []),
      ...Object.entries(info.headers ?? {}).map(([name, text]) => header(name, text, true)),
    ],
    ...(info.body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: resolver(info.body) } },
      },
    }),
    responses: {
      ...(info.preview && {
        200: {
          description: 'Hanya melihat, tidak ada yang berubah / a look ahead, nothing changed',
          content: { 'application/json': { schema: resolver(info.preview) } },
        },
      }),
      [info.status]: {
        description: 'Berhasil / done',
        content: { [info.type ?? 'application/json']: { schema: resolver(info.answer) } },
      },
      ...Object.fromEntries(problems),
    },
  })
}
