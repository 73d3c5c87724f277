// A fake Web Playback SDK: the real one's surface, silent, moved by the fake world.
(() => {
  const BASE = "{{BASE}}";
  const POLL = 150; // milliseconds
  const EVENTS = [
    "ready", "not_ready", "player_state_changed", "initialization_error", "authentication_error",
    "account_error", "playback_error", "autoplay_failed",
  ];
  const COMMANDS = {
    pause: "pause", resume: "resume", togglePlay: "toggle", nextTrack: "next",
    previousTrack: "previous",
  };

  class Player {
    constructor(options) {
      if (!options || !options.name || typeof options.getOAuthToken !== "function") {
        throw new TypeError("name and getOAuthToken are required");
      }
      this._options = options;
      this._listeners = Object.fromEntries(EVENTS.map((name) => [name, []]));
      this._volume = options.volume ?? 1;
      this._token = null;
      this._device = null;
      this._online = false;
      this._connected = false;
      this._activated = false;
      this._changes = null;
      this._last = null;
      this._heard = 0;
    }

    async connect() {
      this._connected = true;
      this._token = await this._ask();
      const answer = await this._post("register", {
        name: this._options.name, volume: this._volume, device_id: this._device,
      });
      if (!answer) {
        this._connected = false;
        return false;
      }
      this._device = answer.device_id;
      this._poll();
      return true;
    }

    disconnect() {
      if (!this._connected) return;
      this._connected = false;
      this._post("unregister", { device_id: this._device });
      this._setOnline(false);
      this._last = null;
    }

    addListener(name, callback) {
      if (!EVENTS.includes(name)) return false;
      this._listeners[name].push(callback);
      return true;
    }

    on(name, callback) {
      return this.addListener(name, callback);
    }

    removeListener(name, callback) {
      if (!EVENTS.includes(name)) return false;
      this._listeners[name] = callback
        ? this._listeners[name].filter((one) => one !== callback) : [];
      return true;
    }

    async getCurrentState() {
      return this._now();
    }

    async getVolume() {
      return this._volume;
    }

    async setVolume(value) {
      this._volume = value;
      await this._command("volume", value);
    }

    async setName(name) {
      this._options.name = name;
    }

    async seek(milliseconds) {
      await this._command("seek", milliseconds);
    }

    async activateElement() {
      this._activated = true;
    }

    // What stands between the page and the world

    _emit(name, detail) {
      for (const callback of [...this._listeners[name]]) callback(detail);
    }

    _ask() {
      return new Promise((resolve) => {
        this._options.getOAuthToken((token) => resolve(token));
      });
    }

    // Asks once more for a token where the one at hand has ended; an error is an event.
    async _post(path, body, again = true) {
      let answer;
      try {
        answer = await fetch(`${BASE}/sdk/${path}`, {
          method: "POST",
          headers: { Authorization: `Bearer ${this._token}` },
          body: JSON.stringify(body),
          keepalive: true,
        });
      } catch {
        return null;
      }
      if (answer.ok) return answer.json();
      if (answer.status === 401 && again) {
        this._token = await this._ask();
        return this._post(path, body, false);
      }
      const { event, message } = await answer.json();
      this._connected = false;
      this._setOnline(false);
      this._emit(event, { message });
      return null;
    }

    async _command(command, value = null) {
      if (!this._connected || !this._device) return;
      await this._post("command", { device_id: this._device, command, value });
      await this._look();
    }

    _setOnline(online) {
      if (this._online === online) return;
      this._online = online;
      this._emit(online ? "ready" : "not_ready", { device_id: this._device });
    }

    async _poll() {
      while (this._connected) {
        await this._look();
        await new Promise((resolve) => setTimeout(resolve, POLL));
      }
    }

    async _look() {
      const told = await this._post("state", { device_id: this._device });
      if (!told || !this._connected) return;
      this._setOnline(told.online);
      if (told.volume !== null) this._volume = told.volume / 100;
      for (const [event, message] of told.errors) this._emit(event, { message });
      if (told.autoplay_blocked && !this._activated && told.state && !told.state.paused) {
        this._emit("autoplay_failed", undefined);
        await this._post("command", { device_id: this._device, command: "pause", value: null });
        return;
      }
      this._heard = performance.now();
      const before = this._last;
      this._last = told.state;
      const changed = told.changes !== this._changes || (before === null) !== (told.state === null);
      this._changes = told.changes;
      if (changed && (before !== null || told.state !== null)) {
        this._emit("player_state_changed", this._now());
      }
    }

    _now() {
      if (this._last === null) return null;
      const gone = this._last.paused ? 0 : performance.now() - this._heard;
      const position = Math.min(this._last.duration, Math.round(this._last.position + gone));
      return structuredClone({ ...this._last, position });
    }
  }

  for (const [name, command] of Object.entries(COMMANDS)) {
    Player.prototype[name] = function () {
      return this._command(command);
    };
  }

  window.Spotify = { Player };
  setTimeout(() => {
    if (typeof window.onSpotifyWebPlaybackSDKReady !== "function") {
      throw new Error("onSpotifyWebPlaybackSDKReady is not defined");
    }
    window.onSpotifyWebPlaybackSDKReady();
  }, 20);
})();
