/** A part of a JSON schema in the OpenAPI document. */
interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly title?: string
  readonly description?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly examples?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly additionalProperties?: Schema | boolean
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
}

interface Media {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>
}

interface Operation {
  readonly operationId: string
  readonly requestBody?: Media
  readonly responses?: Readonly<Record<string, Media>>
}

/** The parts of the OpenAPI document that the dictionary reads. */
export interface Contract {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly webhooks: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

/** A field and its row in a table. */
interface Isian {
  readonly nama: string
  readonly tipe: string
  readonly satuan: string
  readonly contoh: string
  readonly arti: string
}

const TIPE: Readonly<Record<string, string>> = {
  string: 'teks',
  number: 'angka',
  integer: 'bilangan bulat',
  boolean: 'ya/tidak (true, false)',
  object: 'objek',
  array: 'daftar',
  null: 'kosong (null)',
}

function partsOf({ anyOf = [], oneOf = [], allOf = [] }: Schema): readonly Schema[] {
  return [...anyOf, ...oneOf, ...allOf]
}

function resolved(schema: Schema, { components }: Contract): Schema {
  const name = schema.$ref?.split('/').at(-1)
  const found = name === undefined ? undefined : components.schemas[name]
  return found
    ? { ...found, ...(schema.description && { description: schema.description }) }
    : schema
}

const MOST_CHOICES = 12

function tipeOf(schema: Schema, contract: Contract): string {
  if (schema.$ref) return tipeOf(resolved(schema, contract), contract)
  const { const: only, enum: choices, type, items } = schema
  if (only !== undefined) return `tetap: ${JSON.stringify(only)}`
  if (choices) {
    const more = choices.length > MOST_CHOICES ? ', …' : ''
    return `pilihan: ${choices.slice(0, MOST_CHOICES).join(', ')}${more}`
  }
  if (type === 'array') return items ? `daftar ${tipeOf(items, contract)}` : 'daftar'
  if (type) return TIPE[type] ?? type
  const parts = [...new Set(partsOf(schema).map((part) => tipeOf(part, contract)))]
  return parts.length > 0 ? parts.join(', atau ') : 'apa saja'
}

/** Splits a description into its Indonesian text and the unit behind it. */
export function meaningOf(description = ''): { readonly arti: string; readonly satuan: string } {
  const [, text = '', unit = ''] = /^([\s\S]*?)(?: \[([^\]]*)\])?$/.exec(description) ?? []
  const indonesian = (both: string) => both.split(' / ')[0] ?? ''
  return { arti: indonesian(text), satuan: indonesian(unit) }
}

function exampleOf({ examples, const: only, enum: choices }: Schema): string {
  const [value = only ?? choices?.[0]] = examples ?? []
  return value === undefined ? '' : JSON.stringify(value)
}

function isianOf(nama: string, schema: Schema, contract: Contract): Isian {
  const contoh = exampleOf(resolved(schema, contract))
  return {
    nama,
    tipe: tipeOf(schema, contract),
    contoh,
    ...meaningOf(schema.description ?? resolved(schema, contract).description),
  }
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const code = (text: string) => (text === '' ? '' : `\`${cell(text)}\``)

/** Returns the rows of a record and of its nested records: `kantor[].lat`. */
function rowsOf(schema: Schema, contract: Contract, before = ''): readonly string[] {
  const whole = resolved(schema, contract)
  const own = Object.entries(whole.properties ?? {}).flatMap(([name, property]) => {
    const { tipe, satuan, contoh, arti } = isianOf(name, property, contract)
    const must = whole.required?.includes(name) ? 'ya' : ''
    const row = `| ${code(`${before}${name}`)} | ${cell(tipe)} | ${must} | ${cell(satuan)} | ${code(contoh)} | ${cell(arti)} |`
    const inner = resolved(property, contract)
    const below = inner.items
      ? rowsOf(inner.items, contract, `${before}${name}[].`)
      : rowsOf(inner, contract, `${before}${name}.`)
    return [row, ...below]
  })
  const parts = partsOf(whole).flatMap((part) => rowsOf(part, contract, before))
  return [...new Set([...own, ...parts])]
}

const HEAD = ['| isian | tipe | wajib | satuan | contoh | arti |', '|---|---|---|---|---|---|']

/** Returns one table of fields for every accepted type, by the source that sends it. */
export function incomingTables(contract: Contract): string {
  const sources = Object.entries(contract.paths).filter(([path]) => path.startsWith('/webhooks/'))
  return sources
    .flatMap(([path, { post }]) => [`## ${path}`, ...typesOf(post, contract)])
    .join('\n\n')
}

function typesOf(post: Operation | undefined, contract: Contract): readonly string[] {
  const body = post?.requestBody?.content?.['application/json']?.schema
  return (body?.anyOf ?? []).map(({ title = '', description, properties }) => {
    const [item] = properties?.data?.anyOf ?? []
    const rows = item ? rowsOf(item, contract) : []
    return [`### \`${title}\``, '', meaningOf(description).arti, '', ...HEAD, ...rows].join('\n')
  })
}

/** Returns every field of the contract once per meaning, and where it first occurs. */
export function allFields(
  contract: Contract,
): ReadonlyMap<string, Isian & { readonly di: string[] }> {
  const found = new Map<string, Isian & { readonly di: string[] }>()
  const walk = (schema: Schema | undefined, place: string): void => {
    if (!schema || schema.$ref) return
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const isian = isianOf(name, property, contract)
      const key = `${name}\n${isian.arti}\n${isian.satuan}`
      const known = found.get(key) ?? { ...isian, di: [] }
      if (!known.di.includes(place)) known.di.push(place)
      found.set(key, known)
      walk(property, place)
    }
    for (const part of partsOf(schema)) walk(part, place)
    walk(schema.items, place)
    if (typeof schema.additionalProperties === 'object') walk(schema.additionalProperties, place)
  }
  for (const [name, schema] of Object.entries(contract.components.schemas)) walk(schema, name)
  for (const paths of [contract.paths, contract.webhooks])
    for (const operation of Object.values(paths).flatMap((methods) => Object.values(methods)))
      for (const { content = {} } of [
        operation.requestBody ?? {},
        ...Object.values(operation.responses ?? {}),
      ])
        for (const { schema } of Object.values(content)) walk(schema, operation.operationId)
  return found
}

const MOST_PLACES = 2

/** Returns the heading for a name. */
function letterOf(name: string): string {
  const first = name.charAt(0).toUpperCase()
  return /[A-Z]/.test(first) ? first : '0 sampai 9'
}

/** Returns the dictionary of every field, letter by letter. */
export function dictionary(contract: Contract): string {
  const all = [...allFields(contract).values()].sort((a, b) => a.nama.localeCompare(b.nama, 'id'))
  const letters = Map.groupBy(all, ({ nama }) => letterOf(nama))
  return [...letters]
    .map(([letter, rows]) =>
      [
        `## ${letter}`,
        '',
        '| isian | tipe | satuan | contoh | arti | di |',
        '|---|---|---|---|---|---|',
        ...rows.map(({ nama, tipe, satuan, contoh, arti, di }) => {
          const more = di.length > MOST_PLACES ? ` dan ${di.length - MOST_PLACES} lain` : ''
          const places = `${di.slice(0, MOST_PLACES).join(', ')}${more}`
          return `| ${code(nama)} | ${cell(tipe)} | ${cell(satuan)} | ${code(contoh)} | ${cell(arti)} | ${places} |`
        }),
      ].join('\n'),
    )
    .join('\n\n')
}
