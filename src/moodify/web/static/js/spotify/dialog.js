// @ts-check
/** “Spotify”: connecting, one's playlists, and the sorter; one dialog, whose size never jumps. */

import { announce } from "../a11y.js";
import { $, el } from "../dom.js";
import { S } from "../strings-spotify.js";
import { connecting } from "./connecting.js";
import { Home } from "./home.js";
import { head } from "./parts.js";
import { Sorter } from "./sorter.js";

export class SpotifyDialog {
  /** @type {Home|null} */
  #home = null;
  #view = "";
  #body = el("div", { className: "dialog-body" });

  /**
   * @param {import("./account.js").Account} account
   * @param {{session: () => any, left: () => void}} acts
   */
  constructor(account, acts) {
    this.account = account;
    this.acts = acts;
    this.dialog = $("spotify");
    this.dialog.append(head(this.dialog, "spotify-title", S["dialog.title"]), this.#body);
    account.addEventListener("change", () => { if (this.dialog.open) this.#draw(); });
  }

  async open() {
    this.#view = "";
    if (!this.account.state) this.#body.replaceChildren(el("p", { className: "small" }, S.loading));
    if (!this.dialog.open) this.dialog.showModal();
    this.#draw();
    await this.account.refresh();
  }

  /** What the session plays has changed. */
  song() {
    if (this.dialog.open) this.#home?.song();
  }

  #draw() {
    const { state } = this.account;
    if (!state) return;
    // Typing a client id, or sorting, is not torn away by what the server tells meanwhile.
    const view = !state.signed_in ? `connect ${state.problem?.detail ?? ""}` : this.#view === "sort" ? "sort" : "home";
    if (view === this.#view) {
      if (view === "home") this.#home?.draw();
      return;
    }
    this.#view = view;
    if (view === "home") this.#showHome();
    else if (view !== "sort") this.#body.replaceChildren(...connecting(state));
  }

  #showHome() {
    this.#home = new Home(this.account, { session: this.acts.session, sort: () => this.#sort(), left: () => this.#left() });
    this.#body.replaceChildren(...this.#home.nodes);
    this.#home.lists.load();
  }

  #sort() {
    const sorter = new Sorter(() => {
      this.#view = "home";
      this.#showHome();
      $("sort-liked").focus();
      this.account.refresh();
    });
    this.#view = "sort";
    this.#body.replaceChildren(sorter.root);
    this.#body.scrollTop = 0;
    sorter.begin();
  }

  async #left() {
    this.#home = null;
    this.acts.left();
    await this.account.refresh();
    this.#body.prepend(el("p", { className: "told-card", role: "status" }, S["out.done"]));
    this.#body.scrollTop = 0;
    announce(S["out.done"]);
    $("client-id").focus();
  }
}
