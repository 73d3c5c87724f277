// @ts-check
/** What the browser remembers: tastes of this person (local) and this tab's session. */

/** @param {Storage} storage */
function box(storage) {
  return {
    /** @param {string} key @param {any} [fallback] */
    get(key, fallback = null) {
      try {
        const text = storage.getItem(`moodify.${key}`);
        return text === null ? fallback : JSON.parse(text);
      } catch {
        return fallback;
      }
    },
    /** @param {string} key @param {any} value */
    set(key, value) {
      try {
        if (value === null) storage.removeItem(`moodify.${key}`);
        else storage.setItem(`moodify.${key}`, JSON.stringify(value));
      } catch {
        // Storage may be full or blocked: the page works, and forgets.
      }
    },
  };
}

/** A storage that forgets, for a browser that blocks the real one. */
const forgetful = /** @type {any} */ ({ getItem: () => null, setItem() {}, removeItem() {} });

/** @param {() => Storage} give */
function safely(give) {
  try {
    return box(give());
  } catch {
    return box(forgetful);
  }
}

export const local = safely(() => localStorage);
export const tab = safely(() => sessionStorage);
