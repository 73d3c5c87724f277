// @ts-check
/** How a frame talks with the page that holds it, and loads Spotify's script. */

/** @param {any} message */
export const say = (message) => window.parent.postMessage(message, location.origin);

/** @param {(message: any) => void} act */
export function onMessage(act) {
  window.addEventListener("message", (event) => {
    if (event.origin === location.origin && event.source === window.parent && event.data?.do) act(event.data);
  });
}

/** A refusal of the server's, thrown as what it told. @param {Response} answer */
export async function told(answer) {
  const json = await answer.json().catch(() => ({}));
  if (!answer.ok) throw json;
  return json;
}

const AWAY = {
  type: "urn:moodify:problem:spotify-away",
  detail: "Spotify's player could not be loaded.",
  hint: "Is the computer online? A blocker may hold it back, too.",
};

/**
 * Load one of Spotify's scripts; it then calls the function of that name.
 * @param {"sdk"|"embed"} which @param {string} callback @returns {Promise<any>} What it was called with.
 */
export async function load(which, callback) {
  const scripts = await fetch("../api/spotify/scripts").then(told);
  return new Promise((loaded, failed) => {
    /** @type {any} */ (window)[callback] = loaded;
    const script = document.createElement("script");
    script.src = scripts[which];
    script.async = true;
    script.onerror = () => failed(AWAY);
    document.head.append(script);
  });
}
