import type { Nip } from '../domain/pegawai/nip.ts'
import type { RumahSandi } from '../domain/pegawai/pegawai.ts'
import type { Titik } from '../domain/shared/distance.ts'
import { createVault, type Vault } from './vault.ts'

/** Encrypts the stored points of people's homes. */
export interface Homes {
  /** Seals the point of somebody's home; the same point never looks the same twice. */
  readonly seal: (nip: Nip, titik: Titik) => Promise<RumahSandi>
  /** Returns the point again; `null` if no secret of the deployment opens it for this person. */
  readonly open: (nip: Nip, sandi: RumahSandi) => Promise<Titik | null>
  /** Returns the name of the present secret; a point under another name must be sealed again. */
  readonly current: () => Promise<string>
}

const PURPOSE = 'luwes rumah'

/** Returns a name for a secret that does not reveal it: a digest of a key derived only for this. */
async function nameOf(secret: string): Promise<string> {
  const text = new TextEncoder().encode(`${PURPOSE} nama ${secret}`)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text))
  return btoa(String.fromCharCode(...digest.slice(0, 6)))
}

/**
 * Makes the keeper of homes. The first secret seals, all of them open. To change it, put the new
 * one before the old, wait until the cron has sealed every home again, and remove the old one.
 */
export function createHomes(secrets: readonly [string, ...string[]]): Homes {
  let made: Promise<Map<string, Vault>> | undefined
  const vaults = () => {
    made ??= Promise.all(
      secrets.map(async (secret) => [await nameOf(secret), createVault(secret, PURPOSE)] as const),
    ).then((pairs) => new Map(pairs))
    return made
  }
  let name: Promise<string> | undefined
  const current = () => {
    name ??= nameOf(secrets[0])
    return name
  }
  return {
    current,
    seal: async (nip, { lat, lon }) => {
      const kunci = await current()
      const vault = (await vaults()).get(kunci)
      if (!vault) throw new Error('no vault for homes')
      return { kunci, sandi: await vault.seal(JSON.stringify([lat, lon]), nip) }
    },
    open: async (nip, { kunci, sandi }) => {
      const text = await (await vaults()).get(kunci)?.open(sandi, nip)
      if (!text) return null
      const [lat, lon] = [JSON.parse(text)].flat()
      return typeof lat === 'number' && typeof lon === 'number' ? { lat, lon } : null
    },
  }
}
