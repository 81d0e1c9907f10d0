package app.smallwins.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What there is to say about a period.
 *
 * @param period what was asked for
 * @param range its days; empty for all
 * @param today the day being lived through
 * @param wins how many wins there are
 * @param days on how many days
 * @param picked the few that are read out, earliest first
 * @param seen all that were looked at, latest day first, for who can see more at once than hear
 * @param thread what runs through many of them, such as {@code people} or {@code body}; empty when nothing does
 */
public record RecapSummary(Period period, Optional<DayRange> range, LocalDate today, int wins, int days,
        List<Win> picked, List<Win> seen, Optional<String> thread) {

    public RecapSummary {
        picked = List.copyOf(picked);
        seen = List.copyOf(seen);
    }
}
