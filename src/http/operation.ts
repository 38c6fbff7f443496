import type { MiddlewareHandler } from 'hono'
import type { OperationId } from './contract/index.ts'

/** A handler that says which operation of the contract its route is. */
export type Operation = MiddlewareHandler & { readonly operationId: OperationId }

/**
 * Marks a route with the id of its operation. What the OpenAPI document tells of it stands in
 * `contract/`, which is read when building and is no part of the Worker.
 */
export function operation(operationId: OperationId): Operation {
  const pass: MiddlewareHandler = (_c, next) => next()
  return Object.assign(pass, { operationId })
}
