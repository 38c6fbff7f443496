import { beforeAll, describe, expect, test } from 'vitest'
import { KEJADIAN_KINERJA } from '../../../src/domain/kinerja/kejadian.ts'
import { KEJADIAN_PRESENSI } from '../../../src/domain/presensi/kejadian.ts'
import { UNIT } from '../../../src/domain/shared/term.ts'
import { KEJADIAN_WEBHOOK } from '../../../src/domain/webhook/kejadian.ts'
import { KEJADIAN_WFA } from '../../../src/domain/wfa/kejadian.ts'
import {
  describePlaces,
  hasProperties,
  type Place,
  placesOf,
  termOf,
} from '../../../src/http/contract/describe.ts'
import { GLOSSARY } from '../../../src/http/contract/glossary/index.ts'
import { type Document, type JsonSchema, operationsOf } from '../../../src/http/contract/json.ts'
import { openApi } from '../../../src/http/contract/openapi.ts'
import { isReport } from '../../../src/http/guards/copy.ts'
import { DOCS } from '../../../src/operations/webhook/types/docs.ts'
import { fits } from '../../support/json-schema.ts'

let document: Document
let places: Place[]

beforeAll(async () => {
  document = await openApi()
  places = [...placesOf(document)]
})

const SUBJECTS = {
  kinerja: KEJADIAN_KINERJA,
  presensi: KEJADIAN_PRESENSI,
  webhook: KEJADIAN_WEBHOOK,
  wfa: KEJADIAN_WFA,
}

/** Returns the file that explains what stands below a name of the document. */
function fileOf(root = ''): string {
  if (Object.hasOwn(DOCS, root)) return `src/operations/webhook/types/${root}.ts`
  const [, event] = /^kejadian:(.*)$/.exec(root) ?? []
  const subjects = Object.entries(SUBJECTS)
  const [subject] = subjects.find(([, all]) => event && Object.hasOwn(all, event)) ?? []
  return subject ? `src/domain/${subject}/kejadian.ts` : 'src/http/contract/glossary/'
}

/** Returns places as they are told of, each with the file to edit. */
function named(found: readonly Place[]): readonly string[] {
  return found.map(({ path }) => `${path.join('/')}: see ${fileOf(path[0])}`)
}

const unexplained = (all: readonly Place[]) =>
  named(all.filter(({ holder }) => !holder.description))

/** Returns whether a value is a number, a list of numbers or numbers by name. */
function isNumeric({ type, items, prefixItems = [], anyOf = [], ...schema }: JsonSchema): boolean {
  const { additionalProperties: rest } = schema
  const parts = [...(items ? [items] : []), ...prefixItems, ...anyOf]
  if (typeof rest === 'object') parts.push(rest)
  return type === 'number' || type === 'integer' || parts.some(isNumeric)
}

describe('the glossary of the OpenAPI document', () => {
  test('explains every property and parameter', () => {
    expect(places.length).toBeGreaterThan(500)
    expect(unexplained(places)).toEqual([])
  })

  test('gives an example of every value that is not made of properties', () => {
    const bare = places.filter(({ schema }) => !schema.examples && !hasProperties(schema))
    expect(named(bare)).toEqual([])
  })

  test('names the unit of every number', () => {
    const numbers = places.filter(({ schema }) => isNumeric(schema))
    expect(numbers.length).toBeGreaterThan(100)
    const bare = numbers.filter(({ holder }) => !/\[[^\]]+\]$/.test(holder.description ?? ''))
    expect(named(bare)).toEqual([])
  })

  test('writes no number as a day or a moment', () => {
    const texts = [UNIT.waktu, UNIT.tanggal, UNIT.bulanKalender, UNIT.pukul]
    const numbers = places.filter(({ schema }) => isNumeric(schema))
    const isText = ({ holder }: Place) =>
      texts.some((unit) => holder.description?.endsWith(`[${unit}]`))
    expect(named(numbers.filter(isText))).toEqual([])
  })

  test('gives only examples that fit their schema', () => {
    const wrong = places.flatMap(({ path, schema }) =>
      (schema.examples ?? [])
        .filter((example) => !fits(example, schema, document))
        .map((example) => `${path.join('/')}: ${JSON.stringify(example)}`),
    )
    expect(wrong).toEqual([])
  })

  test('tells of the age of an answer where a standby may give it, and nowhere else', () => {
    const aged = Object.entries(document.paths).filter(([, { get }]) =>
      JSON.stringify(get?.responses ?? {}).includes('luwes-umur-data'),
    )
    const reports = Object.keys(document.paths).filter(
      (path) => document.paths[path]?.get && isReport(path),
    )
    expect(reports.length).toBeGreaterThan(5)
    expect(aged.map(([path]) => path)).toEqual(reports)
  })

  test('tells of CSV and of JSON where the caller chooses between them', () => {
    const choosing = operationsOf(document).filter(({ parameters = [] }) =>
      parameters.some(({ name, schema }) => name === 'format' && schema.enum?.includes('csv')),
    )
    expect(choosing.length).toBeGreaterThan(2)
    for (const { operationId, responses } of choosing) {
      const types = Object.keys(responses[200]?.content ?? {})
      expect([operationId, ...types]).toEqual([operationId, 'application/json', 'text/csv'])
    }
  })

  test('explains nothing that the document does not have', () => {
    const used = new Set(places.map(({ path }) => termOf(path)?.key))
    expect(Object.keys(GLOSSARY).filter((key) => !used.has(key))).toEqual([])
  })

  test('describes every operation in both languages', () => {
    const operations = operationsOf(document)
    expect(operations.length).toBeGreaterThan(100)
    const bare = operations.filter(
      ({ description = '' }) => !/^.{30,}\n\n.{30,}$/.test(description),
    )
    expect(bare.map(({ operationId }) => operationId)).toEqual([])
  })

  test('says the same of all problems once, and refers to nothing that is not there', () => {
    const text = JSON.stringify(document)
    const refs = new Set(
      [...text.matchAll(/"\$ref":"#\/components\/([^"]+)"/g)].map(([, at]) => at),
    )
    const { schemas, responses, headers = {} } = document.components
    const there = [
      ...Object.keys(schemas).map((name) => `schemas/${name}`),
      ...Object.keys(responses).map((name) => `responses/${name}`),
      ...Object.keys(headers).map((name) => `headers/${name}`),
    ]
    expect(there.toSorted()).toEqual([...refs].toSorted())
  })
})

