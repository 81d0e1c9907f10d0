// How it is: which device, whose voice, what time, what trouble.
import {$, ask} from './desk.js';

const KEY = 'small-wins-desk';
const KEPT = ['kind', 'locale', 'person', 'aloud'];
const form = $('.choices');
let desk, moment;

/** What is chosen now. */
export const chosen = () => ({
  kind: form.elements.kind.value, locale: form.elements.locale.value, person: form.elements.person.value,
  table: form.elements.table.value, aloud: form.elements.aloud.checked,
});

/** What goes along with everything that is said or touched. */
export function circumstances() {
  const {kind, locale, person, table} = chosen();
  return {locale, table, ...(kind !== 'none' && {screen: kind}), ...(person && {person: desk.person}),
    ...(moment && {at: new Date(now()).toISOString()})};
}

/** The time on the device's clock. */
export const now = () => moment ? moment.at + performance.now() - moment.since : Date.now();

/** Sets everything as it was last, or as it is usual here; `changed` hears what changes. */
export function choosing(given, changed) {
  desk = given;
  const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}');
  set('locale', kept.locale ?? desk.locale);
  set('kind', kept.kind ?? usualKind());
  set('person', kept.person ?? '');
  set('reminders', desk.reminders);
  form.elements.aloud.checked = kept.aloud ?? true;
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('change', async ({target}) => {
    keep();
    if (target.name === 'when' || target.name === 'own') await setClock();
    if (target.name === 'reminders') await ask('/simulator/amazon', {reminders: target.value, user: desk.user});
    changed(target.name);
  });
}

/** On a phone a large screen would be too small to read. */
const usualKind = () => !desk.viewer ? 'none' : matchMedia('(max-width: 34rem)').matches ? 'round' : 'wide';

function set(name, value) {
  form.elements[name].value = value;
  if (name === 'locale' && form.elements.locale.selectedIndex < 0) form.elements.locale.value = 'en-US';
}

function keep() {
  const now = chosen();
  localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(KEPT.map(name => [name, now[name]]))));
}

async function setClock() {
  const when = form.elements.when.value, own = form.elements.own;
  $('.own').hidden = when !== 'own';
  if (when === 'own' && !own.value) {
    const {shown} = await ask('/device/clock', {when: 'now'});
    own.value = shown.slice(0, 16);
  }
  if (when === 'now') {
    moment = undefined;
    $('.shown').textContent = '';
    return;
  }
  const {at, shown} = await ask('/device/clock', {when: when === 'own' ? own.value : when});
  moment = {at: Date.parse(at), since: performance.now()};
  $('.shown').textContent = `For the device it is ${new Date(shown).toLocaleString('en', {dateStyle: 'full', timeStyle: 'short'})}.`;
}
