import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SHOWN_TAGS } from '../widgets/support/tags.ts'
import { filesBelow } from './sources.ts'

const files = new Set(filesBelow('widgets'))
const lacking = (folder: string, names: readonly string[]) =>
  names.map((name) => `${folder}/${name}.ts`).filter((path) => !files.has(path))

/** Returns dynamic imports that would leave an empty place when their code cannot be loaded. */
const bareImports = (code: string) =>
  [
    ...code
      .replaceAll(/\bpart\(\s*\(\) => import\('[^']+'\),?\s*\)/g, '')
      .matchAll(/\bimport\(.*/g),
  ].map(([found]) => found)

describe('code that comes later', () => {
  it('is seen where it is imported bare, and not where it is a part', () => {
    expect(bareImports("const form = part(() => import('./form/view.ts'))")).toEqual([])
    expect(bareImports("const form = () => import('./form/view.ts')")).toHaveLength(1)
    expect(bareImports("await import('./a.ts')")).toHaveLength(1)
  })

  it('is fetched by the one helper that says so when it does not come; the loader has its own', () => {
    const bare = [...files]
      .filter((path) => path.endsWith('.ts') && path !== 'widgets/luwes.ts')
      .map((path) => [path, bareImports(readFileSync(path, 'utf8'))] as const)
      .filter(([, found]) => found.length > 0)
    expect(bare).toEqual([])
  })
})

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

  it('has a view in each folder of a part', () => {
    const parts = [...files].flatMap((path) => {
      const [, part, widget] = /^(widgets\/([\w-]+)\/[\w-]+)\//.exec(path) ?? []
      return part && widget !== 'shared' ? [part] : []
    })
    expect(parts).toContain('widgets/wfa/bantu')
    expect([...new Set(parts)].flatMap((part) => lacking(part, ['view']))).toEqual([])
  })
})
