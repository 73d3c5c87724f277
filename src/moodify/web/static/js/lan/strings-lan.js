// @ts-check
/** The words about the home network, in the help; they stand in locales/. */

import { table } from "../strings.js";

export const L = table("lan-");
