// What is being read stays where it is when the page becomes wider or narrower, as when a phone is turned.

/** Follows what stands at the top of something that scrolls, and brings it back there after each change of its width. */
export function keepPlace(scroller) {
  let width = scroller.clientWidth;
  let place = null;
  scroller.addEventListener('scroll', () => {
    if (scroller.clientWidth === width) place = placeIn(scroller);
  }, { passive: true });
  new ResizeObserver(() => {
    if (scroller.clientWidth === width || scroller.clientWidth === 0) return;
    width = scroller.clientWidth;
    if (place?.node.isConnected) scroller.scrollTop += distance(place.node, scroller) - place.distance;
    place = placeIn(scroller);
  }).observe(scroller);
}

/** What is read first: the piece of text that the top edge crosses, or the first below it. */
function placeIn(scroller) {
  const pieces = scroller.querySelectorAll('p, li, pre, .choice, .input-row');
  const node = [...pieces].find((piece) => distance(piece, scroller) + piece.offsetHeight > 0);
  return node ? { node, distance: distance(node, scroller) } : null;
}

function distance(node, scroller) {
  return node.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
}
