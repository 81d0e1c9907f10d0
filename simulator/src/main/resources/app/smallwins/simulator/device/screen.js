// The device's screen, drawn by Amazon's own viewer.
import {$} from './desk.js';

let engine, drawn, shown, drawing = Promise.resolve();

/** Loads the viewer once. It wants to be begun in the turn in which it is run, so its file ends with that. */
function ready() {
  engine ??= new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = '/device/viewer';
    script.onload = () => Promise.resolve(window.aplEngine ?? Promise.reject('no viewer')).then(done, failed);
    script.onerror = failed;
    document.head.append(script);
  });
  return engine;
}

/** Fetches the viewer before it is needed, when nothing else is to be done. */
export function prepare() {
  (window.requestIdleCallback ?? setTimeout)(() => ready().catch(() => {}));
}

/** Draws a RenderDocument directive on a display; `touched` hears what is touched, with the document's name. */
export function draw(directive, display, touched) {
  shown = {directive, display, touched};
  drawing = drawing.then(() => paint(shown)).catch(problem => console.warn('The screen stays dark:', problem));
  return drawing;
}

/** Back to the clock. */
export function clear() {
  shown = undefined;
  drawing = drawing.then(wipe);
}

/** Once more in the size that the page has now. */
export function redraw() {
  if (shown) draw(shown.directive, shown.display, shown.touched);
}

/** The viewer leaves a size behind, so that each picture has an element of its own. */
function wipe() {
  drawn?.destroy();
  drawn = undefined;
  const view = document.createElement('div');
  view.id = 'view';
  $('.drawn').replaceChildren(view);
  $('.device').classList.remove('showing');
}

async function paint(what) {
  if (!what || what !== shown) return;
  await ready();
  wipe();
  const view = $('#view'), {directive, display, touched} = what;
  const viewport = fit(display, view);
  const content = AplRenderer.Content.create(JSON.stringify(directive.document), '');
  for (const [name, data] of Object.entries(directive.datasources)) content.addData(name, JSON.stringify(data));
  drawn = AplRenderer.default.create({
    content, view, viewport, mode: display.mode, theme: 'dark', utcTime: Date.now(), localTimeAdjustment: 0,
    environment: {agentName: 'small-wins', agentVersion: '1', allowOpenUrl: false, disallowVideo: true,
      animationQuality: calm() ? AplRenderer.AnimationQuality.kAnimationQualityNone
        : AplRenderer.AnimationQuality.kAnimationQualityNormal},
    onSendEvent: event => touched(event.arguments, directive.token),
  });
  await drawn.init();
  $('.device').classList.add('showing');
}

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The same device with fewer pixels: as large as there is room, and as many dp wide as it is. */
function fit(display, view) {
  const {width, height} = view.getBoundingClientRect();
  return {width, height, dpi: Math.round(display.dpi * width / display.width), isRound: display.round};
}
