// @ts-check
/**
 * Who is listening, of several: asked where it isn't known, shown at the top, changed there.
 *
 * Another listener's page begins anew: nothing that was shown or held for one is left for the next.
 */

import { $, setText } from "../dom.js";
import { t } from "../i18n.js";
import { local, tab } from "../store.js";
import { household } from "./api.js";
import { ListenersDialog } from "./dialog.js";
import { called, disc, emptyDisc } from "./face.js";
import { Who } from "./who.js";

/** What a tab remembers of whoever listens in it; that their camera was on, too. */
const OF_A_LISTENER = ["session", "wants", "place", "camera", "sleep"];

export class Household {
  /** @type {import("./api.js").House|null} */
  house = null;
  #asked = false;

  constructor() {
    this.dialog = new ListenersDialog(() => this.#anew(""), (house) => this.#show(house));
    this.who = new Who((id) => this.#anew(id), () => this.dialog.open(this.house));
    $("who-open").addEventListener("click", () => this.#open(() => this.who.ask(/** @type {any} */ (this.house), false)));
    $("listeners-open").addEventListener("click", () => this.#open(() => this.dialog.open(this.house)));
    // Whoever asks the server without being anybody (any more) is asked here.
    document.addEventListener("moodify:who", () => this.#ask());
    // Another tab of this browser has changed it: this one is of the same person.
    addEventListener("storage", (event) => { if (event.key === "moodify.listener") this.#fresh(); });
  }

  /** Find out who listens; where that has to be asked, this waits for ever: the page begins anew. Throws `Gone`. */
  async begin() {
    this.#show(await household.state());
    if (this.house?.who !== null) return;
    this.#ask();
    await new Promise(() => {});
  }

  async #ask() {
    if (this.#asked) return;
    this.#asked = true;
    const house = await household.state().catch(() => this.house);
    if (house) this.who.ask({ ...house, who: null }, true);
    else this.#asked = false;
  }

  /** @param {() => void} show */
  async #open(show) {
    this.#show(await household.state().catch(() => this.house));
    show();
  }

  /** @param {import("./api.js").House|null} house */
  #show(house) {
    if (!house) return;
    this.house = house;
    const person = house.listeners.find(({ id }) => id === house.who);
    const name = person ? called(person) : t("who-guest");
    const chip = $("who-open");
    chip.hidden = house.alone || house.who === null;
    $("listeners-open").hidden = !house.may_add && house.alone;
    chip.querySelector(".disc")?.replaceWith(person ? disc(person) : emptyDisc("guest"));
    setText(chip.querySelector("span"), name);
    chip.setAttribute("aria-label", t("who-open", { name }));
    chip.title = t("who-open", { name });
    document.body.dataset.guest = String(house.who === "guest");
  }

  /** @param {string} id Somebody else listens now; empty where it is to be asked. */
  #anew(id) {
    local.set("listener", `${id} ${Date.now()}`);
    this.#fresh();
  }

  #fresh() {
    const forget = () => OF_A_LISTENER.forEach((key) => tab.set(key, null));
    forget();
    addEventListener("pagehide", forget); // on leaving, the player notes where its song was
    location.reload();
  }
}
