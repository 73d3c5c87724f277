// @ts-check
/** The dialog before there is a sign-in: how to get a client id, step by step. */

import { el, setRich } from "../dom.js";
import { S } from "../strings-spotify.js";
import { trying } from "./account.js";
import { spotify } from "./api.js";
import { alertBox, button, outLink } from "./parts.js";

const DASHBOARD = "https://developer.spotify.com/dashboard";

/** @param {string} text @param {string} [className] */
function rich(text, className = "") {
  const node = el("p", { className });
  setRich(node, text);
  return node;
}

/** @param {string} text @returns {HTMLElement} The address to register, and a way to copy it. */
function address(text) {
  const copy = el("button", { className: "button quiet", type: "button" }, S["connect.copy"]);
  const code = el("code", { tabIndex: -1 }, text);
  copy.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text);
      copy.textContent = S["connect.copied"];
      setTimeout(() => { copy.textContent = S["connect.copy"]; }, 2500);
    } catch {
      // The browser gives no clipboard here: mark it, for Ctrl+C.
      getSelection()?.selectAllChildren(code);
    }
  });
  return el("span", { className: "address" }, code, copy);
}

/** @param {any} state @returns {HTMLElement} */
function guide(state) {
  const step = (/** @type {string} */ text, /** @type {any} */ more = null) => el("li", {}, rich(text), more);
  return el("ol", { className: "steps" },
    step(S["connect.step1"], outLink(S["connect.dashboard"], DASHBOARD)),
    step(S["connect.step2"]),
    step(S["connect.step3"], address(state.redirect_uri)),
    step(S["connect.step4"]),
    step(S["connect.step5"]),
    step(S["connect.family"]));
}

/** @param {any} state A SpotifyState. @returns {HTMLElement[]} */
export function connecting(state) {
  const told = alertBox();
  const field = el("input", { id: "client-id", type: "text", dir: "ltr", value: state.client_id, maxLength: 200, autocomplete: "off", spellcheck: false, autocapitalize: "off", required: true });
  const go = el("button", { className: "button", type: "submit" }, S["connect.go"]);
  const form = el("form", { className: "connect-form", noValidate: true },
    el("label", { className: "label", htmlFor: "client-id" }, S["connect.field"]),
    el("span", { className: "connect-row" }, field, go));
  form.addEventListener("submit", async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    told.clear();
    if (!field.value.trim()) {
      told.show({ detail: S["connect.empty"], here: true });
      return field.focus();
    }
    go.disabled = true;
    go.textContent = S["connect.going"];
    const answer = await trying(() => spotify.signIn(field.value.trim()), (problem) => told.show(problem));
    if (answer) return location.assign(answer.url);
    go.disabled = false;
    go.textContent = S["connect.go"];
    return undefined;
  });
  if (state.problem) told.show(state.problem);
  const steps = guide(state);
  // Where the id is known the guide is not needed, and stands ready all the same.
  const known = Boolean(state.client_id);
  return [
    rich(S["connect.lead"], "lead"),
    el("p", { className: "small" }, S["connect.private"]),
    told.root,
    ...(known ? [form, el("details", {}, el("summary", {}, S["connect.again"]), steps)]
      : [el("h3", { className: "label" }, S["connect.guide"]), el("p", { className: "small" }, S["connect.guideWhy"]), steps, form]),
    el("h3", { className: "label" }, S["without.title"]),
    el("p", { className: "small" }, S["without.text"]),
  ];
}
