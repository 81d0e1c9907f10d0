/**
 * Conversations in plain text that are played to the real skill and compared with what is heard.
 *
 * <pre>
 * # What this conversation shows.
 * locales: en-US en-GB             header: all locales of the language's folder when missing
 * zone: Europe/Berlin              header: what the devices are set to; UTC when missing
 *
 * at 2026-11-20 08:15              the local clock; it moves on 20 seconds with every sentence
 * as person anna                   a voice that is recognised; "as nobody": one that is not; "as user berta": another account
 * on device kitchen                another device
 * device time zone fails           also "refuses", "is slow", "is Europe/Paris"
 * reminders are allowed            Amazon's; also "are asked for" (at first), "are refused", "are full", "are unsupported",
 *                                  "are busy", "are slow", "fail"
 * table is unreachable             and "table is back"
 * &gt; alexa, tell small wins i got up  is said; what follows is what has to come of it:
 * You got up. ...                  heard, where "..." stands for anything; several lines are one text
 * | You got up. Nice.              or one of several texts, one line each
 * | You got up. That counts.
 * = WinLogged                      the outcome
 * heard: LogWinIntent              the intent
 * card: ... got up ...             what the Alexa app shows, "..." as above; reprompt: likewise
 * reminders: FREQ=DAILY...          what Amazon was told to remind of, "none" for nothing
 * (session ends)                   or (session open)
 * (silence)                        nothing is said
 * leave                            the person walks away from an open session
 * </pre>
 */
package app.smallwins.simulator.dialog;
