package app.smallwins.domain;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A friend's request.
 *
 * @param languages what they may write in; more than one when they did not say
 * @param now when it came
 * @param from where on the network it comes from
 */
public record FriendVisit(List<Locale> languages, Instant now, NetworkAddress from) {

    public FriendVisit {
        languages = List.copyOf(languages);
    }
}
