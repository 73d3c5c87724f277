// @ts-check
/** Beneath the queue: what can be done with all of it, whether it ends, and when the sound shall. */

import { announce } from "../a11y.js";
import { $, el, icon, setText } from "../dom.js";
import { t } from "../i18n.js";
import { button } from "../parts.js";
import { dialogOf } from "./dialog.js";
import { MINUTES } from "./sleep.js";

/** Seconds of quiet before a left time is said as minutes. */
const SHORT = 90;

export class QueueFoot {
  #endless = el("input", { type: "checkbox", role: "switch", id: "endless", onchange: () => this.send({ type: "endless", on: this.#endless.checked }) });
  #note = el("small");
  #word = el("span", {}, t("sleep-open"));
  #open = el("button", { id: "sleep-open", className: "link sleep-open", type: "button", "aria-haspopup": "dialog", onclick: () => this.#ask() }, icon("sleep"), this.#word);
  /** In the dock, while it runs. */
  #left = el("button", { id: "sleep-left", className: "sleep-left", type: "button", hidden: true, "aria-haspopup": "dialog", onclick: () => this.#ask() }, icon("sleep"), el("span", { className: "time" }));
  /** Counts down: no live region, which would say each second aloud. */
  #status = el("p");
  #choices = el("div", { className: "sleep-choices" });
  /** @type {any} */
  #dialog = null;

  /**
   * @param {(command: any) => void} send @param {import("./sleep.js").Sleep} sleep
   * @param {{add: () => void, share: () => void, open: () => void}} acts
   */
  constructor(send, sleep, acts) {
    this.send = send;
    this.sleep = sleep;
    const link = (/** @type {string} */ id, /** @type {string} */ text, /** @type {() => void} */ act) =>
      el("button", { id, className: "link", type: "button", "aria-haspopup": "dialog", onclick: act }, t(text));
    $("queue-foot").append(
      el("p", { className: "queue-acts" }, link("add-open", "queue-add", acts.add), link("share-open", "queue-share", acts.share), link("open-open", "queue-open", acts.open), this.#open),
      el("label", { className: "switch" }, this.#endless, el("i", { "aria-hidden": "true" }), el("span", {}, el("b", {}, t("queue-endless")), this.#note)));
    document.querySelector(".dock-seek")?.append(this.#left);
    sleep.addEventListener("change", () => this.#draw());
    sleep.addEventListener("slept", () => announce(t("sleep-slept")));
    this.#draw();
  }

  /** @param {any} state */
  show(state) {
    const any = Boolean(state.now || state.queue.length);
    this.#endless.checked = state.endless;
    setText(this.#note, t(state.endless ? "queue-endless-on" : "queue-endless-off", { n: any ? state.queue.length : -1 }));
    $("share-open").hidden = !any && !state.history;
    this.#open.hidden = !any && !this.sleep.kind;
  }

  /** How long it still plays, in few words. */
  #short() {
    const { left } = this.sleep;
    if (this.sleep.kind !== "time" || left === null) return t(this.sleep.kind === "song" ? "sleep-song-short" : "sleep-queue-short");
    return left < SHORT ? t("sleep-seconds", { n: Math.ceil(left) }) : t("sleep-minutes", { n: Math.ceil(left / 60) });
  }

  #draw() {
    const { kind } = this.sleep;
    this.#left.hidden = !kind;
    setText(this.#word, kind ? t("sleep-running", { left: this.#short() }) : t("sleep-open"));
    if (kind) setText(this.#left.lastElementChild, this.#short());
    if (kind) this.#left.setAttribute("aria-label", t("sleep-running", { left: this.#short() }));
    if (this.#dialog?.open) this.#drawDialog();
  }

  #ask() {
    this.#dialog ??= this.#made();
    this.#drawDialog();
    if (!this.#dialog.open) this.#dialog.showModal();
  }

  #made() {
    const dialog = dialogOf("sleep", "sleep-title", "small-dialog");
    const choose = (/** @type {string} */ text, /** @type {() => void} */ act) => button(text, () => {
      act();
      dialog.close();
      announce(t("sleep-running", { left: this.#short() }));
    }, { className: "button quiet" });
    this.#choices.append(
      ...MINUTES.map((n) => choose(t("sleep-minutes", { n }), () => this.sleep.after(n))),
      choose(t("sleep-song"), () => this.sleep.afterSong()), choose(t("sleep-queue"), () => this.sleep.afterQueue()));
    const cancel = button(t("sleep-cancel"), () => {
      this.sleep.cancel();
      dialog.close();
      announce(t("sleep-cancelled"));
    }, { id: "sleep-cancel" });
    dialog.append(el("p", { className: "small" }, t("sleep-lead")), el("div", { className: "sleep-now" }, this.#status, cancel), this.#choices);
    return dialog;
  }

  #drawDialog() {
    const { kind } = this.sleep;
    this.#dialog.querySelector(".sleep-now").hidden = !kind;
    setText(this.#status, kind ? t("sleep-running", { left: this.#short() }) : "");
  }
}
