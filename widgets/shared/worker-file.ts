/** The used part of the Trusted Types factory; browsers without it have none. */
interface TypeFactory {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (text: string) => string },
  ) => { readonly createScriptURL: (text: string) => string }
}

declare global {
  interface Window {
    readonly trustedTypes?: TypeFactory
  }
}

let policy: ReturnType<TypeFactory['createPolicy']> | undefined

/**
 * Registers the worker file of the portal for this page alone; others stay unchanged. A page under
 * Trusted Types allows the policy `luwes` for it. Rejects if the browser or the portal does not
 * allow it.
 */
export async function registerWorker(file: string): Promise<ServiceWorkerRegistration> {
  policy ??= window.trustedTypes?.createPolicy('luwes', { createScriptURL: (text) => text })
  const script = policy?.createScriptURL(file) ?? file
  return navigator.serviceWorker.register(script, { scope: location.pathname })
}
