// @ts-check
/** Wires the page together: the session, the camera, the player, and what the buttons do. */

import { announce, listenForKeys } from "./a11y.js";
import { Gone, Problem, api } from "./api.js";
import { Camera } from "./camera.js";
import { $, setText } from "./dom.js";
import { Dock } from "./dock.js";
import { Learn } from "./face/learn.js";
import { tellFailed } from "./failing.js";
import { actions } from "./actions.js";
import { openHelp } from "./help.js";
import { Household } from "./household/household.js";
import { Asking } from "./journal/asking.js";
import { JournalDialog } from "./journal/dialog.js";
import { placeChoosers } from "./languages.js";
import { Listener } from "./listener.js";
import { switchTheme } from "./lightdark.js";
import { Live } from "./live.js";
import { Living } from "./living/living.js";
import { tellReach } from "./lost.js";
import { MusicDialog } from "./music/dialog.js";
import { notice, problem, showOffer, unnotice } from "./notices.js";
import { Player } from "./player.js";
import { Queue } from "./queue/queue.js";
import { tellSong } from "./pwa/notify.js";
import { tellOffline } from "./pwa/offline.js";
import { takeShortcut } from "./pwa/shortcuts.js";
import { keepPage, openedAlone } from "./pwa/worker.js";
import { Room } from "./room.js";
import { Songs, by } from "./songs.js";
import { Sound } from "./sound.js";
import { SpotifyRoom } from "./spotify/room.js";
import { said } from "./said.js";
import { tab } from "./store.js";
import { TasteDialog } from "./taste/dialog.js";
import { SAY, T, TROUBLE } from "./strings.js";
import { show } from "./view.js";
import { sayEverything } from "./words.js";

const live = new Live();
const listener = new Listener(live);
const camera = new Camera($("video"));
const send = (/** @type {any} */ command) => listener.send(command);
const songs = new Songs(send);
const spotify = new SpotifyRoom(send, () => songs.show(listener.state));
songs.nothing = (/** @type {any} */ state) => spotify.nothing(state);
const here = new Player($("audio"), $("audio-next"));
const player = new Sound(here, spotify.player);
const queue = new Queue(send, () => listener.state, player, () => show("room"));
songs.goOn = () => queue.goOn();
const taste = new TasteDialog(send, () => listener.state);
new MusicDialog(() => here.refine(), () => listener.state);
const household = new Household();
const journal = new JournalDialog();
const asking = new Asking(journal, player);
const room = new Room(camera, send);
const learn = new Learn(camera, send, cameraOn);
const dock = new Dock(player, send, spotify.likes);
const living = new Living({ player, dock, room, camera, toggleCamera: () => toggleCamera(), enter: () => show("room") });
sayEverything();
placeChoosers();

// The session -------------------------------------------------------------------------------

/** @param {any} told What was pressed can't be done: what was shown of it already is taken back. */
function refused(told) {
  problem(told);
  if (listener.state) songs.show(listener.state);
}

let heard = "";
listener.addEventListener("state", (/** @type {any} */ { detail: state }) => {
  room.state = state;
  player.show(state);
  spotify.show(state);
  songs.show(state);
  queue.show(state);
  taste.show(state);
  dock.show(state);
  asking.show(state);
  showOffer(state.offer, send);
  room.draw();
  learn.show(state, room.by);
  living.show();
  document.title = state.now ? `${state.now.title} · Moodify` : "Moodify";
  if (state.now && state.now.uri !== heard) announce(SAY.announceSong(state.now.title, by(state.now)));
  if (state.now && heard && state.now.uri !== heard) tellSong(state.now, by(state.now));
  heard = state.now?.uri ?? "";
});
listener.addEventListener("problem", (/** @type {any} */ event) => refused(event.detail));
live.addEventListener("problem", (/** @type {any} */ { detail: { problem: told } }) => {
  refused(told);
  // A copy of this tab took the camera over: one reads it, not both.
  if (String(told.type).endsWith("elsewhere")) camera.stop();
});
live.addEventListener("seen", (/** @type {any} */ event) => {
  if (camera.state !== "on") return;
  room.see(event.detail);
  learn.see(event.detail);
  living.show();
});

tellReach(live);
live.addEventListener("open", () => { if (camera.state === "on") send({ type: "use_camera" }); });

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
$("theme").addEventListener("click", switchTheme);

// The player ----------------------------------------------------------------------------------

// Which song it was is said, so that two tabs of one session end it once.
player.addEventListener("ended", (/** @type {any} */ { detail }) => send({ type: "ended", uri: detail?.uri ?? player.song?.uri }));
player.addEventListener("moved", (/** @type {any} */ { detail }) => send({ type: "play", uri: detail.uri }));
player.addEventListener("failed", (/** @type {any} */ event) => {
  tellFailed(event.detail);
  if (!event.detail.last) send({ type: "next" });
});

listenForKeys(actions({ player, dock, room, living, journal, send, toggleCamera }));

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
  warnings.forEach((/** @type {string} */ title, /** @type {number} */ i) => notice(`warning ${i}`, { title: said(title) }));
}

/** @type {ReturnType<typeof setTimeout>|undefined} */
let again;
async function begin() {
  clearTimeout(again);
  try {
    await household.begin();
    await listener.begin();
  } catch (error) {
    if (error instanceof Problem) {
      problem(error.told);
      show("welcome");
    } else if (error instanceof Gone) {
      openedAlone();
      tellOffline(begin);
      show("offline");
    } else throw error;
    clearTimeout(again);
    again = setTimeout(begin, 2000);
    return;
  }
  if (document.body.dataset.view === "offline") announce(SAY.back);
  await spotify.begin();
  journal.look();
  const { state } = listener;
  const back = Boolean(state.by || state.now) || tab.get("view") === "room";
  if (back && state.now && !queue.sleep.late) player.play();
  const far = Living.asked;
  show(back || far ? "room" : "welcome");
  if (far) living.enter(false);
  /** @type {any} */ (globalThis).moodifyReady();
  queue.look();
  takeShortcut({ camera: cameraOn, hand: () => show("room"), journal: () => journal.open() });
  keepPage(() => document.body.dataset.view === "welcome" && !document.querySelector("dialog[open]"));
  if (back) await cameraAgain();
  await tellWarnings();
}
begin();
