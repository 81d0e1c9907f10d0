package app.smallwins.web;

import app.smallwins.domain.Devices;
import app.smallwins.domain.Friends;
import app.smallwins.domain.Pairing;
import app.smallwins.domain.Receipts;
import app.smallwins.domain.SmallWins;
import app.smallwins.domain.webhooks.Webhooks;
import app.smallwins.speech.Replies;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * What the HTTP door is made of.
 *
 * @param smallWins answers the owners of jars
 * @param friends answers whoever has a link to one win
 * @param pairing lets devices in
 * @param devices knows who shows a key
 * @param receipts remembers requests that may come again
 * @param webhooks knows who is told of wins
 * @param replies finds the words
 * @param clock tells the time
 * @param secure randomness that nobody can predict
 * @param faults is told of exceptions that nobody foresaw; must log no message, for it may hold words
 */
public record Parts(SmallWins smallWins, Friends friends, Pairing pairing, Devices devices, Receipts receipts,
        Webhooks webhooks, Replies replies,
        InstantSource clock, RandomGenerator secure, Consumer<Throwable> faults) {
}
