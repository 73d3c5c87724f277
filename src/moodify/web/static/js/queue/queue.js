// @ts-check
/** The queue's parts but its list, made and joined: the foot, the dialogs and the sleep timer. */

import { Add } from "./add.js";
import { QueueFoot } from "./foot.js";
import { Open } from "./open.js";
import { Share } from "./share.js";
import { Sleep } from "./sleep.js";

export class Queue {
  /**
   * @param {(command: any) => any} send @param {() => any} state The session's.
   * @param {any} player The `Sound`. @param {() => void} enter Show the room.
   */
  constructor(send, state, player, enter) {
    this.send = send;
    this.player = player;
    this.sleep = new Sleep(player, send);
    this.opening = new Open(send, state, () => {
      player.wanted = true;
      enter();
    });
    const share = new Share(state);
    const add = new Add(send, state);
    this.foot = new QueueFoot(send, this.sleep, { add: () => add.open(), share: () => share.open(), open: () => this.opening.open() });
  }

  /** @param {any} state */
  show(state) {
    this.sleep.show(state);
    this.foot.show(state);
  }

  /** Open what the address brings. */
  look() { this.opening.look(); }

  /** The music has come to its end, and more of it is asked for. */
  goOn() {
    this.player.wanted = true;
    this.send({ type: "next" });
  }
}
