// @ts-check
/** The help's part about this device: installing the page as an app, and notifications. */

import { el, setText } from "../dom.js";
import { t } from "../i18n.js";
import { install, installing, onInstalling } from "./install.js";
import { canNotify, notifies, refused, setNotify } from "./notify.js";

export class Device {
  root = el("section", { className: "own-device" });
  #note = el("small", {});
  #box = el("input", { type: "checkbox", role: "switch", onchange: () => this.#notify() });
  #install = el("div", {});

  constructor() {
    this.root.append(
      el("h3", { className: "label" }, t("device-title")),
      this.#install,
      el("label", { className: "switch" }, this.#box, el("i", { "aria-hidden": "true" }),
        el("span", {}, el("b", {}, t("device-notify")), this.#note)));
    onInstalling(() => this.look());
    this.look();
  }

  /** Say how things stand. */
  look() {
    const how = installing();
    this.#install.replaceChildren(...({
      offered: () => [el("p", { className: "small" }, t("device-install-why")), el("button", { className: "button", type: "button", onclick: install }, t("device-install"))],
      "by-share": () => [el("p", { className: "small" }, t("device-install-share"))],
      installed: () => [],
      no: () => [],
    })[how]());
    this.#box.checked = notifies();
    this.#box.disabled = !canNotify() || refused();
    setText(this.#note, t(refused() ? "device-notify-refused" : canNotify() ? "device-notify-note" : "device-notify-cannot"));
  }

  async #notify() {
    await setNotify(this.#box.checked);
    this.look();
  }
}
