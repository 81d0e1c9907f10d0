// The owner's page in the same server, and a line for other programs.
import {$, ask, tell} from './desk.js';
import {chosen, circumstances} from './choices.js';

const OWNER = 'small-wins-jar-open';
let words;

/** @param ways how "connect my phone" is said in each language */
export function doors(ways) {
  words = ways;
  showLine('$KEY');
  $('[data-jar]').addEventListener('click', openJar);
  $('[data-key]').addEventListener('click', () => withCode(async code => {
    const {key} = await pair(code);
    showLine(key);
    tell('The key is filled in.');
  }));
}

/** Opens the jar of whoever speaks; says "connect my phone" for them when this browser does not have it open. */
async function openJar(event) {
  event.preventDefault();
  const page = window.open('', '_blank');
  const go = where => page ? page.location = where : location.assign(where);
  if (localStorage.getItem(OWNER) === chosen().person && await isOpen()) return go('/jar');
  await withCode(async code => {
    await fetch('/', {method: 'POST', redirect: 'manual', body: new URLSearchParams({code, device: 'my browser'})});
    localStorage.setItem(OWNER, chosen().person);
    go('/jar');
  }, () => page?.close());
}

const isOpen = async () => (await fetch('/jar', {redirect: 'manual'})).type === 'basic';

async function withCode(then, otherwise = () => {}) {
  try {
    const turn = await ask('/device/say', {...circumstances(), table: 'none', at: undefined, say: words[chosen().locale.slice(0, 2)]});
    const code = turn.card?.content.match(/[B-Z]{4}-[B-Z]{4}/)?.[0];
    if (!code) throw new Error('There is no code just now. Try again in a moment.');
    await then(code);
  } catch (problem) {
    otherwise();
    tell(problem.message);
  }
}

async function pair(code) {
  const answer = await fetch('/v1/pair', {method: 'POST', headers: {'Content-Type': 'application/json'},
    body: JSON.stringify({code, device: 'curl'})});
  return answer.json();
}

function showLine(key) {
  $('#curl').textContent =
    `curl -s ${location.origin}/v1/wins -H "Authorization: Bearer ${key}" -d text='I got out of bed'`;
}
