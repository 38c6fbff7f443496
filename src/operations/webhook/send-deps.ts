import type { Vault } from '../../adapters/vault.ts'
import type { WebhookSender } from '../../adapters/webhook-sender.ts'
import type { Db } from '../../db/engine/client.ts'
import type { Penerima } from '../../db/webhook/webhook-keluar.ts'
import type { Instant, Zona } from '../../domain/shared/local-time.ts'

/** What sending needs. */
export interface SendDeps {
  readonly db: Db
  readonly vault: Vault
  readonly send: WebhookSender
  /** Hosts that the deployment lists. */
  readonly allowHosts: readonly string[]
  readonly zona: Zona
  readonly now: () => Instant
  readonly newId: () => string
  /** A number from 0 to 1. */
  readonly chance: () => number
}

/** A receiver with its secrets, opened for one round. */
export interface PenerimaRonde {
  readonly penerima: Penerima
  readonly secrets: readonly string[]
}
