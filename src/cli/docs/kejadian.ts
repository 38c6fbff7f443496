import { KEJADIAN } from '../../domain/events.ts'
import type { OutgoingType } from '../../domain/shared/outgoing.ts'

/**
 * Returns the section of every event for receivers: what happened, and a whole delivery as an
 * example.
 */
export function eventSections(): string {
  return Object.entries<OutgoingType>(KEJADIAN)
    .map(([type, { description, example }]) => {
      const body = {
        id: '0b6f2c9e-7d54-4a1e-9c1b-3f2a6d8e5c11',
        type,
        timestamp: '2026-11-19T08:00:00+07:00',
        data: example,
      }
      return `### \`${type}\`\n\n${description.id}\n\n\`\`\`json\n${JSON.stringify(body, null, 2)}\n\`\`\``
    })
    .join('\n\n')
}
