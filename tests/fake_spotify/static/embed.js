// A fake of the embed's iFrame API: the real one's surface, a frame with a title, and a clock.
(() => {
  const BASE = "{{BASE}}";
  const SECONDS = {{SECONDS}};
  const TICK = 250; // milliseconds between updates while a song plays

  class Controller {
    constructor(element, options) {
      this._listeners = { ready: [], playback_update: [], playback_started: [], error: [] };
      this._song = null;
      this._paused = true;
      this._position = 0;
      this._since = 0;
      this._waiting = [];
      this._started = false;
      this.iframeElement = document.createElement("iframe");
      this.iframeElement.width = options.width ?? "100%";
      this.iframeElement.height = options.height ?? 352;
      this.iframeElement.allow = "autoplay; encrypted-media; clipboard-write; fullscreen";
      this.iframeElement.title = "Spotify";
      element.replaceWith(this.iframeElement);
      this._timer = setInterval(() => this._tick(), TICK);
    }

    addListener(name, callback) {
      (this._listeners[name] ??= []).push(callback);
      return () => this.removeListener(name, callback);
    }

    on(name, callback) {
      return this.addListener(name, callback);
    }

    removeListener(name, callback) {
      this._listeners[name] = (this._listeners[name] ?? []).filter((one) => one !== callback);
    }

    // The frame shows a new song; it does not play by itself.
    async loadUri(uri) {
      const [, kind, id] = String(uri).split(":");
      this._song = null;
      this._set(true, 0);
      this._started = false;
      this.iframeElement.src = `${BASE}/embed/${kind}/${id}`;
      let answer = null;
      try {
        answer = await fetch(`${BASE}/embed/info/${kind}/${id}`);
      } catch { /* told below, as a song that is not there */ }
      if (!answer || !answer.ok) {
        this._emit("error", { uri });
        return;
      }
      const song = await answer.json();
      if (SECONDS !== null) song.duration = SECONDS * 1000;
      if (!this.iframeElement.src.endsWith(id)) return; // another was loaded meanwhile
      this._song = song;
      this._emit("ready");
      this._update();
      for (const command of this._waiting.splice(0)) command();
    }

    play() {
      this._later(() => this._set(false, this._ended() ? 0 : this._at()));
    }

    resume() {
      this.play();
    }

    pause() {
      this._later(() => this._set(true, this._at()));
    }

    togglePlay() {
      this._later(() => (this._paused ? this.play() : this.pause()));
    }

    seek(seconds) {
      this._later(() => this._set(this._paused, Math.min(seconds * 1000, this._song.duration)));
    }

    destroy() {
      clearInterval(this._timer);
      this._listeners = {};
      this.iframeElement.remove();
    }

    _later(command) {
      if (this._song === null) this._waiting.push(command);
      else {
        command();
        this._update();
      }
    }

    _set(paused, position) {
      this._paused = paused;
      this._position = position;
      this._since = performance.now();
    }

    _at() {
      const gone = this._paused ? 0 : performance.now() - this._since;
      return Math.min(this._position + gone, this._song ? this._song.duration : Infinity);
    }

    _ended() {
      return this._song !== null && this._at() >= this._song.duration;
    }

    _tick() {
      if (this._song === null || this._paused) return;
      if (this._ended()) this._set(true, this._song.end === "zero" ? 0 : this._song.duration);
      this._update();
    }

    _update() {
      if (!this._paused && !this._started) {
        this._started = true;
        this._emit("playback_started", { playingURI: this._song.uri });
      }
      this._emit("playback_update", {
        playingURI: this._song.uri,
        isPaused: this._paused,
        isBuffering: false,
        duration: this._song.duration,
        position: Math.round(this._at()),
      });
    }

    _emit(name, data) {
      for (const callback of [...(this._listeners[name] ?? [])]) callback({ data });
    }
  }

  const IFrameAPI = {
    createController(element, options, callback) {
      const controller = new Controller(element, options);
      callback(controller);
      if (options.uri) controller.loadUri(options.uri);
    },
  };
  setTimeout(() => window.onSpotifyIframeApiReady?.(IFrameAPI), 20);
})();
