import type { MiddlewareHandler } from 'hono'
import type { OperationId } from './contract/index.ts'

/** A handler that names its operation of the contract. */
export type Operation = MiddlewareHandler & { readonly operationId: OperationId }

/**
 * Marks a route with the id of its operation. Its OpenAPI description is in `contract/`, which is
 * read at build time and is not part of the Worker.
 */
export function operation(operationId: OperationId): Operation {
  const pass: MiddlewareHandler = (_c, next) => next()
  return Object.assign(pass, { operationId })
}
