import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { registerHooks } from 'node:module'
import { promisify } from 'node:util'
import { inCheckout } from './paths.ts'

/** The types of the wire, as the widgets import them. */
export const API_TYPES = 'widgets/shared/api.d.ts'

const HEAD = '// Generated from the OpenAPI document by `npm run api`. Do not edit.\n\n'

/** The parts of the OpenAPI document that are read and changed. */
interface Contract {
  webhooks?: unknown
  readonly paths: Record<string, Record<string, { responses: Record<string, unknown> }>>
}

async function readContract(): Promise<Contract> {
  const files = ['src/cli/quick-packages.ts', 'src/http/contract/write.ts'].map(inCheckout)
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', ...files], {
    maxBuffer: 64 * 1024 * 1024,
  })
  return JSON.parse(stdout)
}

/**
 * Leaves out what no widget reads: what others send and receive, and the problems of an operation.
 */
function trim(contract: Contract): void {
  delete contract.webhooks
  for (const [path, item] of Object.entries(contract.paths)) {
    if (path.startsWith('/webhooks/')) delete contract.paths[path]
    for (const operation of Object.values(item)) {
      const good = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'))
      operation.responses = Object.fromEntries(good)
    }
  }
}

/** Loads openapi-typescript on TypeScript 5, because TypeScript 7 has no compiler API in JavaScript. */
function loadGenerator(): Promise<typeof import('openapi-typescript')> {
  registerHooks({
    resolve: (name, context, next) => next(name === 'typescript' ? 'typescript-5' : name, context),
  })
  return import('openapi-typescript')
}

/** Returns the types of all answers and bodies in the OpenAPI document, as a declaration file. */
export async function writeApiTypes(): Promise<string> {
  const [contract, generator] = await Promise.all([readContract(), loadGenerator()])
  trim(contract)
  const { astToString, default: generate } = generator
  return HEAD + astToString(await generate(JSON.stringify(contract), { immutable: true }))
}

if (import.meta.main) await writeFile(inCheckout(API_TYPES), await writeApiTypes())
