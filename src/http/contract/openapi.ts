import { type Handler, Hono } from 'hono'
import { findTargetHandler } from 'hono/utils/handler'
import {
  describeRoute,
  type GenerateSpecOptions,
  generateSpecs,
  resolver,
  validator,
} from 'hono-openapi'
import type { Text } from '../../domain/shared/text.ts'
import { isReport } from '../guards/copy.ts'
import type { Hallway } from '../hallway.ts'
import type { Operation } from '../operation.ts'
import { routesOf } from '../routes.ts'
import { problemAnswer } from '../schemas.ts'
import type { Input } from '../validate.ts'
import { describeEvents } from '../webhook/contract/events.ts'
import { describePlaces } from './describe.ts'
import { HEADERS, headersOf } from './headers.ts'
import { CONTRACT } from './index.ts'
import type { ProblemStatus, RouteInfo } from './route.ts'
import { shareSchemas } from './share.ts'

/** The problems of routes, by status: the name of the answer, and its text. */
const PROBLEMS: Readonly<Record<ProblemStatus, readonly [name: string, text: string]>> = {
  400: ['SalahIsi', 'Isian tidak sah / malformed input'],
  401: ['BelumMasuk', 'Belum masuk / not signed in'],
  403: ['BukanWewenang', 'Bukan wewenang / not yours'],
  404: ['TidakAda', 'Tidak ditemukan / not found'],
  409: ['Bentrok', 'Tidak sesuai keadaan / conflict'],
  413: ['TerlaluBesar', 'Terlalu besar / too large'],
  422: ['Ditolak', 'Ditolak oleh aturan / refused by the rules'],
  429: ['TerlaluSering', 'Terlalu sering / too many requests'],
  500: ['Kesalahan', 'Kesalahan pada Luwes / a fault of Luwes'],
  503: ['TidakSiap', 'Tidak siap / away'],
}

function problemOf(description: string) {
  return {
    description,
    content: { 'application/problem+json': { schema: resolver(problemAnswer) } },
  }
}

/** The text about all operations. */
const INFO: Text = {
  id: 'Fleksibilitas kerja ASN. Poin dan persentase dalam perseratus (125 adalah 1,25), uang dalam rupiah bulat. Waktu menurut RFC 3339 dengan offset, hari YYYY-MM-DD menurut zona unit kerja pegawai pada hari itu. Satuan ada dalam kurung siku pada akhir keterangan. Semua kesalahan menurut RFC 9457 (application/problem+json): issues untuk isian yang tidak sah, refusals untuk aturan yang menolak. Daftar berhalaman memberi Link; kunci Idempotency-Key yang sama dijawab sama.',
  en: 'Flexible work of civil servants. Points and percentages are in hundredths (125 is 1.25), money in whole rupiah. Times are RFC 3339 with offset, days YYYY-MM-DD in the zone of the person’s unit on that day. Units stand in square brackets at the end of a description. Every error is RFC 9457 (application/problem+json): issues for input that is not valid, refusals for rules that refuse. Lists with pages give a Link; the same Idempotency-Key gets the same answer.',
}

const DOCUMENTATION: GenerateSpecOptions['documentation'] = {
  openapi: '3.1.0',
  info: {
    title: 'Luwes',
    version: '1',
    description: [INFO.id, INFO.en].join('\n\n'),
  },
  components: {
    responses: Object.fromEntries(
      Object.values(PROBLEMS).map(([name, text]) => [name, problemOf(text)]),
    ),
    headers: HEADERS,
    securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
  },
  servers: [{ url: '/' }],
}

const SAME_KEY = 'Kunci yang sama dijawab sama / the same key gets the same answer'

/**
 * The answers of any route: invalid input, too many requests, our own fault, an unreachable part.
 */
const ALWAYS = [400, 429, 500, 503] as const

function header(name: string, description: string, required: boolean) {
  return { name, in: 'header', required, description, schema: { type: 'string' as const } }
}

/** Returns the content of a successful answer, by media type. */
function contentOf({ type, answer, also }: RouteInfo) {
  const schemas = { [type ?? 'application/json']: answer, ...also }
  return Object.fromEntries(
    Object.entries(schemas).map(([media, schema]) => [media, { schema: resolver(schema) }]),
  )
}

/** Returns what is sent to an address of the body, as a callback under the name of its schema. */
function callbackOf({ to, schema, description: { id, en } }: NonNullable<RouteInfo['sends']>) {
  const content = { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } }
  return {
    [schema]: {
      [to]: {
        post: {
          description: `${id}\n\n${en}`,
          requestBody: { required: true, content },
          responses: { '2XX': { description: 'Diterima / taken' } },
        },
      },
    },
  }
}

function describe(operationId: string, info: RouteInfo, isReport: boolean) {
  const problems = [...new Set([...info.problems, ...ALWAYS])].sort().map((status) => {
    const own = info.texts?.[status]
    const common = { $ref: `#/components/responses/${PROBLEMS[status][0]}` }
    return [String(status), own ? problemOf(own) : common]
  })
  return describeRoute({
    operationId,
    tags: [info.tag],
    summary: info.summary,
    description: `${info.description.id}\n\n${info.description.en}`,
    security: info.open ? [] : [{ bearer: [] }],
    parameters: [
      ...(info.idempotent ? [header('Idempotency-Key', SAME_KEY, false)] : []),
      ...Object.entries(info.headers ?? {}).map(([name, text]) => header(name, text, true)),
    ],
    ...(info.body && {
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: resolver(info.body),
            ...(info.examples && { examples: info.examples }),
          },
        },
      },
    }),
    ...(info.sends && { callbacks: callbackOf(info.sends) }),
    responses: {
      ...(info.preview && {
        200: {
          description: 'Hanya melihat, tidak ada yang berubah / a look ahead, nothing changed',
          content: { 'application/json': { schema: resolver(info.preview) } },
        },
      }),
      [info.status]: {
        description: 'Berhasil / done',
        ...((isReport || info.sealed) && { headers: headersOf(info, isReport) }),
        content: contentOf(info),
      },
      ...Object.fromEntries(problems),
    },
  })
}

/** What a handler of a route carries for the document, if anything. */
type HandlerMeta = Partial<Pick<Operation, 'operationId'> & { readonly input: Input }>

function metaOf(handler: Handler): HandlerMeta {
  // Safe because only `operation` and `valid` give a handler members of these names.
  return findTargetHandler(handler) as HandlerMeta
}

/**
 * Returns the OpenAPI document. It has every route that names its operation, with its entry in
 * `CONTRACT` and the schemas of its validators; and every event that Luwes sends. Runs at build
 * time; the Worker serves the result.
 */
export async function openApi() {
  const app = new Hono<Hallway>()
  routesOf(app)
  const described = new Hono()
  for (const { method, path, handler } of app.routes) {
    const { operationId, input } = metaOf(handler)
    if (operationId) {
      const info = describe(operationId, CONTRACT[operationId], method === 'GET' && isReport(path))
      described.on(method, path, info)
    }
    if (input) described.on(method, path, validator(input.target, input.schema))
  }
  const specs = await generateSpecs(described, {
    documentation: DOCUMENTATION,
    // The address of a calendar ends like a file.
    excludeStaticFile: false,
  })
  const document = { ...specs, webhooks: await describeEvents() }
  const shared = await shareSchemas(document)
  describePlaces(shared)
  return shared
}
