import { describe, expect, it } from 'vitest'
import { KEJADIAN } from '../../../src/domain/events.ts'
import { openApi } from '../../../src/http/contract/openapi.ts'
import { DOCS } from '../../../src/operations/webhook/types/docs.ts'
import { TYPES } from '../../../src/operations/webhook/types/index.ts'

const { paths, webhooks = {} } = await openApi()

describe('the OpenAPI document', () => {
  it.each(Object.entries(TYPES))(
    'tells of the inbound type %s, with its description and an example',
    (name, { sumber }) => {
      // Safe because both lists are made of the same files.
      const { description, example } = DOCS[name as keyof typeof DOCS]
      const content = paths[`/webhooks/${sumber}`]?.post?.requestBody?.content
      const { schema, examples } = content?.['application/json'] ?? {}
      const one = schema?.anyOf?.find(({ title }) => title === name)
      expect(one?.description).toBe(`${description.id} / ${description.en}`)
      expect(one?.properties?.type).toMatchObject({ const: name })
      expect(examples?.[name]?.value).toMatchObject({ type: name, data: [example] })
    },
  )

  it('tells of every event that Luwes sends, and of no other', () => {
    expect(Object.keys(webhooks).toSorted()).toEqual(Object.keys(KEJADIAN).toSorted())
  })

  it.each(Object.entries(KEJADIAN))(
    'tells of the event %s, with its headers, its shape and an example',
    (name, { description, example }) => {
      const told = webhooks[name]?.post
      expect(told?.summary).toBe(`${description.id} / ${description.en}`)
      expect(told?.parameters?.map((one) => one.name)).toEqual([
        'webhook-id',
        'webhook-timestamp',
        'webhook-signature',
      ])
      const body = told?.requestBody?.content['application/json']
      expect(body?.example).toMatchObject({ type: name, data: example })
      expect(Object.keys(body?.schema?.properties?.data?.properties ?? {})).toEqual(
        expect.arrayContaining(Object.keys(example)),
      )
    },
  )
})
