// @ts-check
/** Reading the playlists' songs: how far it is, why it rests, and what came of it. */

import { el, setText, setVar } from "../dom.js";
import { language } from "../i18n.js";
import { MOOD_BUTTON } from "../strings.js";
import { S, SAYS } from "../strings-spotify.js";
import { trying } from "./account.js";
import { CSV, REPORT, spotify } from "./api.js";
import { alertBox, button, outLink, timeOf } from "./parts.js";

export class Reading {
  #told = alertBox();
  #start = button(S["read.start"], () => this.#toggle());
  #progress = el("progress", { max: 1, value: 0, "aria-label": S["read.title"] });
  #name = el("p", { className: "reading-name" });
  #count = el("p", { className: "reading-count figure" });
  #skipped = el("p", { className: "small reading-skipped" });
  #bars = Object.entries(MOOD_BUTTON).map(([mood, name]) => {
    const figure = el("span", { className: "figure" });
    const bar = el("div", { className: "bar", "data-mood": mood }, el("span", {}, name), el("i", { "aria-hidden": "true" }), figure);
    return { mood, bar, figure };
  });
  #take = el("div", { className: "acts" },
    el("a", { className: "link", href: CSV, download: "moodify-spotify.csv" }, S["read.csv"]), outLink(S["read.report"], REPORT));
  #shown = "";

  /** @param {import("./account.js").Account} account @param {import("./playlists.js").Playlists} lists */
  constructor(account, lists) {
    this.account = account;
    this.lists = lists;
    this.nodes = [
      el("h3", { className: "label" }, S["read.title"]),
      el("div", { className: "reading" }, this.#start, el("div", { className: "reading-at" }, this.#name, this.#count), this.#progress),
      this.#told.root,
      el("div", { className: "bars" }, ...this.#bars.map(({ bar }) => bar)),
      this.#skipped, this.#take,
    ];
  }

  draw() {
    const { state } = this.account;
    const { harvest, moods } = state;
    const begun = harvest.running || harvest.finished || harvest.entries_done > 0 || Boolean(harvest.problem);
    const total = Object.values(moods).reduce((sum, n) => sum + n, 0);
    const word = harvest.running ? "read.stop" : harvest.finished ? "read.again" : begun ? "read.resume" : "read.start";
    setText(this.#start, S[word]);
    this.#start.classList.toggle("quiet", harvest.running || harvest.finished);
    this.#start.disabled = !harvest.running && !this.lists.any;
    setText(this.#name, harvest.running ? SAYS.reading(harvest.playlist) : harvest.finished ? S["read.done"]
      : harvest.problem ? "" : begun ? S["read.stopped"] : this.lists.any ? S["read.ready"] : S["read.first"]);
    setText(this.#count, begun && harvest.entries ? SAYS.progress(harvest.entries_done, harvest.entries) : "");
    this.#progress.max = harvest.entries || 1;
    this.#progress.value = harvest.finished ? this.#progress.max : harvest.entries_done;
    this.#progress.toggleAttribute("data-idle", !begun);
    for (const { mood, bar, figure } of this.#bars) {
      const n = moods[mood] ?? 0;
      setVar(bar, "v", (n / Math.max(1, ...Object.values(moods))).toFixed(3));
      setText(figure, n.toLocaleString(language()));
    }
    setText(this.#skipped, SAYS.skipped(state.skipped));
    for (const link of this.#take.children) link.toggleAttribute("data-empty", !total);
    this.#refusal(harvest);
  }

  /** @param {any} harvest Why it rests, said once. */
  #refusal({ problem, back_at: back }) {
    const key = problem ? `${problem.detail} ${back}` : "";
    if (key === this.#shown) return;
    this.#shown = key;
    if (!problem) return this.#told.clear();
    const hint = back && !problem.hint?.includes(timeOf(back)) ? [SAYS.back(timeOf(back)), problem.hint].join(" ") : problem.hint;
    return this.#told.show({ ...problem, hint });
  }

  async #toggle() {
    this.#told.clear();
    this.#shown = "";
    const { running } = this.account.state.harvest;
    await trying(() => (running ? spotify.stopReading() : spotify.read()), (told) => this.#told.show(told));
    await this.account.refresh();
  }
}