/** Returns a document of one answer with one property. */
function documentOf(property: JsonSchema): Document {
  return {
    openapi: '3.1.0',
    paths: {},
    components: {
      schemas: { Hari: { type: 'object', properties: { terlambat: property } } },
      responses: {},
      securitySchemes: {},
    },
  }
}

describe('a property without a term', () => {
  test.each([
    ['cuti.disetujui', 'src/operations/webhook/types/cuti.disetujui.ts'],
    ['kejadian:mesin.diam', 'src/domain/presensi/kejadian.ts'],
    ['Pengajuan', 'src/http/contract/glossary/'],
  ])('of %s is told of with the file that explains it', (name, file) => {
    const schema: JsonSchema = { type: 'object', properties: { tiada: { type: 'string' } } }
    const components = { schemas: { [name]: schema }, responses: {}, securitySchemes: {} }
    const found: Document = { openapi: '3.1.0', paths: {}, components }
    describePlaces(found)
    expect(unexplained([...placesOf(found)])).toEqual([`${name}/tiada: see ${file}`])
  })
})

describe('what a schema says itself', () => {
  test('stays, and gets only the unit that it lacks', () => {
    const property: JsonSchema = { type: 'number', description: 'Milik sendiri', examples: [7] }
    describePlaces(documentOf(property))
    expect(property.examples).toEqual([7])
    expect(property.description).toBe('Milik sendiri [menit / minutes]')
  })

  test('is found where a value may be null', () => {
    const inner: JsonSchema = { type: 'number', description: 'Milik sendiri [jam]', examples: [7] }
    const property: JsonSchema = { anyOf: [inner, { type: 'null' }] }
    describePlaces(documentOf(property))
    expect(property.description).toBe('Milik sendiri [jam]')
    expect(property.examples).toBeUndefined()
  })

  test('counts before the glossary, and what is nearer before what is farther', () => {
    expect(termOf(['Hari', 'laporan', 'terlambat'])?.key).toBe('laporan/terlambat')
    expect(termOf(['Hari', 'terlambat'])?.key).toBe('Hari/terlambat')
    expect(termOf(['tiada', 'sama-sekali'])).toBeUndefined()
  })
})

describe('the check of examples', () => {
  test.each<[unknown, JsonSchema, boolean]>([
    ['a', { type: 'string', minLength: 2 }, false],
    [3, { type: 'integer', minimum: 1, maximum: 3 }, true],
    [3.5, { type: 'integer' }, false],
    [['a', 1], { type: 'array', items: { type: 'string' } }, false],
    [{ a: 1 }, { type: 'object', properties: {}, additionalProperties: false }, false],
    [{}, { type: 'object', required: ['a'] }, false],
    [null, { anyOf: [{ type: 'string' }, { type: 'null' }] }, true],
    ['x', { enum: ['y'] }, false],
  ])('holds %j against %j: %s', (value, schema, expected) => {
    expect(fits(value, schema, documentOf({}))).toBe(expected)
  })

  test('refuses a keyword that it does not know', () => {
    const schema = { uniqueItems: true } as JsonSchema
    expect(() => fits([], schema, documentOf({}))).toThrow('uniqueItems')
  })
})
