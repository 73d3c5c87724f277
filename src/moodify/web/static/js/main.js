// @ts-check
/** Wires the page together: the session, the camera, the player, and what the buttons do. */

import { announce, listenForKeys } from "./a11y.js";
import { Gone, Problem, api } from "./api.js";
import { Camera } from "./camera.js";
import { $, setRich, setText } from "./dom.js";
import { Dock } from "./dock.js";
import { Learn } from "./face/learn.js";
import { tellFailed } from "./failing.js";
import { openHelp, promises } from "./help.js";
import { Asking } from "./journal/asking.js";
import { JournalDialog } from "./journal/dialog.js";
import { Listener } from "./listener.js";
import { Live } from "./live.js";
import { MusicDialog } from "./music/dialog.js";
import { notice, problem, showOffer, unnotice } from "./notices.js";
import { Player } from "./player.js";
import { Room } from "./room.js";
import { Songs, by } from "./songs.js";
import { Sound } from "./sound.js";
import { SpotifyRoom } from "./spotify/room.js";
import { tab } from "./store.js";
import { TasteDialog } from "./taste/dialog.js";
import { SAY, T, TROUBLE } from "./strings.js";

const live = new Live();
const listener = new Listener(live);
const camera = new Camera($("video"));
const send = (/** @type {any} */ command) => listener.send(command);
const songs = new Songs(send);
const spotify = new SpotifyRoom(send, () => songs.show(listener.state));
songs.nothing = (state) => spotify.nothing(state);
const here = new Player($("audio"), $("audio-next"));
const player = new Sound(here, spotify.player);
const taste = new TasteDialog(send, () => listener.state);
new MusicDialog(() => here.refine(), () => listener.state?.id ?? "");
const journal = new JournalDialog();
const asking = new Asking(journal, player);
const room = new Room(camera, send);
const learn = new Learn(camera, send, cameraOn);
const dock = new Dock(player, send, spotify.likes);
sayEverything();

/** Text into every element that names its own. */
function sayEverything() {
  for (const node of document.querySelectorAll("[data-t]")) setText(node, T[node.getAttribute("data-t") ?? ""]);
  for (const node of document.querySelectorAll("[data-t-rich]")) setRich(node, T[node.getAttribute("data-t-rich") ?? ""]);
  for (const node of document.querySelectorAll("[data-t-label]")) {
    node.setAttribute("aria-label", T[node.getAttribute("data-t-label") ?? ""]);
    if (node instanceof HTMLButtonElement) node.title = T[node.getAttribute("data-t-label") ?? ""];
  }
  for (const [id, key] of [["like", "player.like"], ["skip", "player.skip"]]) {
    $(id).setAttribute("aria-label", T[key]);
    $(id).title = T[key];
  }
  $("promises").replaceChildren(...promises());
}

/** @param {"welcome"|"room"} view */
function show(view) {
  if (document.body.dataset.view === view) return;
  const first = document.body.dataset.view === "loading";
  document.body.dataset.view = view;
  $("welcome").hidden = view !== "welcome";
  $("room").hidden = view !== "room";
  tab.set("view", view);
  if (first) return;
  scrollTo(0, 0);
  $("content").focus({ preventScroll: true });
}

// The session -------------------------------------------------------------------------------

let heard = "";
listener.addEventListener("state", (/** @type {any} */ { detail: state }) => {
  room.state = state;
  player.show(state);
  spotify.show(state);
  songs.show(state);
  taste.show(state);
  dock.show(state);
  asking.show(state);
  showOffer(state.offer, send);
  room.draw();
  learn.show(state, room.by);
  document.title = state.now ? `${state.now.title} · Moodify` : "Moodify";
  if (state.now && state.now.uri !== heard) announce(SAY.announceSong(state.now.title, by(state.now)));
  heard = state.now?.uri ?? "";
});
listener.addEventListener("problem", (/** @type {any} */ event) => problem(event.detail));
live.addEventListener("problem", (/** @type {any} */ { detail: { problem: told } }) => {
  problem(told);
  // A copy of this tab took the camera over: one reads it, not both.
  if (String(told.type).endsWith("elsewhere")) camera.stop();
});
live.addEventListener("seen", (/** @type {any} */ event) => {
  if (camera.state !== "on") return;
  room.see(event.detail);
  learn.see(event.detail);
});

// The server out of reach ---------------------------------------------------------------------

/** @type {ReturnType<typeof setInterval>|undefined} */
let countdown;
function tellLost() {
  const tick = () => notice("lost", {
    title: SAY.lost,
    detail: SAY.lostDetail(Math.max(0, Math.round((live.retryAt - Date.now()) / 1000))),
    action: { text: SAY.tryNow, act: () => live.retry() },
    closes: false,
  });
  clearInterval(countdown);
  tick();
  countdown = setInterval(tick, 1000);
}
live.addEventListener("lost", (/** @type {any} */ event) => {
  // One short break is not worth a word.
  if (event.detail.failures > 1) tellLost();
});
live.addEventListener("open", () => {
  clearInterval(countdown);
  if (unnotice("lost")) announce(SAY.back);
  if (camera.state === "on") send({ type: "use_camera" });
});

// The camera ----------------------------------------------------------------------------------

async function cameraOn() {
  player.wanted = true;
  unnotice("camera");
  if (await camera.start()) {
    send({ type: "use_camera" });
    show("room");
  }
}
function cameraOff() {
  camera.stop();
  send({ type: "camera_off" });
}
const toggleCamera = () => (camera.state === "on" || camera.state === "starting" ? cameraOff() : cameraOn());

