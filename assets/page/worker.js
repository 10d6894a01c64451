// Keeps the page's files on the device, so that it starts without a network, and always whole: all files of a version are there before
// any of them is shown, each as it was built, and a page has those of the version that it began with until it is closed or loaded
// again. Nothing that anybody tells comes by here. `cargo xtask build` puts FILES, names and digests in groups, and VERSION before this.

const CACHE = `everyday-skills ${registration.scope}`;
const DOCUMENT = "index.html";
const DIGESTS = Object.assign({}, ...Object.values(FILES));

const addressOf = (name) => new URL(name, registration.scope).href;
// A file is kept under its name and its digest: what did not change belongs to the next version as well, and what was got before the
// network went away is not got again.
const keyOf = (name) => addressOf(`${name}?${DIGESTS[name]}`);

const nameOf = (address) => {
  const url = new URL(address);
  return `${url.origin}${url.pathname}`.startsWith(registration.scope) ? url.pathname.slice(new URL(registration.scope).pathname.length) : undefined;
};

const groupOf = (name) => Object.keys(FILES).find((group) => Object.keys(FILES[group]).includes(name));
const groupsOf = (addresses) => addresses.map((address) => groupOf(nameOf(address))).filter((group) => group !== undefined);

// Of the languages there are, the one that the browser is set to.
const language = () => navigator.languages.flatMap((tag) => [tag, tag.split("-")[0]]).find((tag) => tag in FILES) ?? "en";

// What the browser has already, if it is what was built; else anew. Anything else is refused.
const get = async (name) => {
  const ask = (cache) => fetch(addressOf(name), { cache, integrity: DIGESTS[name] });
  const answer = await ask("force-cache").catch(() => ask("reload"));
  // Made anew, it may answer for the folder too where a server leads from one name to the other. Caches refuse some of what varies.
  const headers = new Headers(answer.headers);
  headers.delete("vary");
  return new Response(answer.body, { headers });
};

// What is being got, so that nothing is got twice at once.
const underWay = {};

const keep = async (cache, name) => {
  const kept = () => cache.match(keyOf(name));
  const got = async () => (await kept()) ?? cache.put(keyOf(name), await get(name));
  await (underWay[name] ??= got().finally(() => delete underWay[name]));
  return kept();
};

const fill = async (groups) => {
  const cache = await caches.open(CACHE);
  // One after the other: whoever reads the page meanwhile comes first.
  for (const group of new Set(groups)) for (const name in FILES[group]) await keep(cache, name);
};

// All that the page needs, and what somebody came to with the version before: another language, the desk.
const prepare = async () => {
  const kept = await (await caches.open(CACHE)).keys();
  await fill(["", language(), ...groupsOf(kept.map(({ url }) => url))]);
};

const clean = async () => {
  const cache = await caches.open(CACHE);
  const ours = new Set(Object.keys(DIGESTS).map(keyOf));
  for (const { url } of await cache.keys()) if (!ours.has(url)) await cache.delete(url);
};

// Loads the page again, as the next version, where it is the only one and somebody just loaded it again.
const isToBegin = async (request) => registration.waiting && request.cache === "no-cache" && (await clients.matchAll()).length === 1;
const AGAIN = "<!doctype html><script>location.reload()</script>";

// A browser may have taken it away, or the page, on a device that others use.
const whole = async () => {
  const cache = (await caches.has(CACHE)) && (await caches.open(CACHE));
  return cache && (await cache.match(keyOf(DOCUMENT))) ? cache : undefined;
};

const show = async (request) => {
  const cache = await whole();
  if (!cache) return fetch(request);
  if (await isToBegin(request)) {
    registration.waiting.postMessage("begin");
    return new Response(AGAIN, { headers: { "content-type": "text/html" } });
  }
  return keep(cache, DOCUMENT);
};

// The other pages in the folder are not kept, so they have nothing from here: it may be of another version.
const isPage = (client) => client !== undefined && ["", DOCUMENT].includes(nameOf(client.url));

const give = async (event, name) => {
  const cache = isPage(await clients.get(event.clientId)) && (await whole());
  if (!cache) return fetch(event.request);
  // Another language, or the desk: with one of its files come the others.
  const group = groupOf(name);
  if (group) event.waitUntil(fill([group]).catch(() => {}));
  return keep(cache, name);
};

addEventListener("install", (event) => event.waitUntil(prepare()));
addEventListener("activate", (event) => event.waitUntil(clean()));

addEventListener("fetch", (event) => {
  const { request } = event;
  const name = nameOf(request.url);
  if (request.method !== "GET") return;
  if (request.mode === "navigate" && ["", DOCUMENT].includes(name)) {
    event.respondWith(show(request));
  } else if (Object.keys(DIGESTS).includes(name)) {
    event.respondWith(give(event, name));
  }
});

addEventListener("message", (event) => {
  const { data } = event;
  if (data === "begin") return skipWaiting();
  // A page that came from the network: from now on it has the rest from here, if it is of this version. What it has, is kept.
  if (data.version === VERSION) event.waitUntil(clients.claim());
  event.waitUntil(fill(["", ...groupsOf(data.addresses)]).catch(() => {}));
});
