// Draws a document in Amazon's viewer and measures what came of it.

/** Waits for the engine; to be called in the turn in which the viewer's script runs. */
function begin() {
  window.engine = AplRenderer.initEngine();
}

/** Draws a RenderDocument directive on a device, at rest: animations are over before they begin. */
async function show({directive, device}) {
  if (window.drawn) window.drawn.destroy();
  document.body.innerHTML = '<div id="view"></div>';
  const view = document.getElementById('view');
  view.style.cssText = `position:relative;overflow:hidden;width:${device.width}px;height:${device.height}px;`
    + (device.round ? 'border-radius:50%' : '');
  const content = AplRenderer.Content.create(JSON.stringify(directive.document), '');
  for (const [name, data] of Object.entries(directive.datasources)) content.addData(name, JSON.stringify(data));
  window.sent = [];
  window.drawn = AplRenderer.default.create({
    content, view, theme: device.theme, mode: device.mode, utcTime: 0, localTimeAdjustment: 0,
    viewport: {width: device.width, height: device.height, dpi: device.dpi, isRound: device.round},
    environment: {agentName: 'small-wins', agentVersion: '1', allowOpenUrl: false, disallowVideo: true,
      animationQuality: AplRenderer.AnimationQuality.kAnimationQualityNone},
    onSendEvent: event => window.sent.push(event.arguments),
  });
  await window.drawn.init();
  for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame);
}

/** What is wrong with what is drawn, in words; nothing when nothing is. */
function problems(device) {
  const view = document.getElementById('view').getBoundingClientRect();
  const texts = [...document.querySelectorAll('#view p')].map(lines).filter(text => text.rects.length);
  return [...texts.flatMap(text => cutOff(text, view)), ...texts.flatMap(text => outside(text, view, device)),
    ...tooSmall(texts, device), ...overlaps(texts), ...untouchable(device, view)];
}

/** Where its letters stand; blanks at the end of a line may hang over. */
function lines(p) {
  const rects = [], walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.trim()) continue;
    const range = document.createRange();
    range.setStart(node, node.data.length - node.data.trimStart().length);
    range.setEnd(node, node.data.trimEnd().length);
    rects.push(...[...range.getClientRects()].filter(rect => rect.width > 1));
  }
  return {p, rects, words: p.textContent.slice(0, 40)};
}

const SLACK = 2;

/** Everything but the scrolled page itself cuts off what sticks out of it. */
function cutOff({p, rects, words}, view) {
  const found = [];
  for (let box = p.parentElement; box && box.id !== 'view' && !box.classList.contains('ps'); box = box.parentElement) {
    if (getComputedStyle(box).overflow !== 'hidden' && box !== p.parentElement) continue;
    const edge = box.getBoundingClientRect();
    if (rects.some(line => line.left < edge.left - SLACK || line.right > edge.right + SLACK
        || line.top < edge.top - SLACK - line.height * 0.2 || line.bottom > edge.bottom + SLACK + line.height * 0.2)) {
      found.push(`"${words}" sticks out of a box of ${Math.round(edge.width)} x ${Math.round(edge.height)}`);
      break;
    }
  }
  return found;
}

/** Where a line can be brought by scrolling, it has to be seen whole; in a circle, both its ends. */
function outside({p, rects, words}, view, device) {
  const scroller = p.closest('.ps');
  const down = scroller ? scroller.scrollTop : 0;
  const up = scroller ? Math.max(0, scroller.scrollHeight - scroller.clientHeight - down) : 0;
  return rects.filter(line => {
    const middle = view.top + view.height / 2, y = (line.top + line.bottom) / 2;
    const best = Math.min(Math.max(middle, y - up), y + down);
    return !inside(line, best, line.height / 2, view, device);
  }).map(line => `"${words}" is not to be seen whole at ${Math.round(line.left)}, ${Math.round(line.top)}`);
}

function inside(line, y, half, view, device) {
  if (line.left < view.left - SLACK || line.right > view.right + SLACK || y - half * 0.7 < view.top - SLACK
      || y + half * 0.7 > view.bottom + SLACK) return false;
  if (!device.round) return true;
  const radius = view.width / 2 + SLACK;
  return [line.left, line.right].every(x => [y - half * 0.7, y + half * 0.7].every(
    end => Math.hypot(x - view.left - view.width / 2, end - view.top - view.height / 2) <= radius));
}

function tooSmall(texts, device) {
  return texts.filter(({p}) => parseFloat(getComputedStyle(p).fontSize) < 17.9 * device.dpi / 160)
    .map(({p, words}) => `"${words}" is written in ${getComputedStyle(p).fontSize}`);
}

function overlaps(texts) {
  const found = [];
  texts.forEach((one, nth) => texts.slice(nth + 1).forEach(other => {
    if (one.rects.some(a => other.rects.some(b => Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK
        && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > a.height * 0.25))) {
      found.push(`"${one.words}" overlaps "${other.words}"`);
    }
  }));
  return found;
}

/** Amazon, "Touch Targets": at least 48 dp high and wide. */
function untouchable(device, view) {
  const least = 48 * device.dpi / 160;
  return [...document.querySelectorAll('#view .apl-c')].map(target => target.getBoundingClientRect())
    .filter(target => target.width > 0)
    .filter(target => target.width < least || target.height < least || target.right > view.right + SLACK)
    .map(target => `a touch target has ${Math.round(target.width)} x ${Math.round(target.height)}`);
}
