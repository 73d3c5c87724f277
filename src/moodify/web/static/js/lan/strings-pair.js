// @ts-check
/** The words of the page that lets a device in; they stand in locales/. */

import { t } from "../i18n.js";

/** A message of that page by its short name. */
export const P = {
  ask: t("pair-ask"), moment: t("pair-moment"), gone: t("pair-gone"), goneHint: t("pair-gone-hint"), odd: t("pair-odd"),
};
