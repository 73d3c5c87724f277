// @ts-check
/** “Play on”: the person's devices, this page, or Spotify's own player. */

import { $, el } from "../dom.js";
import { KIND, S } from "../strings-spotify.js";
import { trying } from "./account.js";
import { spotify } from "./api.js";
import { alertBox, head, textButton } from "./parts.js";

export class Chooser {
  #told = alertBox();
  #list = el("ul", { className: "places" });
  #refresh = textButton(S["on.refresh"], () => this.#look());
  /** @type {any[]|null} */
  #devices = null;
  /** What is drawn: rows that stay the same stay, so that none goes from under a finger. */
  #key = "";

  /** @param {import("./account.js").Account} account @param {import("./player.js").SpotifyPlayer} player */
  constructor(account, player) {
    this.account = account;
    this.player = player;
    this.dialog = $("play-on");
    this.dialog.append(head(this.dialog, "play-on-title", S["on.title"]), this.#list, this.#told.root, this.#refresh);
    player.addEventListener("change", () => { if (this.dialog.open) this.#draw(); });
  }

  open() {
    this.#devices = null;
    this.#draw();
    if (!this.dialog.open) this.dialog.showModal();
    this.#look();
  }

  async #look() {
    this.#told.clear();
    this.#refresh.hidden = !this.account.signedIn;
    if (!this.account.signedIn) return;
    this.#refresh.disabled = true;
    this.#devices = (await trying(() => spotify.devices(), (told) => this.#told.show(told))) ?? [];
    this.#refresh.disabled = false;
    this.#draw();
  }

  #draw() {
    const { player } = this;
    const key = JSON.stringify([this.account.signedIn, this.#devices, this.account.state?.ways, player.way, player.connect.device?.id]);
    if (key === this.#key) return;
    this.#key = key;
    const focus = document.activeElement instanceof HTMLElement && this.#list.contains(document.activeElement) ? document.activeElement.dataset.place : null;
    const ways = new Map((this.account.state?.ways ?? []).map((/** @type {any} */ way) => [way.name, way]));
    const connect = ways.get("connect");
    const rows = [];
    if (this.account.signedIn) {
      for (const device of this.#devices ?? []) {
        // The page as a device has an entry of its own.
        if (player.way === "page" && device.id === player.connect.device?.id) continue;
        const note = [KIND[device.kind.toLowerCase()] ?? device.kind, device.restricted ? S["on.restricted"] : device.active ? S["on.active"] : ""].filter(Boolean).join(", ");
        rows.push(this.#row(`device ${device.id}`, device.name, note, player.way === "connect" && player.connect.device?.id === device.id, device.restricted, () => player.choose("connect", device)));
      }
      if (!this.#devices) rows.push(el("li", { className: "small" }, S["on.looking"]));
      else if (!this.#devices.length) rows.push(el("li", { className: "small" }, connect && !connect.ok ? connect.why : S["on.noDevices"]));
    }
    for (const [name, text, note] of [["page", S["on.page"], S["on.pageNote"]], ["embed", S["on.embed"], S["on.embedNote"]]]) {
      const way = ways.get(name) ?? { ok: name === "embed", why: "" };
      rows.push(this.#row(name, text, way.ok ? note : way.why, player.way === name, !way.ok, () => player.choose(/** @type {any} */ (name))));
    }
    this.#list.replaceChildren(...rows);
    if (focus) /** @type {any} */ (this.#list.querySelector(`[data-place="${CSS.escape(focus)}"]`))?.focus();
  }

  /**
   * @param {string} place @param {string} name @param {string} note @param {boolean} chosen
   * @param {boolean} closed @param {() => void} act
   */
  #row(place, name, note, chosen, closed, act) {
    const choose = () => {
      this.player.wanted = true;
      this.dialog.close();
      act();
    };
    return el("li", {}, el("button", { className: "place", type: "button", "data-place": place, "aria-pressed": String(chosen), disabled: closed, onclick: choose },
      el("b", {}, name), el("small", {}, note)));
  }
}
