package app.smallwins.web.formats;

import app.smallwins.domain.JarStore.Told;
import app.smallwins.domain.JarStore.Trace;
import app.smallwins.domain.Keepsakes.Entry;
import app.smallwins.domain.RequestKey;
import app.smallwins.domain.Source;
import app.smallwins.domain.Utterance;
import app.smallwins.domain.Win;
import app.smallwins.domain.WinId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What a diary does not tell of its entries.
 *
 * @param zone where its owner lives
 * @param source where the file comes from
 * @param received when it came
 * @param language ISO 639 code of the language that its owner speaks here
 */
public record Reading(ZoneId zone, Source source, Instant received, String language) {

    Entry entry(String where, Found found) {
        var win = new Win(found.id(), Utterance.whole(found.words()), found.day(), found.id().at(), found.zone(),
                language, source, found.starred(), received);
        return new Entry(where, new Trace(new Told.InJar(win), Optional.empty()));
    }

    /** A name that the same entry has whenever it is read. */
    static WinId name(Instant at, String what) {
        return WinId.of(at, RequestKey.of(what));
    }

    /** What a diary tells of an entry. */
    record Found(WinId id, String words, LocalDate day, ZoneId zone, boolean starred) {
    }
}
