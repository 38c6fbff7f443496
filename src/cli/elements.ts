import { readdir, readFile } from 'node:fs/promises'
import { inCheckout } from './paths.ts'

/** The events of every element. */
const EVENTS = [
  ['luwes:ready', 'The first load is shown, or the person is signed in.'],
  ['luwes:changed', 'Something changed; detail holds ids only.'],
  ['luwes:error', 'Something failed; detail.code is one of /docs/kode.'],
] as const

const SHARED = 'widgets/shared/element.ts'

/** An attribute of an element, and its value. */
interface Attribute {
  readonly name: string
  readonly type: { readonly text: 'string' | 'boolean' }
}

/**
 * Returns the attributes in a class of ours: from Lit's `properties`, or from `observedAttributes`.
 */
function attributesIn(source: string): readonly Attribute[] {
  const [, observed = ''] = /observedAttributes = \[([^\]]*)\]/.exec(source) ?? []
  const [, properties = ''] =
    /static override properties = \{((?:[^{}]|\{[^{}]*\})*)\}/.exec(source) ?? []
  const named = [...properties.matchAll(/(\w+): \{([^}]*)\}/g)].flatMap(
    ([, name = '', options = '']) => {
      const [, attribute] = /attribute: '([^']+)'/.exec(options) ?? []
      const hidden = /state: true|attribute: false/.test(options)
      const text = /type: Boolean/.test(options) ? ('boolean' as const) : ('string' as const)
      return hidden ? [] : [{ name: attribute ?? name.toLowerCase(), type: { text } }]
    },
  )
  const watched = [...observed.matchAll(/'([^']+)'/g)].map(([, name = '']) => ({
    name,
    type: { text: 'string' as const },
  }))
  return [...watched, ...named]
}

/** Returns the text of the docstring above the class. */
function descriptionIn(source: string): string {
  const [, text = ''] = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export class/.exec(source) ?? []
  return text
    .replaceAll(/\s*\n?\s*\* ?/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/**
 * Returns the elements with their attributes and events, as a Custom Elements Manifest for editors.
 * It is made from the sources of the widgets.
 */
export async function elementsManifest(): Promise<object> {
  const shared = attributesIn(await readFile(inCheckout(SHARED), 'utf8'))
  const folders = await readdir(inCheckout('widgets'), { withFileTypes: true })
  const names = folders
    .filter((one) => one.isDirectory())
    .map(({ name }) => name)
    .sort()
  const modules = await Promise.all(
    names.map(async (name) => {
      const path = `widgets/${name}/luwes-${name}.ts`
      const source = await readFile(inCheckout(path), 'utf8').catch(() => null)
      if (source === null) return []
      const attributes = [
        ...(/extends LuwesElement/.test(source) ? shared : []),
        ...attributesIn(source),
      ]
      const declaration = {
        kind: 'class',
        customElement: true,
        tagName: `luwes-${name}`,
        description: descriptionIn(source),
        attributes,
        events: EVENTS.map(([event, description]) => ({
          name: event,
          type: { text: 'CustomEvent' },
          description,
        })),
      }
      return [{ kind: 'javascript-module', path: 'luwes.js', declarations: [declaration] }]
    }),
  )
  return { schemaVersion: '1.0.0', modules: modules.flat() }
}
