package app.smallwins.web.page;

import java.util.List;
import java.util.Optional;

/** What the pages show. */
public final class Views {

    private Views() {}

    /**
     * The first page.
     *
     * @param problem what was wrong with the code that was entered
     * @param isIn whether this browser opens a jar already
     */
    public record Welcome(Optional<String> problem, boolean isIn) {
    }

    /**
     * A day and what is in the jar from it.
     *
     * @param heading its name
     */
    public record Day(String heading, List<Slip> slips) {
        public Day {
            slips = List.copyOf(slips);
        }
    }

    /**
     * The jar.
     *
     * @param picture how full it is
     * @param wins how many there are in all
     * @param today as forms write days
     * @param days latest first
     * @param next where the next page begins
     */
    public record Jar(JarPicture picture, int wins, String today, List<Day> days, Optional<String> next) {
        public Jar {
            days = List.copyOf(days);
        }
    }

    /**
     * Some days, below a heading of their own.
     *
     * @param otherwise what is said when there are none
     * @param next where the next page begins
     */
    public record Days(String heading, String today, List<Day> days, Optional<String> next, String otherwise) {
        public Days {
            days = List.copyOf(days);
        }
    }

    /**
     * Looking back: a year, and ways in.
     *
     * @param weekdays their names, from Monday on
     */
    public record Back(int year, List<String> weekdays, List<Month> months, Optional<Integer> before,
            Optional<Integer> after) {
        public Back {
            weekdays = List.copyOf(weekdays);
            months = List.copyOf(months);
        }
    }

    /** A month of a calendar, in weeks from Monday on; days of other months are empty. */
    public record Month(String name, List<List<Optional<Cell>>> weeks) {
        public Month {
            weeks = weeks.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A day of a calendar.
     *
     * @param number the day of the month
     * @param date as addresses write it
     * @param told what it has, in words; empty when it has nothing
     */
    public record Cell(int number, String date, Optional<String> told, boolean isToday) {
    }

    /**
     * What a search found.
     *
     * @param words what was looked for
     * @param next where to look on
     */
    public record Found(String words, String today, List<Day> days, Optional<String> next) {
        public Found {
            days = List.copyOf(days);
        }
    }

    /** One win that was drawn; empty when the jar is. */
    public record Drawn(Optional<Slip> slip, String day) {
    }

    /** What comes back, each with how often. */
    public record Threads(List<Thread> threads, String otherwise) {
        public Threads {
            threads = List.copyOf(threads);
        }
    }

    /** Something that comes back. */
    public record Thread(String words, String times, int colour) {
    }

    /** What is kept beside the wins. */
    public record Lines(List<Slip> affirmations, List<Slip> gratitude) {
        public Lines {
            affirmations = List.copyOf(affirmations);
            gratitude = List.copyOf(gratitude);
        }
    }

    /** What friends can see, and what they left. */
    public record Friends(List<Link> links, List<Cheered> cheers) {
        public Friends {
            links = List.copyOf(links);
            cheers = List.copyOf(cheers);
        }
    }

    /**
     * A link that shows one win.
     *
     * @param words of the win
     * @param with for whom it was made
     * @param from what its owner is called there
     * @param until when it ends, in words
     */
    public record Link(String id, String words, Optional<String> with, Optional<String> from, String until) {
    }

    /**
     * A cheer.
     *
     * @param words of the win it is for
     * @param day of the win, as addresses write it
     * @param heading of that day
     */
    public record Cheered(Slip.Cheer cheer, String words, String day, String heading, int colour) {
    }

    /**
     * A part of a jar that is too large for one file.
     *
     * @param save names the part
     * @param file where it is
     * @param goOn names the next one
     * @param next where that is; empty when this is the last
     */
    public record Part(String save, String file, String goOn, Optional<String> next) {
    }

    /**
     * What came of a file.
     *
     * @param care what is said to somebody who was not safe when they wrote it
     * @param numbers whom to call
     * @param told what came and what did not, in words
     * @param leftOut what was not taken in, as far as it is shown
     * @param again whether the same file has more
     */
    public record Brought(Optional<String> care, List<String> numbers, List<String> told, List<LeftOut> leftOut,
            boolean again) {
        public Brought {
            numbers = List.copyOf(numbers);
            told = List.copyOf(told);
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * Something in a file that was not taken in.
     *
     * @param where it is in the file
     */
    public record LeftOut(String where, String why) {
    }

    /**
     * All that can be set.
     *
     * @param reward what is known of the reward, in words
     */
    public record Settings(Optional<String> reward, boolean isPrivate, List<Device> devices) {
        public Settings {
            devices = List.copyOf(devices);
        }
    }

    /** Something that opens the jar. */
    public record Device(String id, String name, String since, boolean isThis) {
    }

    /**
     * Who else is told of wins.
     *
     * @param hasRoom whether there is room for another
     */
    public record Webhooks(List<Hook> hooks, boolean hasRoom) {
        public Webhooks {
            hooks = List.copyOf(hooks);
        }
    }

    /**
     * Somebody who is told.
     *
     * @param what what they are told
     * @param last how it went the last time
     * @param stopped why they are told nothing any more
     * @param hasSecret whether what they are told is signed
     */
    public record Hook(String id, String name, String what, String last, Optional<String> stopped,
            List<Unsent> unsent, boolean hasSecret) {
        public Hook {
            unsent = List.copyOf(unsent);
        }
    }

    /**
     * A win that somebody was not told of.
     *
     * @param day as addresses write it
     * @param date the same in words
     */
    public record Unsent(String day, String date, Optional<String> reason) {
    }

    /** A secret, shown this once. */
    public record Secret(String secret) {

        /** Hides it. */
        @Override
        public String toString() {
            return "Secret";
        }
    }

    /**
     * An answer that stands alone: nothing else matters now.
     *
     * @param text what is said
     * @param numbers whom to call
     * @param keep what is kept if they say yes
     */
    public record Answer(String text, List<String> numbers, Optional<String> keep) {
        public Answer {
            numbers = List.copyOf(numbers);
        }
    }

    /**
     * Words that are not in the jar yet, in a form that tries again.
     *
     * @param day the day they belong to, if that was told, as forms write days
     * @param action where the form goes
     */
    public record Unkept(String words, String day, String action) {
    }

    /** What could not be done. */
    public record Trouble(String title, String text, boolean isIn) {
    }
}
