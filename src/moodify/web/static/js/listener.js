// @ts-check
/**
 * One listener's session on the server: found again after a reload, made anew (and brought to
 * where it was) when the server no longer knows it.
 */

import { Gone, Problem, api } from "./api.js";
import { tab } from "./store.js";

/** Commands that say what the listener wants, by kind: the last of each is said to a new session. */
const KINDS = /** @type {Record<string, string>} */ ({
  wish: "wish", goal: "wish", follow: "follow", use_player: "player", endless: "endless", choose_mood: "by", choose_point: "by", use_camera: "by", camera_off: "by",
});

export class Listener extends EventTarget {
  /** @type {any} The newest SessionState. */
  state = null;
  /** @type {Record<string, any>} */
  #wants = tab.get("wants", {});
  #making = false;
  /** How many states have come over the socket. */
  #heard = 0;

  /** @param {import("./live.js").Live} live */
  constructor(live) {
    super();
    this.live = live;
    live.addEventListener("state", (/** @type {any} */ event) => {
      this.#heard += 1;
      this.#take(event.detail.state);
    });
    live.addEventListener("unknown", () => this.#anew());
  }

  /** Find this tab's session, or make one, and open the socket. Throws `Gone` and `Problem`. */
  async begin() {
    const id = tab.get("session");
    let state = null;
    if (id) {
      try {
        state = await api.session(id);
      } catch (error) {
        if (!(error instanceof Problem && error.status === 404)) throw error;
      }
    }
    if (state) this.#enter(state);
    else await this.#create();
  }

  /** @param {any} command Over the socket, or over HTTP while that is down. */
  async send(command) {
    const kind = KINDS[command.type];
    if (kind) {
      this.#wants[kind] = command;
      tab.set("wants", this.#wants);
    }
    if (this.live.send(command) || !this.state) return;
    await this.#asked(api.command(this.state.id, command));
  }

  /**
   * Read the mood from a picture instead of the camera.
   * @param {Blob} picture @returns {Promise<boolean>} Whether it was read.
   */
  async sendPicture(picture) {
    delete this.#wants.by;
    return this.state ? this.#asked(api.picture(this.state.id, picture)) : false;
  }

  /** @param {Promise<any>} answer @returns {Promise<boolean>} Whether it was no refusal. */
  async #asked(answer) {
    const heard = this.#heard;
    try {
      const state = await answer;
      // Where the socket has told one meanwhile it tells the newest too, and this may be older.
      if (heard === this.#heard) this.#take(state);
      return true;
    } catch (error) {
      if (error instanceof Problem) this.dispatchEvent(new CustomEvent("problem", { detail: error.told }));
      else if (!(error instanceof Gone)) throw error;
      return false;
    }
  }

  async #create() {
    this.#enter(await api.createSession());
  }

  /** The server was restarted, or forgot us: start a session that is where the old one was. */
  async #anew() {
    // Told twice (by the clock and by a press of “Try now”), it is made once: a second session
    // would take the place of the first, and of what was pressed in it.
    if (this.#making) return;
    this.#making = true;
    const now = this.state?.now;
    try {
      const { id } = await api.createSession();
      let state = null;
      // The song first: what plays goes on playing.
      const song = now ? [{ type: "play", uri: now.uri }] : [];
      for (const command of [this.#wants.wish, this.#wants.follow, this.#wants.endless, this.#wants.player, ...song, this.#wants.by]) {
        if (command) state = await api.command(id, command);
      }
      this.#enter(state ?? (await api.session(id)));
    } catch (error) {
      // Where it isn't known who listens, the page asks.
      if (!(error instanceof Problem && error.status === 401)) this.live.lost();
    } finally {
      this.#making = false;
    }
  }

  /** @param {any} state */
  #enter(state) {
    tab.set("session", state.id);
    this.#take(state);
    this.live.connect(state.id);
  }

  /** @param {any} state */
  #take(state) {
    this.state = state;
    this.dispatchEvent(new CustomEvent("state", { detail: state }));
  }
}
