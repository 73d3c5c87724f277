// @ts-check
/** The few DOM helpers that the modules share. */

const SVG = "http://www.w3.org/2000/svg";
/** Beside this module, whichever version of the page it belongs to. */
const SIGNS = new URL("../img/icons.svg", import.meta.url).pathname;
const SVG_TAGS = new Set(["svg", "use", "g", "circle", "line", "text", "path", "rect", "title"]);

/** @param {string} id @returns {any} The element of that id; it must be there. */
export function $(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}

/**
 * Make an element. Props are properties, or attributes where the name has a dash, and `on*`
 * listeners; children are nodes or text.
 * @param {string} tag @param {Record<string, any>} [props] @param {...(Node|string|null)} children
 * @returns {any}
 */
export function el(tag, props = {}, ...children) {
  const svg = SVG_TAGS.has(tag);
  const node = svg ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "vars") for (const [k, v] of Object.entries(value)) setVar(node, k, v);
    else if (!svg && name in node && !name.includes("-")) /** @type {any} */ (node)[name] = value;
    else node.setAttribute(name, String(value));
  }
  node.append(...children.filter((child) => child !== null));
  return node;
}

/** @param {string} name A sign of img/icons.svg. */
export function icon(name) {
  return el("svg", { "aria-hidden": "true" }, el("use", { href: `${SIGNS}#${name}` }));
}

/** @param {Element} button @param {string} name Change a button's sign, if it is another one. */
export function setIcon(button, name) {
  const use = button.querySelector("use");
  const href = `${SIGNS}#${name}`;
  if (use && use.getAttribute("href") !== href) use.setAttribute("href", href);
}

/** @param {any} node @param {string} name @param {string|number} value Set a CSS variable. */
export function setVar(node, name, value) {
  node.style.setProperty(`--${name}`, String(value));
}

/** @param {Element} node @param {string} text Touch the DOM only when the text is another one. */
export function setText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

/** @param {Element} node @param {string} text Text in which *stars* mark what is bold. */
export function setRich(node, text) {
  if (node.getAttribute("data-text") === text) return;
  node.setAttribute("data-text", text);
  node.replaceChildren(
    ...text.split(/\*([^*]+)\*/).map((part, i) => (i % 2 ? el("b", {}, part) : part)),
  );
}

/** @param {number} seconds As minutes and seconds, such as 1:07. */
export function clock(seconds) {
  if (!Number.isFinite(seconds)) return "–:––";
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
