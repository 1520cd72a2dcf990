// Small helpers to build elements. Text always goes in as text, never as markup.

/** Builds an element: `el('p', {class: 'x', onclick: f}, 'text', child)`; a property that is null or false is left out. */
export function el(name, properties = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith('on')) node.addEventListener(key.slice(2), value);
    else node.setAttribute(key, value === true ? '' : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

const MARKED = /`([^`\n]+)`|\*\*([\s\S]+?)\*\*/g;

/** Turns the two marks of a reply's texts, `**bold**` and `code`, into elements. */
export function inline(text) {
  const nodes = [];
  let from = 0;
  for (const found of text.matchAll(MARKED)) {
    nodes.push(text.slice(from, found.index));
    nodes.push(found[1] === undefined ? el('strong', {}, ...inline(found[2])) : el('code', {}, found[1]));
    from = found.index + found[0].length;
  }
  nodes.push(text.slice(from));
  return nodes.filter((node) => node !== '');
}

/** Paragraphs of a text that may hold blank lines; single line ends stay line ends. */
export function paragraphs(text) {
  return text.split(/\n{2,}/).map((block) => el('p', {}, ...inline(block)));
}

/** Copies the text; where the browser does not let us, selects it for the reader to copy. */
export async function copy(text, shownIn) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const range = document.createRange();
    range.selectNodeContents(shownIn);
    const selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
    return false;
  }
}
