// The field to write in.

const words = document.getElementById('words');

/** `submit()` is called for Enter and for the button. */
export function listenToWords(submit) {
  document.getElementById('composer').addEventListener('submit', (event) => { event.preventDefault(); submit(); });
  words.addEventListener('input', grow);
  window.addEventListener('resize', grow);
  words.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    submit();
  });
}

export function typed() {
  return words.value;
}

export function setWords(text) {
  words.value = text;
  words.dispatchEvent(new Event('input'));
}

export function focusWords() {
  words.focus();
}

function grow() {
  words.style.height = 'auto';
  words.style.height = `${Math.min(words.scrollHeight + 2, window.innerHeight * 0.4)}px`;
}
