// The address of this file changes nothing; VERSION and FILES, which stand before it, change with any file of ours.
// Kept are our own files, and the debriefs that were opened; a debrief comes from the network where there is one.
const STATIC = `afterword-static-${VERSION}`;
const DEBRIEFS = "afterword-debriefs";
const PATIENCE = 4000;
const DEBRIEF = /^\/debrief\/[^/]+$/;

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(STATIC).then((cache) => cache.addAll(FILES)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith("afterword-static-") && name !== STATIC) await caches.delete(name);
    }
    await self.clients.claim();
    const cache = await caches.open(DEBRIEFS);
    for (const request of await cache.keys()) await cache.add(request.url).catch(() => {});
  })());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== self.location.origin) return;
  if (address.pathname.startsWith("/static/")) event.respondWith(ours(request));
  else if (request.mode === "navigate" && DEBRIEF.test(address.pathname)) event.respondWith(debrief(request));
  else if (request.mode === "navigate") event.respondWith(fetch(request).catch(offline));
});

const ours = async (request) => {
  const kept = await caches.match(request);
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch {
    return (await caches.match(request, { ignoreSearch: true })) ?? Response.error();
  }
};

const offline = async () => (await caches.match("/static/offline.html", { ignoreSearch: true })) ?? Response.error();

// The network's answer; the page that is kept where there is none, or none within a few seconds.
const debrief = async (request) => {
  const cache = await caches.open(DEBRIEFS);
  const kept = await cache.match(request.url);
  const asked = fetch(request).then(async (answer) => {
    if (answer.ok && !answer.redirected) await cache.put(request.url, answer.clone());
    else if ([401, 404].includes(answer.status)) await cache.delete(request.url);
    return answer;
  });
  if (!kept) return asked.catch(offline);
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, kept));
  return Promise.race([asked.catch(() => kept), late]);
};
