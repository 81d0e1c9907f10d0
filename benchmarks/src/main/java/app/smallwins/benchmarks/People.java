package app.smallwins.benchmarks;

import app.smallwins.alexa.VoiceDoor;
import app.smallwins.domain.JarStore;
import app.smallwins.domain.JarUnreachable;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** People who take turns at the voice door: each tells a win, and the next time hears the day read back. */
final class People {

    private static final int MANY = 500;
    private static final int LARGEST_JAR = 100_000;
    private static final int ATTEMPTS = 60;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final String name;
    private final VoiceDoor door;
    private final Map<Integer, Set<String>> confirmed = new ConcurrentHashMap<>();
    private final Map<Integer, Set<String>> notKnown = new ConcurrentHashMap<>();

    /** @param name tells these people from others */
    People(String name, VoiceDoor door) {
        this.name = name;
        this.door = door;
    }

    /** The turn with that number, counted from zero; says whether it came to what was wanted. */
    boolean turn(int number) {
        var person = number % MANY;
        return number / MANY % 2 == 1 ? recap(person) : log(person, number);
    }

    private boolean recap(int person) {
        return door.answer(Envelopes.recap(owner(person), Envelopes.DAY, Envelopes.NO_PERIOD))
                .outcome()
                .equals("Recapped");
    }

    private boolean log(int person, int number) {
        var isKept = door.answer(Envelopes.log(owner(person), number)).outcome().equals("WinLogged");
        of(person, isKept ? confirmed : notKnown).add(Envelopes.win(number));
        return isKept;
    }

    /**
     * How many jars lack something that was confirmed, hold something twice or that nobody told, or do not count what they
     * hold. What was not known to be kept may be there.
     */
    long wrongJars(JarStore store) {
        return IntStream.range(0, MANY).filter(person -> !isRightOnceItAnswers(person, store)).count();
    }

    /** A table that was overrun needs a while. */
    private boolean isRightOnceItAnswers(int person, JarStore store) {
        for (var attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return isRight(person, store);
            } catch (JarUnreachable busy) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        return isRight(person, store);
    }

    private boolean isRight(int person, JarStore store) {
        var jar = owner(person).jar();
        var there = store.wins(jar, Optional.empty(), LARGEST_JAR).stream().map(win -> win.said().words()).toList();
        return isTrue(person, there) && there.size() == store.lookAtAll(jar).tally().wins();
    }

    private boolean isTrue(int person, List<String> there) {
        var once = new HashSet<>(there);
        var kept = of(person, confirmed);
        var told = new HashSet<>(kept);
        told.addAll(of(person, notKnown));
        return once.size() == there.size() && once.containsAll(kept) && told.containsAll(once);
    }

    private static Set<String> of(int person, Map<Integer, Set<String>> told) {
        return told.computeIfAbsent(person, _ -> ConcurrentHashMap.newKeySet());
    }

    private Owner owner(int person) {
        return new Owner(name + "/" + person);
    }
}
