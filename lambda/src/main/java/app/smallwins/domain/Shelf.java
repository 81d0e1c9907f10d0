package app.smallwins.domain;

import java.util.Optional;

/**
 * What a look at the jar shows without opening it.
 *
 * @param profile the owner's profile; empty for somebody new
 * @param tally the wins by day, of the months that were asked for
 * @param reward what they are counting towards, or have earned last
 * @param cheers the latest cheer a friend left
 * @param erasing whether the owner had everything deleted and some of it is still there; none of it may be read
 */
public record Shelf(Optional<Profile> profile, Tally tally, Optional<Reward> reward, Optional<CheerNews> cheers,
        boolean erasing) {

    /** What a look shows where nobody cheered. */
    public Shelf(Optional<Profile> profile, Tally tally, Optional<Reward> reward, boolean erasing) {
        this(profile, tally, reward, Optional.empty(), erasing);
    }

    /** Whether cards and screens may show what is said; somebody new has not asked for anything else. */
    public boolean mayShowWords() {
        return !profile.map(Profile::isPrivate).orElse(false);
    }
}
