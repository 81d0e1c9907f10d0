package app.smallwins.dynamodb;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import app.smallwins.domain.Shelf;
import app.smallwins.domain.Tally;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a look at the small items of a jar shows. */
final class Shelves {

    private Shelves() {}

    /**
     * The shelf of a profile, a reward and months, in any order; {@link app.smallwins.domain.JarJoined} for a door. A jar that is being erased shows nothing but that.
     */
    static Shelf of(List<Map<String, AttributeValue>> items) {
        var profile = items.stream().filter(Items::isProfile).findFirst();
        var reward = items.stream().filter(Items::isReward).findFirst();
        profile.flatMap(Items::joined).ifPresent(joined -> {
            throw joined;
        });
        return profile.filter(item -> item.containsKey(Items.ERASING)).isPresent()
                ? new Shelf(Optional.empty(), Tally.empty(), Optional.empty(), true)
                : new Shelf(profile.flatMap(Items::profile), tally(items.stream().filter(Items::isMonth)),
                        reward.flatMap(Items::reward), profile.flatMap(ShareItems::news), false);
    }

    /** The part of a shelf that lies in those months. */
    static Shelf only(Shelf shelf, Collection<YearMonth> months) {
        var wanted = new HashSet<>(months);
        var perDay = new TreeMap<>(shelf.tally().perDay());
        perDay.keySet().removeIf(day -> !wanted.contains(YearMonth.from(day)));
        return new Shelf(shelf.profile(), new Tally(perDay), shelf.reward(), shelf.cheers(), shelf.erasing());
    }

    private static Tally tally(Stream<Map<String, AttributeValue>> months) {
        var perDay = new TreeMap<LocalDate, Integer>();
        months.forEach(month -> perDay.putAll(Items.counts(month)));
        return new Tally(perDay);
    }
}
