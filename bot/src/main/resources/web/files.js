// Files that are dropped anywhere on the page, chosen with the button, or pasted.

const find = (id) => document.getElementById(id);

/** `take(files)` gets what can be a log; `folders()` is called when a folder was among it. */
export function acceptFiles({ take, folders }) {
  const receive = (transfer) => {
    const { files, hasFolder } = contents(transfer);
    if (hasFolder) folders();
    if (files.length > 0) take(files);
  };
  acceptDrops(receive);
  acceptPastes(receive);
  acceptChoice(take);
}

function acceptDrops(receive) {
  const show = (visible) => { find('drop').hidden = !visible; };
  document.addEventListener('dragover', (event) => {
    if (!bringsFiles(event.dataTransfer)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    show(true);
  });
  document.addEventListener('dragleave', (event) => { if (event.relatedTarget === null) show(false); });
  document.addEventListener('drop', (event) => {
    show(false);
    if (!bringsFiles(event.dataTransfer)) return;
    event.preventDefault();
    receive(event.dataTransfer);
  });
}

function acceptPastes(receive) {
  document.addEventListener('paste', (event) => {
    if (!bringsFiles(event.clipboardData)) return;
    event.preventDefault();
    receive(event.clipboardData);
  });
}

function acceptChoice(take) {
  const input = find('file');
  find('choose-file').addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    const files = [...input.files];
    input.value = '';
    if (files.length > 0) take(files);
  });
}

/** Pasted text may come with a picture of itself; then it is text. */
function bringsFiles(transfer) {
  return transfer !== null && transfer.types.includes('Files') && !transfer.types.includes('text/plain');
}

function contents(transfer) {
  const items = [...transfer.items].filter((item) => item.kind === 'file');
  const isFolder = (item) => item.webkitGetAsEntry?.()?.isDirectory === true;
  return {
    files: items.filter((item) => !isFolder(item)).map((item) => item.getAsFile()).filter((file) => file !== null),
    hasFolder: items.some(isFolder),
  };
}
