// @ts-check
/** A server of the person's own: signing in, trying it, forgetting it. No password comes back. */

import { announce } from "../a11y.js";
import { el, setRich, setText } from "../dom.js";
import { alertBox, button, textButton, trying } from "../parts.js";
import { called } from "../queue/called.js";
import { put, said } from "../said.js";
import { M, TELLS } from "../strings-music.js";
import { library } from "./api.js";

export class Server {
  #told = alertBox();
  #body = el("div", { className: "server" });
  #who = el("p", {});
  #status = el("p", { className: "small" });
  #trials = el("ul", { className: "statuses", role: "status" });
  #drawn = "";

  /** @param {import("./dialog.js").MusicDialog} dialog */
  constructor(dialog) {
    this.dialog = dialog;
    this.root = el("section", {}, el("h3", { className: "label" }, M["server.title"]), this.#body, this.#told.root);
  }

  /** @param {any} state */
  draw(state) {
    const { server } = state;
    this.root.hidden = !state.servers;
    if (server) {
      setRich(this.#who, TELLS.signedIn(server));
      this.#status.replaceChildren(put(el("span"), said(server.detail, server.key, server.values)), ` ${TELLS.kept(server.kept_in)}`);
    }
    // What is being typed is not torn away by what the server tells meanwhile.
    const key = `${server ? `${server.address} ${server.user}` : "none"} ${state.here}`;
    if (key === this.#drawn) return;
    this.#drawn = key;
    this.#trials.replaceChildren();
    this.#body.replaceChildren(...(server ? this.#signedIn(state.here) : this.#form(state.here)));
  }

  /** @param {boolean} here */
  #signedIn(here) {
    const test = button(M["server.test"], () => this.#test(test), { className: "button quiet" });
    const save = button(M["server.save"], () => this.#save(save), { className: "button quiet" });
    const out = el("div", { className: "out" });
    this.#asking(out, false);
    return [this.#who, this.#status, el("div", { className: "acts" }, test, save), this.#trials, here ? out : el("p", { className: "small" }, M["settings.elsewhere"])];
  }

  /** @param {boolean} here */
  #form(here) {
    const lead = el("p", { className: "small" }, M["server.lead"]);
    if (!here) return [lead, el("p", { className: "small" }, M["settings.elsewhere"])];
    const field = (/** @type {string} */ id, /** @type {string} */ name, props = {}) => {
      const label = el("label", { htmlFor: id, className: "small" }, M[name]);
      const input = el("input", { id, type: "text", autocapitalize: "off", spellcheck: false, ...props });
      return { input, label, row: el("div", { className: "server-field" }, label, input) };
    };
    const address = field("server-address", "server.address", { placeholder: M["server.addressHint"], dir: "ltr", inputMode: "url", autocomplete: "url" });
    const user = field("server-user", "server.user", { autocomplete: "username" });
    const secret = field("server-secret", "server.secret", { type: "password", autocomplete: "current-password" });
    let byKey = false;
    const ways = [false, true].map((key) => el("label", {},
      el("input", { type: "radio", name: "server-way", checked: !key, onchange: () => {
        byKey = key;
        user.row.hidden = key;
        setText(secret.label, M[key ? "server.apiKey" : "server.secret"]);
      } }), el("span", {}, M[key ? "server.key" : "server.password"])));
    const go = el("button", { className: "button", type: "submit" }, M["server.go"]);
    const form = el("form", { className: "server-form", onsubmit: async (/** @type {Event} */ event) => {
      event.preventDefault();
      this.#told.clear();
      setText(go, M["server.going"]);
      go.disabled = true;
      const wanted = { address: address.input.value.trim(), user: byKey ? "" : user.input.value.trim(), secret: secret.input.value, api_key: byKey };
      const done = await this.dialog.change(() => library.signIn(wanted), (told) => this.#told.show(told));
      setText(go, M["server.go"]);
      go.disabled = false;
      if (done) {
        secret.input.value = "";
        announce(this.#who.textContent ?? "");
        this.#body.querySelector("button")?.focus();
      }
    } },
    address.row,
    el("div", { className: "segments", role: "radiogroup", "aria-label": M["server.way"] }, ...ways),
    user.row, secret.row, el("p", { className: "small" }, M["server.secretSafe"]), el("div", { className: "acts" }, go));
    for (const { input } of [address, secret]) input.required = true;
    return [lead, form];
  }

  /** @param {any} press */
  async #test(press) {
    this.#told.clear();
    press.disabled = true;
    setText(press, M["server.testing"]);
    const trials = await trying(() => library.test(), (told) => this.#told.show(told));
    press.disabled = false;
    setText(press, M["server.test"]);
    this.#trials.replaceChildren(...(trials ?? []).map(status));
  }

  /** @param {any} press */
  async #save(press) {
    this.#told.clear();
    press.disabled = true;
    const session = this.dialog.session();
    const saved = await trying(() => library.save(session?.id ?? "", called(session)), (told) => this.#told.show(told));
    press.disabled = false;
    if (saved) this.#trials.replaceChildren(status({ name: M["server.saved"], ok: true, before: TELLS.saved(saved), detail: "" }));
  }

  /** @param {any} out @param {boolean} sure Whether to ask before it is forgotten. */
  #asking(out, sure) {
    const ask = textButton(M["server.forget"], () => this.#asking(out, true));
    const yes = button(M["server.yes"], async () => {
      this.#told.clear();
      await this.dialog.change(() => library.forget(), (told) => this.#told.show(told));
      this.#body.querySelector("input")?.focus();
    });
    out.replaceChildren(...(sure ? [el("p", {}, M["server.sure"]), el("div", { className: "acts" }, yes, textButton(M["server.no"], () => this.#asking(out, false)))] : [ask]));
    if (sure) yes.focus();
    else if (out.isConnected) ask.focus();
  }
}

/**
 * A line that says what works.
 * @param {{name?: string, title?: string, ok: boolean, detail: string, key?: string, values?: any, before?: string}} told
 *   As the server tells it; `before`: what the page says first. @returns {HTMLElement}
 */
export function status({ name, title, ok, detail, key, values, before = "" }) {
  return el("li", { className: "status", "data-ok": String(ok) },
    el("i", { "aria-hidden": "true" }),
    el("span", {}, put(el("b"), said(title ?? name ?? "")), el("span", { className: "unseen" }, ` ${M[ok ? "source.ok" : "source.broken"]}: `), el("small", {}, before, put(el("span"), said(detail, key, values)))));
}
