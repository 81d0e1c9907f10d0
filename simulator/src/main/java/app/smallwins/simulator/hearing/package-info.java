/**
 * A double of what Alexa does between a voice and a skill: turns a sentence into an intent with slots, by the
 * interaction model that is deployed.
 *
 * <p>It is a reader of patterns, not a statistical model. It takes what the samples say literally, and therefore differs
 * from a device in these ways: a paraphrase that no sample has is not understood (Alexa often would); a slot is filled
 * only by words its type can read (Alexa guesses); nothing is misheard; {@code AMAZON.FallbackIntent} comes exactly when
 * nothing matches (Alexa's threshold is its own); dialog directives that let Alexa ask for slots are not played. What it
 * understands, a device almost surely does; what it does not understand, a device may.
 */
package app.smallwins.simulator.hearing;
