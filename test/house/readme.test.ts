import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { API_TYPES } from '../../src/cli/api-types.ts'
import { COMMANDS } from '../../src/cli/command-list.ts'
import { KITS } from '../../src/cli/embed/kinds.ts'
import { inCheckout } from '../../src/cli/paths.ts'
import { sourcesBelow, textOf } from './sources.ts'

const PAGES = 'src/http/docs/pages'
const OWN = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'src/README.md']
const pages = readdirSync(inCheckout(PAGES)).filter((name) => name.endsWith('.md'))
const texts = [...OWN, ...pages.map((name) => `${PAGES}/${name}`)].map(
  (path) => [path, readFileSync(inCheckout(path), 'utf8')] as const,
)
const readme = texts[0]?.[1] ?? ''

describe('README.md', () => {
  it('is short: what Luwes is, two commands, three lines, and where to go next', () => {
    expect(readme.split('\n').length).toBeLessThan(150)
    expect(readme).toContain('\nnpm ci\nnpm start\n')
    for (const line of ['/widgets/v1/luwes.js"></script>', '<luwes-session ', '<luwes-wfa>'])
      expect(readme).toContain(line)
  })

  it('leads to every page of the documentation that is not generated whole', () => {
    const others = pages.filter((name) => !['index.md', 'isian.md'].includes(name))
    for (const name of others) expect(readme).toContain(`(${PAGES}/${name})`)
  })
})

describe('every text of the house', () => {
  it.each(texts)('%s leads to files that are there', (path, text) => {
    const links = [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)\s]*)?(?: \d+x\d+)?\)/g)].map(
      ([, link = '']) => link,
    )
    const files = links.filter((link) => !/^(https?:|mailto:|\/)/.test(link))
    expect(files.filter((link) => !existsSync(inCheckout(join(dirname(path), link))))).toEqual([])
  })

  // Statements about an older version stay unchanged.
  const present = texts.filter(([path]) => path !== 'CHANGELOG.md')
  it.each(present)('%s pins no other version of the widgets than this one', (_path, text) => {
    const { version } = JSON.parse(readFileSync(inCheckout('package.json'), 'utf8'))
    const pinned = [...text.matchAll(/\/widgets\/(\d+\.\d+\.\d+)/g)].map(([, one]) => one)
    expect(pinned.filter((one) => one !== version)).toEqual([])
  })

  it.each(present)('%s names files of the code that are there', (_path, text) => {
    const named = [...text.matchAll(/`((?:[\w.-]+\/)*[\w.-]+\.ts)`/g)].map(([, one = '']) => one)
    const there = [...sourcesBelow('src', 'widgets', 'test'), API_TYPES].map((path) => `/${path}`)
    // A text leaves out its own folder.
    const gone = named.filter((one) => !there.some((path) => path.endsWith(`/${one}`)))
    expect(gone).toEqual([])
  })

  it('names files that are there in the comments of code, too', () => {
    const paths = sourcesBelow('src', 'widgets', 'test')
    const gone = paths.flatMap((path) =>
      textOf(path)
        .split('\n')
        .filter((line) => /^\s*(\/\/|\/?\*)/.test(line))
        .flatMap((line) => [...line.matchAll(/`(?:\.\/)?((?:[\w-]+\/)*[\w.-]+\.ts)`/g)])
        .map(([, one = '']) => one)
        .filter(
          (one) => one !== 'api.d.ts' && !paths.some((other) => `/${other}`.endsWith(`/${one}`)),
        )
        .map((one) => `${path} names ${one}`),
    )
    expect(gone).toEqual([])
  })

  it.each(texts)('%s names commands that there are', (_path, text) => {
    const scripts = Object.keys(
      JSON.parse(readFileSync(inCheckout('package.json'), 'utf8')).scripts,
    )
    const told = [...text.matchAll(/npm run luwes -- ([a-z]+)(?: ([a-z0-9]+))?/g)]
    for (const [, name = '', word = ''] of told) {
      expect(Object.keys(COMMANDS)).toContain(name)
      if (name === 'embed' && word) expect([...Object.keys(KITS), 'check']).toContain(word)
    }
    for (const [, name = ''] of text.matchAll(/npm run ([a-z:]+)/g)) expect(scripts).toContain(name)
  })
})
