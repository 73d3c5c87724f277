// @ts-check
/** The dialog of someone who is signed in: playlists, reading, likes, saving, signing out. */

import { el, setRich, setText } from "../dom.js";
import { called } from "../queue/called.js";
import { S, SAYS } from "../strings-spotify.js";
import { isKind, trying } from "./account.js";
import { spotify } from "./api.js";
import { alertBox, button, dayOf, onSpotify, textButton } from "./parts.js";
import { Playlists } from "./playlists.js";
import { Reading } from "./reading.js";

export class Home {
  #told = alertBox();
  #who = el("p", { className: "lead" });
  #until = el("p", { className: "small" });
  #liked = el("p", { className: "small" });
  #save = button(S["save.go"], () => this.#saving(), { className: "button quiet" });
  #saved = el("p", { className: "small saved", role: "status" });
  #saveTold = alertBox();
  #out = el("div", { className: "out" });
  #keep = el("p", { className: "small" });

  /**
   * @param {import("./account.js").Account} account
   * @param {{session: () => any, sort: () => void, left: () => void}} acts `session` gives its state.
   */
  constructor(account, acts) {
    this.account = account;
    this.acts = acts;
    this.lists = new Playlists(() => { if (this.reading) this.reading.draw(); });
    this.reading = new Reading(account, this.lists);
    this.nodes = [
      el("section", {}, this.#told.root, this.#who, this.#until),
      el("section", {}, ...this.lists.nodes),
      el("section", {}, ...this.reading.nodes),
      el("section", {}, el("h3", { className: "label" }, S["liked.title"]), el("p", { className: "small" }, S["liked.lead"]),
        el("div", { className: "acts" }, button(S["liked.go"], acts.sort, { className: "button quiet", id: "sort-liked" }), this.#liked)),
      el("section", {}, el("h3", { className: "label" }, S["save.title"]), el("p", { className: "small" }, S["save.lead"]),
        el("div", { className: "acts" }, this.#save, this.#saved), this.#saveTold.root),
      el("section", {}, el("h3", { className: "label" }, S["out.title"]), this.#keep, this.#out),
    ];
    this.#asking(false);
    this.draw();
  }

  draw() {
    const { state } = this.account;
    setRich(this.#who, SAYS.connected(state.name));
    setText(this.#until, [SAYS.kept(state.kept_in), state.ends_at ? SAYS.until(dayOf(state.ends_at)) : ""].filter(Boolean).join(" "));
    setText(this.#keep, SAYS.keepDays(state.keep_days));
    setText(this.#liked, state.liked.known ? SAYS.sorted(state.liked.sorted, state.liked.known) : "");
    if (state.problem) this.#told.show(state.problem);
    this.reading.draw();
    this.song();
  }

  /** The session has another song: there may be something to save now. */
  song() {
    const session = this.acts.session();
    const has = session?.player === "spotify" && Boolean(session.now);
    this.#save.disabled = !has;
    if (!has) setText(this.#saved, S["save.none"]);
    else if (this.#saved.textContent === S["save.none"]) setText(this.#saved, "");
  }

  async #saving() {
    this.#saveTold.clear();
    this.#save.disabled = true;
    const saved = await trying(() => spotify.save(this.acts.session().id, called(this.acts.session())), (told) => this.#saveTold.show(told));
    this.#save.disabled = false;
    if (saved) this.#saved.replaceChildren(SAYS.saved(saved.name, saved.songs), " ", onSpotify(saved.name, saved.link));
  }

  /** @param {boolean} sure Whether to ask before all is deleted. */
  #asking(sure) {
    const ask = textButton(S["out.go"], () => this.#asking(true));
    const yes = button(S["out.yes"], () => this.#signOut());
    this.#out.replaceChildren(...(sure ? [el("p", {}, S["out.sure"]), el("div", { className: "acts" }, yes, textButton(S["out.no"], () => this.#asking(false)))] : [ask]));
    if (sure) yes.focus();
    else if (this.#out.isConnected) ask.focus();
  }

  async #signOut() {
    let failed = false;
    await trying(() => spotify.signOut(), (told) => {
      failed = !isKind(told, "spotify-sign-in");
      if (failed) this.#told.show(told);
    });
    if (!failed) this.acts.left();
  }
}
