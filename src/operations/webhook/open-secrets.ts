import type { Penerima } from '../../db/webhook/webhook-keluar.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { SendDeps } from './send-deps.ts'

/**
 * Opens the secrets that a receiver may currently check with, newest first; `null` if one is
 * unreadable.
 */
export async function openSecrets(
  { vault }: Pick<SendDeps, 'vault'>,
  { id, rahasia, rahasiaLama, rahasiaLamaSampai }: Penerima,
  now: Instant,
): Promise<readonly string[] | null> {
  const overlaps = rahasiaLama !== null && (rahasiaLamaSampai ?? 0) > now
  const sealed = overlaps ? [rahasia, rahasiaLama] : [rahasia]
  const opened = await Promise.all(sealed.map((one) => vault.open(one, id)))
  const secrets = opened.filter((secret) => secret !== null)
  return secrets.length === sealed.length ? secrets : null
}
