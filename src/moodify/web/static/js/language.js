// Runs before the first paint: which language the page speaks, so that it is never laid out the
// wrong way round, and its words are on their way while the modules load. i18n.js takes over.
(() => {
  // The languages that stand in locales/, each with its own name; English first. The order is the chooser's.
  const LANGUAGES = [
    { code: "en", name: "English", dir: "ltr", intl: "en-GB" },
    { code: "de", name: "Deutsch", dir: "ltr" },
    { code: "es", name: "Español", dir: "ltr" },
    { code: "fr", name: "Français", dir: "ltr" },
    { code: "it", name: "Italiano", dir: "ltr" },
    { code: "pt-BR", name: "Português (Brasil)", dir: "ltr" },
    { code: "nl", name: "Nederlands", dir: "ltr" },
    { code: "pl", name: "Polski", dir: "ltr" },
    { code: "ar", name: "العربية", dir: "rtl" },
    { code: "ja", name: "日本語", dir: "ltr" },
    { code: "zh-Hans", name: "简体中文", dir: "ltr" },
  ];
  const base = new URL("../locales/", /** @type {HTMLScriptElement} */ (document.currentScript).src);

  const full = (/** @type {string} */ tag) => {
    try {
      return new Intl.Locale(tag).maximize();
    } catch {
      return new Intl.Locale("und"); // not a language tag: it matches nothing
    }
  };
  // The same language in the same script will do: a reader of pt-PT reads pt-BR, but of zh-TW not zh-CN.
  const match = (/** @type {string} */ tag) => {
    const { language, script } = full(tag);
    return LANGUAGES.find(({ code }) => code.toLowerCase() === tag.toLowerCase())
      ?? LANGUAGES.find(({ code }) => full(code).language === language && full(code).script === script);
  };
  let kept = null;
  try {
    kept = localStorage.getItem("moodify.language");
  } catch {
    // Storage may be blocked; the browser's languages are then asked.
  }
  const wanted = [...(kept ? [kept] : []), ...navigator.languages];
  const chosen = wanted.map(match).find(Boolean) ?? LANGUAGES[0];

  const load = (/** @type {string} */ code) => fetch(new URL(`${code}.ftl`, base)).then((answer) => (answer.ok ? answer.text() : null)).catch(() => null);
  // The server's first words are in another language: they wait for i18n.js.
  if (document.documentElement.lang !== chosen.code) document.documentElement.dataset.words = "wait";
  document.documentElement.lang = chosen.code;
  document.documentElement.dir = chosen.dir;
  /** @type {any} */ (globalThis).moodifyLanguage = {
    languages: LANGUAGES,
    chosen,
    words: load(chosen.code),
    // What a translation doesn't have yet is said in English.
    english: chosen.code === "en" ? null : load("en"),
  };
})();
