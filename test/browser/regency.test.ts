import { tryAdministration } from './administration.ts'
import { tryOutside } from './embedding.ts'
import { tryFlexibleWork } from './flexible-work.ts'
import { tryMonth } from './month.ts'
import { tryReport } from './report.ts'
import { tellStory } from './story.ts'
import { useDemo } from './use-demo.ts'

// One demo for all of them, for starting one takes longer than most tests. What changes nothing comes
// first, and nobody looks at what another one changes.
const demo = useDemo('2026-11-18')
tryOutside(demo)
tryFlexibleWork(demo)
tryMonth(demo)
tryAdministration(demo)
tryReport(demo)
tellStory(demo)
