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

// This file runs as the worker of a portal and nowhere else.
declare const self: WorkerScope

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()))
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
keepOffline(self)
showMessages(self)
