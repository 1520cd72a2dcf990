// One line above the message field: what went wrong, and the one thing to do about it.

import { label } from './labels.js';

const find = (id) => document.getElementById(id);

export function showBanner(text, action, whenPressed) {
  find('banner-text').textContent = text;
  find('banner-action').textContent = action;
  find('banner-action').onclick = whenPressed;
  find('banner').hidden = false;
}

/** Something to know, with nothing to do about it. */
export function tell(text) {
  showBanner(text, label('close'), hideBanner);
}

export function hideBanner() {
  find('banner').hidden = true;
}
