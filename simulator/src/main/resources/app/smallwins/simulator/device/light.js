// The light of the device, and the words that say the same.
import {$} from './desk.js';

const WORDS = {idle: 'Ready', listening: 'Listening', thinking: 'Thinking', speaking: 'Speaking'};

export function light(state) {
  $('.device').dataset.light = state;
  $('.doing').textContent = WORDS[state];
}
