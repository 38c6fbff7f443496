import type { TabItem } from '../shared/tabs.ts'
import type { Words } from '../shared/words.ts'
import { messages } from './messages.ts'

/** The sides of the widget. */
export type Tab = 'buat' | 'daftar' | 'kesiapan'

/** The tabs; `readiness` tells whether the server asks for a declaration. */
export function sides({ t }: Words, count: number, readiness: boolean): TabItem<Tab>[] {
  const many = count > 0 ? ` (${count})` : ''
  const always: TabItem<Tab>[] = [
    { id: 'buat', text: t(messages.tabBuat) },
    { id: 'daftar', text: `${t(messages.tabDaftar)}${many}` },
  ]
  return readiness ? [...always, { id: 'kesiapan', text: t(messages.tabKesiapan) }] : always
}
