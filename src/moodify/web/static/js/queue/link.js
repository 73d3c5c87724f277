// @ts-check
/**
 * A list of songs as a link: the songs stand behind its #, which no browser sends to any server.
 * `#songs=1.` and then JSON, deflated (RFC 1951) and in base64url: one array a song, of its title,
 * artists, URI and links. Nothing of the sender's mood, and no path of a file, is in it.
 *
 * @typedef {{title: string, artists: string[], uri?: string, links?: Record<string, string>}} Shared
 */

/** The version of the words behind the #. */
const VERSION = "1";
const MARK = "#songs=";
/** Characters of a link that any program passes on whole. */
export const LONGEST = 8000;
/** What is read of a link, whoever made it: characters, bytes once inflated, and songs. */
const READ = 20_000;
const INFLATED = 400_000;
export const MOST = 200;
const TEXT = 300;

/** A link that can't be read; its message names the sentence for it. */
export class BadLink extends Error {}

/** @param {string} text Without halves of characters: no server takes those. */
const whole = (text) => text.replace(/\p{Surrogate}/gu, "");
const cut = (/** @type {string} */ text) => whole(text.slice(0, TEXT));

/** @param {any[]} songs Cards, or songs of the session's JSON. @returns {Shared[]} As much of them as is shared. */
export function shared(songs) {
  return songs.map(({ uri, title, artists, links }) => ({
    title: String(title), artists: [...artists],
    ...(/^(?:file|import):/.test(uri) ? {} : { uri }),
    // Songs of Moodify's own are everywhere; others may have to be opened elsewhere.
    ...(/^(?:house|starter|spotify):/.test(uri) ? {} : { links: Object.fromEntries(Object.entries(links ?? {}).slice(0, 2)) }),
  }));
}

/** @param {Shared[]} songs @returns {Promise<string>} What stands behind the #, with it. */
async function packed(songs) {
  const rows = songs.map(({ title, artists, uri = "", links = {} }) =>
    [cut(title), artists.slice(0, 5).map(cut), ...(uri || Object.keys(links).length ? [uri] : []), ...(Object.keys(links).length ? [links] : [])]);
  const stream = new Blob([JSON.stringify(rows)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return `${MARK}${VERSION}.${text.replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "")}`;
}

/**
 * @param {Shared[]} songs @param {string} page The address of the page.
 * @returns {Promise<{link: string, count: number}>} The link, and how many songs fit into it.
 */
export async function linkTo(songs, page) {
  let count = Math.min(songs.length, MOST);
  let link = page + (await packed(songs.slice(0, count)));
  while (link.length > LONGEST && count > 1) {
    count = Math.max(1, Math.min(count - 1, Math.floor((count * LONGEST) / link.length)));
    link = page + (await packed(songs.slice(0, count)));
  }
  return { link, count };
}

/** @param {string} text A link, or only what stands behind its #. @returns {string|null} What there is of songs in it. */
export function partOf(text) {
  const at = text.indexOf(MARK);
  // What follows, such as the rest of a sentence, is none of it.
  return at < 0 ? null : (/^\w*\.?[\w-]*/.exec(text.slice(at + MARK.length))?.[0] ?? "");
}

/** @param {string} part What `partOf` gave. @returns {Promise<Shared[]>} Throws `BadLink`. */
export async function songsIn(part) {
  const [version, text] = [part.split(".", 1)[0], part.slice(part.indexOf(".") + 1)];
  if (!/^\d{1,4}$/.test(version) || part.length > READ) throw new BadLink("queue-link-bad");
  if (version !== VERSION) throw new BadLink("queue-link-newer");
  const rows = await unpacked(text);
  const songs = Array.isArray(rows) ? rows.slice(0, MOST).map(song).filter((one) => one !== null) : [];
  if (!songs.length) throw new BadLink("queue-link-bad");
  return /** @type {Shared[]} */ (songs);
}

/** @param {string} text @returns {Promise<any>} */
async function unpacked(text) {
  try {
    const bytes = Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (char) => char.charCodeAt(0));
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
    const parts = [];
    let size = 0;
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
      parts.push(/** @type {any} */ (value));
      size += value?.length ?? 0;
      if (size > INFLATED) { // a few bytes can inflate to gigabytes
        await reader.cancel();
        throw new BadLink("queue-link-bad");
      }
    }
    return JSON.parse(await new Blob(parts).text());
  } catch {
    throw new BadLink("queue-link-bad");
  }
}

/** @param {any} row @returns {Shared|null} One song, as far as it can be believed. */
function song(row) {
  if (!Array.isArray(row) || typeof row[0] !== "string" || !cut(row[0]).trim()) return null;
  const texts = (/** @type {any} */ value) => (Array.isArray(value) ? value.filter((one) => typeof one === "string") : []);
  const [title, artists, uri, links] = row;
  const safe = Object.entries(links && typeof links === "object" && !Array.isArray(links) ? links : {})
    .filter(([name, link]) => name.length < 40 && whole(name) && typeof link === "string" && link.length < 1000 && /^https:\/\/[^\s\x85\p{Surrogate}]+$/u.test(link));
  return {
    title: cut(title),
    artists: texts(artists).slice(0, 5).map(cut),
    ...(typeof uri === "string" && uri.length < 500 ? { uri: whole(uri) } : {}),
    links: Object.fromEntries(safe.slice(0, 5).map(([name, link]) => [whole(name), link])),
  };
}
