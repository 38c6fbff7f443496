/**
 * `luwes-sw.js`: what the worker file of a portal imports, in one line:
 *
 * `importScripts('https://<luwes>/widgets/v1/luwes-sw.js')`
 *
 * Each thing that it does for a portal is a module of its own, which listens to the events that it needs.
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
