import type { TabItem } from '../shared/tabs.ts'
import type { Words } from '../shared/words.ts'
import { messages } from './messages.ts'

/** The sides of the widget. */
export type Tab = 'buat' | 'daftar' | 'kesiapan'

const many = (count: number) => (count > 0 ? ` (${count})` : '')

/** The tabs: requests are counted, and surveys to answer; without those and a declaration there are two. */
export function sides(
  { t }: Words,
  count: number,
  surveys: number,
  readiness: boolean,
): TabItem<Tab>[] {
  const always: TabItem<Tab>[] = [
    { id: 'buat', text: t(messages.tabBuat) },
    { id: 'daftar', text: `${t(messages.tabDaftar)}${many(count)}` },
  ]
  const text = `${t(messages.tabKesiapan)}${many(surveys)}`
  return readiness ? [...always, { id: 'kesiapan', text }] : always
}
