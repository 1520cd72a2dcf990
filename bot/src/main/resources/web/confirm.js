// Asks back before a press counts, for what cannot be undone lightly.

const find = (id) => document.getElementById(id);

export function confirmed(choice) {
  const dialog = find('confirm');
  find('confirm-text').textContent = choice.confirm;
  find('confirm-yes').textContent = choice.label;
  dialog.returnValue = 'no';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
  });
}
