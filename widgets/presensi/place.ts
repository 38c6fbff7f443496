/** Whether the browser may be asked for the place: 'denied' also where it cannot tell at all. */
export type Permission = 'granted' | 'prompt' | 'denied'

/** Whether a question for the place would be answered, without asking it. */
export async function placePermission(): Promise<Permission> {
  if (!isSecureContext || !navigator.geolocation) return 'denied'
  try {
    return (await navigator.permissions.query({ name: 'geolocation' })).state
  } catch {
    return 'prompt'
  }
}
