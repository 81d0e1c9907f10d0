// The browser's voice and ears, where it has them.

const LONGEST_SECONDS = 60;
const Recognition = window.SpeechRecognition || window.webkitSpeechRecognition;

export const canListen = Boolean(Recognition);

let stopSpeaking = () => {};

/** Falls silent at once. */
export function hush() {
  window.speechSynthesis?.cancel();
  stopSpeaking();
}

/** Speaks, or leaves as much time as reading takes, and is done when that is over. */
export function speak(words, lang, aloud) {
  hush();
  const voice = aloud && voiceFor(lang);
  return new Promise(done => {
    const seconds = voice ? LONGEST_SECONDS : Math.min(2.5, 0.8 + words.length / 60);
    const timer = setTimeout(done, seconds * 1000);
    stopSpeaking = () => { clearTimeout(timer); done(); };
    if (!voice) return;
    const said = new SpeechSynthesisUtterance(words);
    Object.assign(said, {lang, voice, rate: 0.97, onend: stopSpeaking, onerror: stopSpeaking});
    speechSynthesis.speak(said);
  });
}

/** A voice on this machine if there is one, of the region if there is one. */
function voiceFor(lang) {
  const language = lang.slice(0, 2);
  const fits = voice => (voice.lang.replace('_', '-') === lang ? 2 : 0) + (voice.localService ? 1 : 0);
  return (window.speechSynthesis?.getVoices() ?? [])
    .filter(voice => voice.lang.slice(0, 2).toLowerCase() === language)
    .sort((one, other) => fits(other) - fits(one))[0];
}

/** Listens for one sentence; what is understood meanwhile goes to `hearing`. Nothing heard is an empty text. */
export function listen(lang, hearing) {
  const ears = new Recognition();
  Object.assign(ears, {lang, interimResults: true, maxAlternatives: 1});
  const heard = new Promise((done, failed) => {
    let words = '';
    ears.onresult = event => {
      words = [...event.results].map(result => result[0].transcript).join('').trim();
      hearing(words);
    };
    ears.onerror = event => event.error === 'no-speech' || event.error === 'aborted' ? done('') : failed(event.error);
    ears.onend = () => done(words);
  });
  ears.start();
  return {heard, stop: () => ears.abort()};
}

window.speechSynthesis?.getVoices();
