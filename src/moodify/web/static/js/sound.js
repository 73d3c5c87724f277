// @ts-check
/**
 * Whichever player sounds: Moodify's own, or Spotify. The other one is silent, and keeps its
 * song and its place until it is its turn again.
 * @typedef {EventTarget & {
 *   song: any, wanted: boolean, refused: boolean,
 *   readonly playing: boolean, readonly waiting: boolean, readonly position: number,
 *   readonly duration: number, readonly volume: number|null, readonly muted: boolean,
 *   load(song: any, queue?: any[]): void, play(): any, pause(): void, seek(seconds: number): void,
 *   setVolume(volume: number): void, mute(): void, silence(): void, dim?(share: number): void, held?: boolean
 * }} Sounding `volume` is null where it can't be set; `silence` stops without forgetting that
 *   sound is wanted. Events: `change`, `ended` (its detail may name the song), `failed`.
 */

export class Sound extends EventTarget {
  /** @param {Sounding} here @param {Sounding} spotify */
  constructor(here, spotify) {
    super();
    this.here = here;
    this.spotify = spotify;
    /** @type {Sounding} */
    this.active = here;
    for (const player of [here, spotify]) {
      for (const name of ["change", "ended", "failed", "moved"]) {
        player.addEventListener(name, (/** @type {any} */ event) => {
          if (player === this.active) this.dispatchEvent(new CustomEvent(name, { detail: event.detail }));
        });
      }
    }
  }

  get song() { return this.active.song; }
  get playing() { return this.active.playing; }
  get waiting() { return this.active.waiting; }
  get refused() { return this.active.refused; }
  get position() { return this.active.position; }
  get duration() { return this.active.duration; }
  get volume() { return this.active.volume; }
  get muted() { return this.active.muted; }
  get wanted() { return this.active.wanted; }
  set wanted(on) { this.active.wanted = on; }

  /** @param {any} state A SessionState: who plays, and what. */
  show(state) {
    const next = state.player === "spotify" ? this.spotify : this.here;
    const { wanted } = this.active;
    const other = next !== this.active;
    if (other) {
      this.active.silence();
      next.wanted = wanted;
      this.active = next;
    }
    next.load(state.now, state.queue);
    if (other && wanted && !next.playing) next.play();
    if (other) this.dispatchEvent(new CustomEvent("change"));
  }

  play() { return this.active.play(); }
  pause() { this.active.pause(); }
  /** @param {number} seconds */
  seek(seconds) { this.active.seek(seconds); }
  mute() { this.active.mute(); }

  /** @param {number} share 0..1 of the volume. Only Moodify's own sound fades: Spotify's just pauses. */
  dim(share) { this.here.dim?.(share); }

  /** @param {boolean} on Whether the song that plays is to be followed by none. */
  hold(on) { this.here.held = this.spotify.held = on; }

  /** @param {number} volume 0..1 */
  setVolume(volume) {
    if (this.volume !== null) this.active.setVolume(volume);
  }

  toggle() {
    if (this.playing) this.pause();
    else this.play();
  }
}
