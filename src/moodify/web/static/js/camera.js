// @ts-check
/**
 * The camera: on, off, and off for as long as the tab is hidden. It hands out JPEG frames
 * whose longest side is 320 pixels; nothing else ever reads the picture.
 */

const LONGEST_SIDE = 320;
const QUALITY = 0.8;
/** At most nine frames a second: an expression does not change faster. */
const EVERY_MS = 110;

/** @typedef {"off"|"starting"|"on"|"hidden"} CameraState */

/** @param {unknown} error @returns {string} A key of TROUBLE. */
function troubleOf(error) {
  const name = error instanceof Error ? error.name : "";
  if (name === "NotAllowedError" || name === "SecurityError") return "denied";
  if (name === "NotFoundError" || name === "OverconstrainedError") return "missing";
  if (name === "NotReadableError" || name === "AbortError") return "busy";
  return "other";
}

export class Camera extends EventTarget {
  /** @type {CameraState} */
  state = "off";
  /** @type {MediaStream|null} */
  #stream = null;
  #canvas = document.createElement("canvas");
  #attempt = 0;

  /** @param {HTMLVideoElement} video */
  constructor(video) {
    super();
    this.video = video;
    document.addEventListener("visibilitychange", () => this.#onVisibility());
  }

  /** Ask for the camera. Resolves to true when pictures flow; trouble is an event. */
  async start() {
    if (this.state === "on" || this.state === "starting") return true;
    if (!window.isSecureContext) return this.#fail("insecure");
    if (!navigator.mediaDevices?.getUserMedia) return this.#fail("unsupported");
    const attempt = ++this.#attempt;
    this.#become("starting");
    try {
      const stream = await navigator.mediaDevices.getUserMedia({
        video: { width: { ideal: 640 }, height: { ideal: 480 }, facingMode: "user" },
        audio: false,
      });
      // Stopped, or hidden, while the browser's own prompt was open.
      if (attempt !== this.#attempt) {
        for (const track of stream.getTracks()) track.stop();
        return false;
      }
      this.#stream = stream;
      stream.getVideoTracks()[0].addEventListener("ended", () => this.#fail("ended"));
      this.video.srcObject = stream;
      await this.video.play();
    } catch (error) {
      if (attempt !== this.#attempt) return false;
      return this.#fail(troubleOf(error));
    }
    this.#become("on");
    return true;
  }

  /** @param {CameraState} [state] Let the camera go; its light goes out. */
  stop(state = "off") {
    this.#attempt++;
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    this.#stream = null;
    this.video.srcObject = null;
    this.#become(state);
  }

  /** The camera's picture as a small JPEG, or null when there is none yet. @returns {Promise<Blob|null>} */
  async frame() {
    const { videoWidth: width, videoHeight: height } = this.video;
    if (this.state !== "on" || !width || this.video.readyState < 2) return null;
    const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
    this.#canvas.width = Math.round(width * scale);
    this.#canvas.height = Math.round(height * scale);
    const context = this.#canvas.getContext("2d", { alpha: false });
    context?.drawImage(this.video, 0, 0, this.#canvas.width, this.#canvas.height);
    return new Promise((resolve) => this.#canvas.toBlob(resolve, "image/jpeg", QUALITY));
  }

  /**
   * Hand over the latest frame whenever the taker is ready, until the page ends.
   * @param {() => boolean} ready @param {(jpeg: Blob) => void} take
   */
  async feed(ready, take) {
    for (;;) {
      if (this.state === "on" && ready()) {
        const jpeg = await this.frame();
        if (jpeg && this.state === "on") take(jpeg);
      }
      await new Promise((done) => setTimeout(done, EVERY_MS));
    }
  }

  #onVisibility() {
    if (document.hidden && (this.state === "on" || this.state === "starting")) this.stop("hidden");
    else if (!document.hidden && this.state === "hidden") this.start();
  }

  /** @param {string} trouble */
  #fail(trouble) {
    this.stop("off");
    this.dispatchEvent(new CustomEvent("trouble", { detail: trouble }));
    return false;
  }

  /** @param {CameraState} state */
  #become(state) {
    if (state === this.state) return;
    this.state = state;
    this.dispatchEvent(new CustomEvent("change", { detail: state }));
  }
}
