import { describe, expect, it } from 'vitest'
import { SHOWN_TAGS } from '../widgets/support/tags.ts'
import { filesBelow } from './sources.ts'

const files = new Set(filesBelow('widgets'))
const lacking = (folder: string, names: readonly string[]) =>
  names.map((name) => `${folder}/${name}.ts`).filter((path) => !files.has(path))

describe('the folder of a widget', () => {
  it.each(SHOWN_TAGS)('%s has the element, its view, state, messages and styles', (tag) => {
    const folder = `widgets/${tag.replace('luwes-', '')}`
    expect(lacking(folder, [tag, 'view', 'state', 'messages', 'styles'])).toEqual([])
  })

  it('has its view and its messages in each folder of a tab of luwes-admin', () => {
    const tabs = [...files].flatMap((path) => /^widgets\/admin\/\w+(?=\/)/.exec(path)?.[0] ?? [])
    expect(new Set(tabs).size).toBeGreaterThan(10)
    expect(
      [...new Set(tabs)].flatMap((tab) => lacking(tab, ['view', 'state', 'messages'])),
    ).toEqual([])
  })
})
