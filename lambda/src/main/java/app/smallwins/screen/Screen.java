package app.smallwins.screen;

import app.smallwins.domain.PairingCode;
import app.smallwins.domain.WinId;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** What is seen. Texts are plain; what may not be shown is not in them. */
public sealed interface Screen {

    /** What can be done by touching it; the session has to stay open as long as there is anything. */
    default List<Touch> touches() {
        return List.of();
    }

    /**
     * The jar that fills.
     *
     * @param wins how many are in it
     * @param drops whether the newest is seen falling in; after something grave it lies there already
     */
    record Jar(String words, int wins, boolean drops, List<Touch> touches) implements Screen {
        public Jar {
            touches = List.copyOf(touches);
        }
    }

    /** Wins on a page that can be scrolled. Touching one shows what can be done with it. */
    record Recap(String title, List<Slip> slips, Labels labels) implements Screen {
        public Recap {
            slips = List.copyOf(slips);
        }

        @Override
        public List<Touch> touches() {
            return slips.stream()
                    .flatMap(slip -> slip.win().stream())
                    .<Touch>map(win -> new Touch.TakeBack(labels.takeBack(), win))
                    .toList();
        }
    }

    /** One note from the jar. */
    record Note(String day, String words, boolean isSpecial, List<Touch> touches) implements Screen {
        public Note {
            touches = List.copyOf(touches);
        }
    }

    /** What is kept special. */
    record Trophies(String title, List<Slip> slips) implements Screen {
        public Trophies {
            slips = List.copyOf(slips);
        }
    }

    /** Twelve months, and the days that have a win. */
    record Calendar(String words, List<Month> months) implements Screen {
        public Calendar {
            months = List.copyOf(months);
        }
    }

    /** Something kind. {@code who} said it; empty when that needs no name. */
    record Quote(String words, String who, List<Touch> touches) implements Screen {
        public Quote {
            touches = List.copyOf(touches);
        }
    }

    /** A code to type, and where. */
    record Pairing(String how, PairingCode code, URI page) implements Screen {
    }

    /** What friends left, or that they are celebrated. */
    record Cheers(List<Cheer> cheers) implements Screen {
        public Cheers {
            cheers = List.copyOf(cheers);
        }
    }

    /** Whom to call, and nothing else. */
    record Line(String line, Optional<String> number) implements Screen {
    }

    /** The way in: what is asked, and what could be said. */
    record Welcome(String title, String words, List<String> examples) implements Screen {
        public Welcome {
            examples = List.copyOf(examples);
        }
    }

    /** When it rings. */
    record Reminders(String title, List<String> schedules) implements Screen {
        public Reminders {
            schedules = List.copyOf(schedules);
        }
    }

    /** What was said, to read. */
    record Words(String words) implements Screen {
    }

    /**
     * A slip of paper.
     *
     * @param below what stands under the words; may be empty
     * @param win the win that it tells of, if it is one that can be touched
     */
    record Slip(String words, String below, Optional<WinId> win) {
    }

    /** @param below who it is from, and for what; may be empty */
    record Cheer(String words, String below) {
    }

    /** @param days those that have a win */
    record Month(YearMonth month, String name, SortedSet<LocalDate> days) {
    }

    /** What stands on what can be touched. */
    record Labels(String keepSpecial, String takeBack) {
    }
}
