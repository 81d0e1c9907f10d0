// What the page asks of the program that serves it.

/** Sends JSON and gives back JSON; what cannot be answered is an error with words for people. */
export async function ask(path, body) {
  let answer;
  try {
    answer = await fetch(path, body && {method: 'POST', body: JSON.stringify(body)});
  } catch {
    throw new Error('Nobody answers. Is ./small-wins serve still running?');
  }
  const json = await answer.json();
  if (!answer.ok) throw new Error(json.detail);
  return json;
}

/** The element that matches first. */
export const $ = selector => document.querySelector(selector);

/** Something to be heard by who does not see the page. */
export function tell(words) {
  $('.told').textContent = '';
  requestAnimationFrame(() => $('.told').textContent = words);
}
