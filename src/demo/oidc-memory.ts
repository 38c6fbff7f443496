import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider'

interface Entry {
  readonly payload: AdapterPayload
  readonly until: number
}

/** Keeps the OpenID Provider's data in memory, for as long as the demo runs. */
export function memoryAdapter(): AdapterFactory {
  const entries = new Map<string, Entry>()
  const find = (test: (payload: AdapterPayload) => boolean, prefix: string) => {
    for (const [key, { payload }] of entries)
      if (key.startsWith(prefix) && test(payload)) return payload
    return undefined
  }
  const read = (key: string) => {
    const entry = entries.get(key)
    if (entry && entry.until > Date.now()) return entry.payload
    entries.delete(key)
    return undefined
  }
  return (model): Adapter => {
    const prefix = `${model}:`
    return {
      upsert: async (id, payload, seconds) => {
        entries.set(prefix + id, { payload, until: Date.now() + (seconds || 86_400) * 1000 })
      },
      find: async (id) => read(prefix + id),
      findByUid: async (uid) => find((payload) => payload.uid === uid, prefix),
      findByUserCode: async (code) => find((payload) => payload.userCode === code, prefix),
      consume: async (id) => {
        const payload = read(prefix + id)
        if (payload) payload.consumed = Math.floor(Date.now() / 1000)
      },
      destroy: async (id) => void entries.delete(prefix + id),
      revokeByGrantId: async (grantId) => {
        for (const [key, { payload }] of entries)
          if (key.startsWith(prefix) && payload.grantId === grantId) entries.delete(key)
      },
    }
  }
}
