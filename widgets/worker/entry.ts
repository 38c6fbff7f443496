/**
 * `luwes-sw.js`: the file that a portal's worker file imports, in one line:
 *
 * `importScripts('https://<luwes>/widgets/v1/luwes-sw.js')`
 *
 * Each of its functions is a separate module, which listens to the events that it needs.
 */
import { keepOffline } from './luring.ts'
import { showMessages } from './pemberitahuan.ts'
import type { WorkerScope } from './scope.ts'

// Safe because this file runs as the worker of a portal and nowhere else.
const scope = self as unknown as WorkerScope

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()))
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()))
keepOffline(scope)
showMessages(scope)
