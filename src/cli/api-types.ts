import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { registerHooks } from 'node:module'
import { promisify } from 'node:util'
import { inCheckout } from './paths.ts'

/** The types of the wire, as the widgets import them. */
export const API_TYPES = 'widgets/shared/api.d.ts'

const HEAD = '// Generated from the OpenAPI document by `npm run api`. Do not edit.\n\n'

/** What is read of an answer in the OpenAPI document. */
interface Answer {
  readonly content?: Readonly<Record<string, { readonly schema: unknown }>>
}

/** What is read and changed in the OpenAPI document. */
interface Contract {
  readonly components: { schemas?: Record<string, unknown> }
  readonly paths: Record<string, Record<string, { readonly responses: Record<string, Answer> }>>
}

async function readContract(): Promise<Contract> {
  const command = inCheckout('src/http/contract/write.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [command], {
    maxBuffer: 64 * 1024 * 1024,
  })
  return JSON.parse(stdout)
}

/** Moves the problem that all operations share to the components. Every refusal would repeat it. */
function shareProblem({ components, paths }: Contract): void {
  const operations = Object.values(paths).flatMap((path) => Object.values(path))
  for (const { responses } of operations) {
    for (const [status, { content }] of Object.entries(responses)) {
      if (status.startsWith('2')) continue
      const problem = content?.['application/problem+json']?.schema
      if (problem) components.schemas = { Problem: problem }
      delete responses[status]
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
  shareProblem(contract)
  const { astToString, default: generate } = generator
  return HEAD + astToString(await generate(JSON.stringify(contract), { immutable: true }))
}

if (import.meta.main) await writeFile(inCheckout(API_TYPES), await writeApiTypes())
