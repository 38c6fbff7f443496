// Writes the OpenAPI document to standard output; `npm run build` stores it as a file to serve.
import { openApi } from './openapi.ts'

process.stdout.write(JSON.stringify(await openApi()))
