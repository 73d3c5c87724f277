// @ts-check
/** The help's part about phones: the QR code, the code, the certificate, and who was let in. */

import { call } from "../api.js";
import { el } from "../dom.js";
import { alertBox, textButton, trying } from "../parts.js";
import { language, slotted, t } from "../i18n.js";
import { L } from "./strings-lan.js";

const lan = {
  state: () => call("GET", "api/lan"),
  invite: () => call("POST", "api/lan/invitation"),
  newCode: () => call("POST", "api/lan/code"),
  /** @param {string} id */
  forget: (id) => call("DELETE", `api/lan/devices/${encodeURIComponent(id)}`),
  forgetAll: () => call("DELETE", "api/lan/devices"),
};

const day = (/** @type {number} */ seconds) => new Date(seconds * 1000).toLocaleDateString(language());
const external = (/** @type {string} */ href) => el("a", { href, className: "lan-address", dir: "ltr", target: "_blank", rel: "noopener" }, href);

/** @param {string} fingerprint In pairs, between which a line may end. */
const print = (fingerprint) => el("code", { className: "fingerprint", dir: "ltr" }, ...fingerprint.split(/(?<=:)/).flatMap((pair) => [pair, el("wbr")]));

export class Phone {
  root = el("section", { className: "lan", "aria-labelledby": "lan-title" });
  #body = el("div", { className: "lan-body" });
  #told = alertBox();
  /** @type {any} A link and its QR code, until the help is opened again. */
  #invitation = null;

  constructor() {
    this.root.append(el("h3", { id: "lan-title", className: "label" }, L.title), this.#body, this.#told.root);
  }

  /** Ask how things are, and draw them. */
  async look() {
    this.#told.clear();
    const state = await this.#try(() => lan.state());
    this.#invitation = state?.on && state.here && state.addresses.length ? await this.#try(() => lan.invite()) : null;
    if (state) this.#draw(state);
  }

  /** @template T @param {() => Promise<T>} act @returns {Promise<T|undefined>} */
  #try(act) {
    return trying(act, (told) => this.#told.show(told));
  }

  /** @param {() => Promise<any>} act Something that answers with the state that follows. */
  async #change(act) {
    this.#told.clear();
    const state = await this.#try(act);
    if (state) this.#draw(state);
  }

  /** @param {any} state A LanState. */
  #draw(state) {
    if (!state.on) this.#body.replaceChildren(el("p", {}, ...slotted("lan-off", { command: el("kbd", { dir: "ltr" }, "moodify run --lan") })));
    else if (!state.here) this.#body.replaceChildren(...this.#elsewhere(state));
    else this.#body.replaceChildren(...this.#invite(state), ...this.#devices(state));
  }

  /** @param {any} state @returns {Node[]} */
  #elsewhere(state) {
    return [
      el("p", {}, L.elsewhere),
      el("p", { className: "small" }, ...slotted("lan-trust", { address: state.trust.length ? external(state.trust[0]) : "" })),
      print(state.fingerprint)];
  }

  /** @param {any} state @returns {Node[]} */
  #invite(state) {
    const [address] = state.addresses;
    const made = this.#invitation;
    const link = external(address ?? "");
    const open = state.code
      ? slotted("lan-open-code", { address: link, code: el("b", { className: "digits", dir: "ltr" }, `${state.code.slice(0, 3)} ${state.code.slice(3)}`) })
      : slotted("lan-open-off", { address: link, another: textButton(L.newCode, () => this.#change(lan.newCode)) });
    return [
      made ? el("div", { className: "qr" },
        el("svg", { viewBox: `0 0 ${made.size} ${made.size}`, role: "img", "aria-label": L.qr, "shape-rendering": "crispEdges" }, el("path", { d: made.path })),
        el("div", {}, el("p", {}, L.scan), textButton(L.another, () => this.look()))) : null,
      address ? el("p", {}, ...open) : null,
      address ? el("p", { className: "small" }, ...slotted("lan-warned", { trust: external(state.trust[0]) })) : null,
      print(state.fingerprint),
    ].filter(Boolean);
  }

  /** @param {any} state @returns {Node[]} */
  #devices(state) {
    const rows = state.devices.map((/** @type {any} */ one) => el("li", { className: "device" },
      el("span", {}, el("b", {}, one.name), el("small", {}, t("lan-since", { day: day(one.paired_at), seen: day(one.seen_at) }))),
      textButton(L.forget, () => this.#change(() => lan.forget(one.id)), { "aria-label": t("lan-forget-one", { name: one.name }) })));
    return [
      el("h4", { className: "label" }, L.devices),
      rows.length ? el("ul", { className: "devices" }, ...rows) : el("p", { className: "small" }, L.nobody),
      rows.length > 1 ? textButton(L.forgetAll, () => this.#change(lan.forgetAll)) : el("span"),
    ];
  }
}
