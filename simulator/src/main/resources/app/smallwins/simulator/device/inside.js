// What went on behind an answer.
import {$, tell} from './desk.js';

export function inside(turn) {
  $('.nothing').hidden = true;
  $('.found').hidden = false;
  $('.heard').replaceChildren(...heard(turn.heard));
  $('.outcome').replaceChildren(code(turn.outcome));
  $('.took').textContent = `${turn.milliseconds} milliseconds`;
  $('.calls').replaceChildren(...calls(turn.calls));
  $('#request').textContent = JSON.stringify(turn.request, null, 2);
  $('#response').textContent = JSON.stringify(turn.response, null, 2);
}

function heard({intent, slots, arguments: touched}) {
  const filled = Object.entries(slots).map(([name, value]) => item(code(name), ` ${value}`));
  const pressed = (touched ?? []).map(argument => item(code(argument)));
  return [code(intent), list([...filled, ...pressed])];
}

function calls(made) {
  if (!made.length) return ['None'];
  return [list(made.map(({operation, milliseconds, answered}) =>
    item(code(operation), ` ${milliseconds} milliseconds${answered ? '' : ', not answered'}`)))];
}

function code(text) {
  const element = document.createElement('code');
  element.textContent = text;
  return element;
}

function item(...parts) {
  const element = document.createElement('li');
  element.append(...parts);
  return element;
}

function list(items) {
  const element = document.createElement('ul');
  element.append(...items);
  return items.length ? element : '';
}

/** Buttons that copy what stands in another element. */
export function copying() {
  for (const button of document.querySelectorAll('[data-copy]')) {
    button.addEventListener('click', async () => {
      const source = document.getElementById(button.dataset.copy);
      try {
        await navigator.clipboard.writeText(source.textContent);
        tell('Copied.');
      } catch {
        getSelection().selectAllChildren(source);
        tell('Selected; copy it with the keyboard.');
      }
    });
  }
}
