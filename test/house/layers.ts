import { type Import, importsOf } from './sources.ts'

/** The allowed imports: one row for each part of the tree. The first row that fits a file applies. */
interface Layer {
  readonly of: RegExp
  /** Modules and packages that it may use. */
  readonly may: readonly RegExp[]
  /** Modules of which it may use types alone. */
  readonly types?: readonly RegExp[]
}

const shelf = (name: string) => new RegExp(`^src/domain/${name}/`)
const valibot = /^valibot$/
const shared = shelf('shared')
const pegawai = shelf('pegawai')
const wfa = shelf('wfa')
const presensi = shelf('presensi')
const kinerja = shelf('kinerja')
const domain = /^src\/domain\//
const deps = /^src\/deps\.ts$/
const node = /^node:/
const npm = /^(?!src\/|widgets\/|test\/)[@a-z]/

/** The words that the cellar and the windows share with the library: no rules, no verdicts. */
const vocabulary = [
  shared,
  /^src\/domain\/pegawai\/(nip|peran|tanpa-tanggal)\.ts$/,
  /^src\/domain\/wfa\/pengajuan\.ts$/,
]

const LAYERS: readonly Layer[] = [
  { of: shared, may: [shared, valibot] },
  { of: pegawai, may: [pegawai, shared, valibot] },
  { of: wfa, may: [wfa, pegawai, shared, valibot] },
  { of: presensi, may: [presensi, wfa, pegawai, shared, valibot] },
  { of: kinerja, may: [kinerja, presensi, wfa, pegawai, shared, valibot] },
  { of: shelf('webhook'), may: [shelf('webhook'), pegawai, shared, valibot] },
  { of: shelf('sistem'), may: [shelf('sistem'), presensi, wfa, pegawai, shared, valibot] },
  {
    of: /^src\/domain\/(edition|events|kebijakan|kebijakan-pegawai|klausa|pesan)\.ts$/,
    may: [domain, valibot],
  },
  { of: /^src\/policy\//, may: [/^src\/policy\//], types: [domain] },
  {
    of: /^src\/db\//,
    may: [/^src\/db\//, /^drizzle-orm(\/|$)/, /^@libsql\/client(\/|$)/, ...vocabulary],
    types: [domain],
  },
  {
    of: /^src\/adapters\//,
    may: [/^src\/adapters\//, /^(jose|ts-ics|@block65\/webcrypto-web-push)$/, ...vocabulary],
    types: [domain],
  },
  // An inbound type is all in one file, its schema too.
  {
    of: /^src\/operations\/webhook\/types\//,
    may: [/^src\/(operations|domain|db|adapters)\//, deps, valibot],
  },
  {
    of: /^src\/operations\//,
    may: [/^src\/(operations|domain|db|adapters)\//, deps],
    types: [valibot],
  },
  // What is read when building alone: the Worker never carries it.
  {
    of: /^src\/http\/(\w+\/)?contract\//,
    may: [/^src\/(http|operations|domain)\//, /^hono(\/|$)/, /^hono-openapi$/, valibot],
  },
  {
    of: /^src\/http\//,
    may: [
      /^src\/(http\/(?!(\w+\/)?contract\/)|(operations|domain)\/)/,
      deps,
      /^hono(\/|$)/,
      /^uqr$/,
      valibot,
    ],
    types: [/^src\/http\/contract\/index\.ts$/],
  },
  {
    of: /^src\/cli\//,
    may: [/^src\/(?!http\/|demo\/|(worker|door|penulis|pengirim)\.ts)/, node, npm],
  },
  { of: /^src\/demo\//, may: [/^src\/(?!http\/|(worker|door|penulis|pengirim)\.ts)/, node, npm] },
  { of: /^src\/config(\.ts$|\/)/, may: [domain, valibot, /^src\/config\//] },
  { of: deps, may: [], types: [/^src\/(domain|db|adapters)\//] },
  {
    of: /^src\/door\.ts$/,
    may: [/^src\/(adapters|db|policy)\//, /^src\/config\.ts$/, /^cloudflare:workers$/],
    types: [deps],
  },
  {
    of: /^src\/penulis\.ts$/,
    may: [/^src\/(db|operations)\//, /^src\/(door|proses)\.ts$/, /^cloudflare:workers$/],
    types: [domain, /^src\/pengirim\.ts$/],
  },
  { of: /^src\/proses\.ts$/, may: [/^src\/db\//] },
  {
    of: /^src\/pengirim\.ts$/,
    may: [/^src\/(adapters|db|operations)\//, /^src\/door\.ts$/, /^cloudflare:workers$/],
    types: [/^src\/penulis\.ts$/],
  },
  { of: /^src\/worker\.ts$/, may: [/^src\/(?!cli\/|demo\/)/, /^cloudflare:workers$/] },
  { of: /^widgets\/vite\.config\.ts$/, may: [/^vite$/, node] },
  {
    of: /^widgets\//,
    may: [/^widgets\/(?!vite\.config)/, /^lit(\/|$)/, /^write-excel-file\/universal$/],
  },
]

function allows({ may, types = [] }: Layer, { target, isType }: Import): boolean {
  return [...may, ...(isType ? types : [])].some((pattern) => pattern.test(target))
}

/** Returns the imports of a module that the house does not allow, each as `file:line -> target`. */
export function wrongImports(path: string, text: string): readonly string[] {
  const layer = LAYERS.find(({ of }) => of.test(path))
  if (!layer) return [`${path} stands outside the floor plan`]
  return importsOf(path, text)
    .filter((found) => !allows(layer, found))
    .map(({ line, target }) => `${path}:${line} -> ${target}`)
}
