import type { Ctx } from '../hallway.ts'

/** Returns the coat of arms of the regency, which is part of the release; `null` where there is none. */
export async function coatOf(c: Ctx): Promise<string | null> {
  const found = await c.get('files')(c.get('deps').lambang)
  const text = found.ok ? await found.text() : ''
  return text.includes('<svg') ? text.slice(text.indexOf('<svg')) : null
}
