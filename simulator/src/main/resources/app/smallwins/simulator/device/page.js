// A device on a desk: what is said to it goes to the skill, and what the skill says comes from it.
import {$, ask, tell} from './desk.js';
import {choosing, chosen, circumstances, now} from './choices.js';
import {doors} from './doors.js';
import {copying, inside} from './inside.js';
import {light} from './light.js';
import {log} from './log.js';
import {clear, draw, prepare, redraw} from './screen.js';
import {canListen, hush, listen, speak} from './voice.js';

const [desk, languages] = await Promise.all([ask('/device/desk'), ask('/device/ideas.json')]);
const language = () => languages[chosen().locale.slice(0, 2)];
let session, turns = 0, ears;

/** Says something to the device, and waits until it has answered. */
async function say(words) {
  log('you', words, chosen().locale);
  await answer('/device/say', {say: words});
}

/** Touches something on its screen. */
async function touch(args, token) {
  await answer('/device/touch', {arguments: args, token});
}

async function answer(path, what) {
  const turn = ++turns;
  hush();
  light('thinking');
  try {
    const given = await ask(path, {...circumstances(), ...what, ...(session && {session})});
    if (turn === turns) await answered(given, turn);
  } catch (problem) {
    session = undefined;
    log('aside', problem.message);
    light('idle');
  }
}

async function answered(given, turn) {
  const response = given.response.response;
  session = given.session.open || response.shouldEndSession === undefined ? given.session.id : undefined;
  inside(given);
  show(response.directives?.find(directive => directive.type === 'Alexa.Presentation.APL.RenderDocument'));
  if (given.speech) {
    log('alexa', given.speech, chosen().locale);
    light('speaking');
    await speak(given.speech, chosen().locale, chosen().aloud);
  }
  if (turn !== turns) return;
  light(given.session.open ? 'listening' : 'idle');
  if (given.session.open && ears) hear();
}

function show(directive) {
  const display = desk.displays[chosen().kind];
  touches(directive && display?.touched ? directive : undefined);
  if (directive && display && desk.viewer) draw(directive, display, touch);
  else clear();
}

/** The same touches as buttons, for who does not see the screen or has no pointer. */
function touches(directive) {
  const found = directive?.datasources.screen.properties.actions ?? [];
  $('.touches').hidden = !found.length;
  $('.touches').replaceChildren(...found.map(({label, does}) => button(plain(label), () => touch(does, directive.token))));
}

const plain = text => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

function button(words, does) {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = words;
  element.addEventListener('click', does);
  return element;
}

/** The microphone, for one sentence, and for answers as long as the device asks. */
async function hear() {
  hush();
  light('listening');
  $('.mic').setAttribute('aria-pressed', 'true');
  try {
    ears = listen(chosen().locale, words => $('#words').value = words);
    const words = await ears.heard;
    $('#words').value = '';
    $('.mic').setAttribute('aria-pressed', 'false');
    if (words) return say(words);
  } catch {
    log('aside', 'The microphone does not work here. Typing says the same.');
    $('.mic').setAttribute('aria-pressed', 'false');
  }
  ears = undefined;
  light('idle');
}

/** Another device, language or person begins anew. */
function changed(name) {
  if (name === 'aloud') return hush();
  if (!['kind', 'locale', 'person'].includes(name)) return tick();
  session = undefined;
  turns++;
  hush();
  light('idle');
  clear();
  touches();
  furnish();
}

function furnish() {
  const {kind, locale} = chosen();
  $('.device').dataset.kind = kind;
  $('.viewer-missing').hidden = desk.viewer || kind === 'none';
  $('.ideas').lang = $('.try').lang = $('#words').lang = locale;
  $('.try').textContent = language().try;
  $('.ideas').replaceChildren(...language().ideas.map(idea => button(idea, () => say(idea))));
  if (kind !== 'none' && desk.viewer) prepare();
  tick();
}

function tick() {
  $('.time').textContent = new Date(now()).toLocaleTimeString(chosen().locale, {hour: 'numeric', minute: '2-digit'});
}

choosing(desk, changed);
furnish();
setInterval(tick, 5_000);
copying();
doors(Object.fromEntries(Object.entries(languages).map(([name, {connect}]) => [name, connect])));
new ResizeObserver(redraw).observe($('.screen'));
$('.say').addEventListener('submit', event => {
  event.preventDefault();
  const words = $('#words').value.trim();
  $('#words').value = '';
  if (words) say(words);
  else tell('Type what you would say.');
});
$('.mic').addEventListener('click', () => {
  if (ears) ears.stop();
  else hear();
});
$('.mic').hidden = $('.mic-hint').hidden = !canListen;
$('.no-mic').hidden = canListen;
document.documentElement.dataset.ready = '';