camera.addEventListener("change", () => {
  const { state } = camera;
  const text = /** @type {any} */ ({ on: T["camera.on"], starting: T["camera.starting"], hidden: T["camera.hidden"], off: T["camera.off"] })[state];
  const chip = $("camera-chip");
  chip.hidden = state === "off" && document.body.dataset.view === "welcome";
  chip.dataset.camera = state;
  setText(chip.querySelector("span"), text);
  if (state === "on") announce(SAY.cameraOn);
  if (state === "off") announce(SAY.cameraOff);
  if (state !== "hidden") tab.set("camera", state === "on");
  room.reset();
  if (room.state) learn.show(room.state, room.by);
});
camera.addEventListener("trouble", (/** @type {any} */ event) => {
  notice("camera", { ...TROUBLE[event.detail], action: { text: SAY.tryAgain, act: cameraOn } });
  if (room.state?.by === "camera") send({ type: "camera_off" });
});
room.dispatch = () => {
  player.wanted = true;
  if (camera.state !== "off") camera.stop();
  room.showPicture(null);
};
camera.feed(() => live.ready, (jpeg) => live.sendFrame(jpeg));

// Buttons -------------------------------------------------------------------------------------

for (const id of ["start-camera", "camera-on"]) $(id).addEventListener("click", cameraOn);
$("camera-chip").addEventListener("click", toggleCamera);
$("start-hand").addEventListener("click", () => {
  player.wanted = true;
  show("room");
});
for (const id of ["start-picture", "picture-on"]) $(id).addEventListener("click", () => $("picture-file").click());
$("picture-file").addEventListener("change", async () => {
  const [file] = $("picture-file").files;
  $("picture-file").value = "";
  if (!file) return;
  player.wanted = true;
  unnotice("problem");
  if (camera.state !== "off") camera.stop();
  show("room");
  room.showPicture(URL.createObjectURL(file));
  if (!(await listener.sendPicture(file))) room.showPicture(null);
});
$("help-button").addEventListener("click", openHelp);
$("theme").addEventListener("click", () => {
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const now = document.documentElement.dataset.theme || (dark ? "dark" : "light");
  const theme = now === "dark" ? "light" : "dark";
  document.documentElement.dataset.theme = theme;
  // Read by theme.js before the first paint, as plain text.
  try { localStorage.setItem("moodify.theme", theme); } catch { /* forgotten with the page */ }
});

// The player ----------------------------------------------------------------------------------

// Which song it was is said, so that two tabs of one session end it once.
player.addEventListener("ended", (/** @type {any} */ { detail }) => send({ type: "ended", uri: detail?.uri ?? player.song?.uri }));
player.addEventListener("moved", (/** @type {any} */ { detail }) => send({ type: "play", uri: detail.uri }));
player.addEventListener("failed", (/** @type {any} */ event) => {
  tellFailed(event.detail);
  if (!event.detail.last) send({ type: "next" });
});

const wish = (/** @type {string} */ name) => () => room.wish(name);
const inRoom = (/** @type {() => void} */ act) => () => { if (document.body.dataset.view === "room") act(); };
const withSong = (/** @type {() => void} */ act) => () => { if (player.song) act(); };
const seekBy = (/** @type {number} */ s) => withSong(() => player.seek(player.position + s));
const louder = (/** @type {number} */ v) => withSong(() => player.setVolume((player.volume ?? 0) + v));
const toggle = withSong(() => player.toggle());
listenForKeys({
  " ": toggle, k: toggle,
  ArrowLeft: seekBy(-5), ArrowRight: seekBy(5), ArrowUp: louder(0.05), ArrowDown: louder(-0.05),
  n: withSong(() => dock.next()), p: withSong(() => dock.previous()),
  l: withSong(() => dock.like()), x: withSong(() => dock.skip()), m: withSong(() => dock.mute()),
  c: inRoom(toggleCamera), f: inRoom(() => send({ type: "follow", on: !room.state?.follow })),
  1: inRoom(wish("match")), 2: inRoom(wish("lift")), 3: inRoom(wish("calm")), 4: inRoom(wish("hold")),
  j: () => journal.open(),
  "?": openHelp,
});

// Begin ---------------------------------------------------------------------------------------

/** After a reload the camera comes back only where the browser would not ask again. */
async function cameraAgain() {
  if (!tab.get("camera", false)) return;
  try {
    const { state } = await navigator.permissions.query(/** @type {any} */ ({ name: "camera" }));
    if (state === "granted") await cameraOn();
  } catch {
    // This browser does not tell: the button stands there.
  }
}

/** What does not work as it should on this computer, in the server's own sentences. */
async function tellWarnings() {
  const { warnings = [] } = await api.health().catch(() => ({}));
  warnings.forEach((/** @type {string} */ title, /** @type {number} */ i) => notice(`warning ${i}`, { title }));
}

async function begin() {
  try {
    await listener.begin();
  } catch (error) {
    if (error instanceof Problem) problem(error.told);
    else if (!(error instanceof Gone)) throw error;
    else notice("lost", { title: SAY.lost, detail: SAY.lostDetail(2), closes: false });
    show("welcome");
    setTimeout(begin, 2000);
    return;
  }
  unnotice("lost");
  await spotify.begin();
  journal.look();
  const { state } = listener;
  const back = Boolean(state.by || state.now) || tab.get("view") === "room";
  if (back && state.now) player.play();
  show(back ? "room" : "welcome");
  if (back) await cameraAgain();
  await tellWarnings();
}
begin();
