// @ts-check
/**
 * Lets this device in: by the secret behind the # of a scanned link, or by a code that is typed.
 * It stands for itself: whoever isn't let in gets none of the page's other modules.
 */

import { choose, code, languages, t } from "../i18n.js";
import { put, refusal } from "../said.js";
import { P } from "./strings-pair.js";

const HOME = "../";
const DIGITS = /^\d{6}$/;

const $ = (/** @type {string} */ id) => /** @type {any} */ (document.getElementById(id));

/** @param {string} text Text in which *stars* mark what is bold. */
function say(text) {
  const parts = text.split(/\*([^*]+)\*/).map((part, i) => {
    if (i % 2 === 0) return part;
    const bold = document.createElement("b");
    bold.textContent = part;
    return bold;
  });
  $("sentence").replaceChildren(...parts);
}

/** @param {string} what @param {string} [hint] */
function tell(what, hint = "") {
  const bold = document.createElement("b");
  const more = document.createElement("p");
  bold.textContent = what;
  more.textContent = hint;
  $("told").replaceChildren(bold, ...(hint ? [more] : []));
}

/** @param {any} told A problem as the server tells it. */
function refused(told) {
  const { title, detail } = refusal(told);
  $("told").replaceChildren(put(document.createElement("b"), title), ...(detail.text ? [put(document.createElement("p"), detail)] : []));
}

/** The choice of the page's language. */
function offerLanguages() {
  const list = document.createElement("select");
  list.setAttribute("aria-label", t("language-choose"));
  for (const one of languages) {
    const option = new Option(one.name, one.code, false, one.code === code());
    option.lang = one.code;
    list.append(option);
  }
  list.addEventListener("change", () => choose(list.value));
  $("languages").replaceChildren(list);
}

/** @param {{link: string}|{code: string}} key @returns {Promise<boolean>} Whether it lets in. */
async function pair(key) {
  let answer;
  try {
    answer = await fetch("../api/lan/pair", {
      method: "POST", cache: "no-store", headers: { "content-type": "application/json" }, body: JSON.stringify(key),
    });
  } catch {
    tell(P.gone, P.goneHint);
    return false;
  }
  const told = await answer.json().catch(() => ({}));
  // On Moodify's own computer nothing needs to be let in.
  if (answer.ok || String(told.type).endsWith(":not-needed")) {
    location.replace(HOME + songs);
    return true;
  }
  refused(told);
  return false;
}

/** A link of another site comes without the cookie, and led here; a call of our own has it. */
async function isIn() {
  const answer = await fetch("../api/lan", { cache: "no-store" }).catch(() => null);
  return answer?.ok ?? false;
}

function ask() {
  say(P.ask);
  $("form").hidden = false;
  $("code").focus();
}

$("form").addEventListener("submit", async (/** @type {SubmitEvent} */ event) => {
  event.preventDefault();
  const code = $("code").value.replace(/\s/g, "");
  if (!DIGITS.test(code)) tell(P.odd);
  else if (!(await pair({ code }))) $("code").select();
});

for (const node of document.querySelectorAll("[data-t]")) node.textContent = t(node.getAttribute("data-t") ?? "");
document.title = t("pair-page-title");
offerLanguages();
// Songs that somebody shared stand there too, and are no secret: they wait for the page.
const songs = location.hash.startsWith("#songs=") ? location.hash : "";
const link = songs ? "" : location.hash.slice(1);
if (link) {
  // It is good once: neither the history nor a copied address should hold it.
  history.replaceState(null, "", location.pathname);
  say(P.moment);
  pair({ link }).then((done) => { if (!done) ask(); });
} else if (await isIn()) {
  location.replace(HOME + songs);
} else {
  ask();
}
