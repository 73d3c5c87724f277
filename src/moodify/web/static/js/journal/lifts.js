// @ts-check
/** The songs that lift you, each with what is known of it. */

import { el, setRich } from "../dom.js";
import { trying } from "../parts.js";
import { J, TELL } from "../strings-journal.js";
import { journal } from "./api.js";

export class Lifts {
  #list = el("ul", { className: "lifts" });
  #note = el("p", { className: "small" });
  root = el("section", { "aria-labelledby": "lifts-title" },
    el("h3", { className: "label", id: "lifts-title" }, J["lifts.title"]), this.#list, this.#note);

  async look() {
    const found = await trying(() => journal.lifts(), () => {});
    if (!found) return;
    this.#list.hidden = !found.length;
    this.#note.textContent = J[found.length ? "lifts.note" : "lifts.none"];
    this.#list.replaceChildren(...found.map((/** @type {any} */ lift) => {
      const why = el("small");
      setRich(why, TELL.lift(lift));
      return el("li", { className: "lift" },
        // Where it lies, from no lift at all to the most there can be; the sentence says the same.
        el("span", { className: "lift-bar", "aria-hidden": "true", vars: { low: Math.max(0, lift.low), high: Math.min(1, lift.high), mean: lift.lift } }, el("i"), el("i")),
        el("div", { className: "list-text" }, el("bdi", {}, el("b", {}, lift.title)), lift.artists.length ? el("bdi", { className: "by" }, lift.artists.join(", ")) : null, why));
    }));
  }
}
