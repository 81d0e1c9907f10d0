// What was said, one below the other.
import {$} from './desk.js';

const WHO = {you: 'You: ', alexa: 'Alexa: ', aside: ''};

/** Adds something that was said, in its language. */
export function log(who, words, lang = 'en') {
  const line = document.createElement('p');
  line.className = who;
  const speaker = document.createElement('span');
  speaker.className = 'unseen';
  speaker.textContent = WHO[who];
  const said = document.createElement('span');
  said.lang = lang;
  said.textContent = words;
  line.append(speaker, said);
  $('.hello')?.remove();
  $('.log').append(line);
  $('.log').scrollTop = $('.log').scrollHeight;
}
