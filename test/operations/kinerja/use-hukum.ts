import { afterEach, beforeEach } from 'vitest'
import { startApp, type TestApp } from '../../support/app.ts'
import { stepsOf } from './hukum.ts'

/** The app of a test, and the steps of a change of its law. */
export interface UsedHukum {
  readonly luwes: TestApp
  readonly steps: ReturnType<typeof stepsOf>
}

/** Starts an app for each test of a file. */
export function useHukum(): UsedHukum {
  let luwes: TestApp
  let steps: ReturnType<typeof stepsOf>
  beforeEach(async () => {
    luwes = await startApp()
    steps = stepsOf(luwes)
  })
  afterEach(() => luwes?.stop())
  return {
    get luwes() {
      return luwes
    },
    get steps() {
      return steps
    },
  }
}
