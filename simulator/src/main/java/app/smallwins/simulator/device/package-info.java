/** The device: speakers, sessions, the envelopes Alexa would send, and what one hears of the answer. */
package app.smallwins.simulator.device;
