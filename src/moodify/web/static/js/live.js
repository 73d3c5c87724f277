// @ts-check
/**
 * The one socket to the server: frames and commands out, what was seen and the state in.
 * It comes back by itself, waiting longer after each failure (0.5 s, doubled, 8 s at most).
 */

import { Problem, api } from "./api.js";

const FIRST_WAIT = 500;
const LONGEST_WAIT = 8000;
/** A frame that is not answered in this time is given up, so that the next can go. */
const FRAME_PATIENCE = 2000;
/** The code with which the server closes a socket whose session it does not know. */
const GONE = 4404;

export class Live extends EventTarget {
  /** @type {WebSocket|null} */
  #socket = null;
  #id = "";
  #failures = 0;
  #frameSentAt = 0;
  #waiting = false;
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  #timer;
  /** When the next attempt is due, in milliseconds of Date.now(); 0 when none is. */
  retryAt = 0;

  get open() {
    return this.#socket?.readyState === WebSocket.OPEN;
  }

  /** @param {string} id The session to speak for. */
  connect(id) {
    this.#id = id;
    clearTimeout(this.#timer);
    this.retryAt = 0;
    this.#drop();
    const socket = new WebSocket(api.liveUrl(id));
    this.#socket = socket;
    socket.onopen = () => {
      this.#failures = 0;
      this.#waiting = false;
      this.#tell("open");
    };
    socket.onmessage = (event) => this.#receive(event.data);
    socket.onclose = (event) => (event.code === GONE ? this.#tell("unknown") : this.lost());
  }

  /** Let the socket go, and hear no more of it. */
  #drop() {
    if (!this.#socket) return;
    this.#socket.onclose = this.#socket.onmessage = null;
    this.#socket.close();
    this.#socket = null;
  }

  /** Try at once, without waiting for the back-off. */
  retry() {
    clearTimeout(this.#timer);
    this.#again();
  }

  /** @param {any} command @returns {boolean} Whether it went out over the socket. */
  send(command) {
    if (!this.open) return false;
    this.#socket?.send(JSON.stringify(command));
    return true;
  }

  /** True when a frame may go: one at a time, and never behind one that still waits. */
  get ready() {
    const late = performance.now() - this.#frameSentAt > FRAME_PATIENCE;
    return this.open && (!this.#waiting || late) && this.#socket?.bufferedAmount === 0;
  }

  /** @param {Blob} jpeg */
  sendFrame(jpeg) {
    if (!this.open) return;
    this.#waiting = true;
    this.#frameSentAt = performance.now();
    this.#socket?.send(jpeg);
  }

  /** @param {string} text */
  #receive(text) {
    const message = JSON.parse(text);
    if (message.type === "problem" && message.problem.status === 404) return; // told by GONE
    if (message.type !== "state") this.#waiting = false; // seen, or a frame refused
    this.#tell(message.type, message);
  }

  /** The server is out of reach: wait, longer each time, and try again. */
  lost() {
    this.#socket = null;
    const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.#failures++);
    const spread = wait * (0.8 + 0.4 * Math.random());
    this.retryAt = Date.now() + spread;
    this.#timer = setTimeout(() => this.#again(), spread);
    this.#tell("lost", { failures: this.#failures });
  }

  /** Ask over HTTP first: a socket that is refused can't tell us why. */
  async #again() {
    this.retryAt = 0;
    const id = this.#id;
    try {
      await api.session(id);
    } catch (error) {
      if (error instanceof Problem && error.status === 404) return this.#tell("unknown");
      if (error instanceof Problem && error.status === 401) return undefined; // the page asks who listens
      return this.lost();
    }
    if (id === this.#id && !this.open) this.connect(id);
    return undefined;
  }

  /** @param {string} type @param {any} [detail] */
  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
