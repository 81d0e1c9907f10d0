package app.smallwins.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** No jar at all, for visits that do not say whose they are: nothing can be kept and nothing read. */
public final class NoJarStore implements JarStore {

    @Override
    public Shelf look(JarId jar, Collection<YearMonth> months) {
        throw unreachable();
    }

    @Override
    public Shelf lookAtAll(JarId jar) {
        throw unreachable();
    }

    @Override
    public void introduce(Introduction introduction) {
        throw unreachable();
    }

    @Override
    public boolean keepPrivate(Introduction wish) {
        throw unreachable();
    }

    @Override
    public Kept keep(JarId jar, Win win, Optional<Introduction> introduction, Optional<Reward.Step> towards) {
        throw unreachable();
    }

    @Override
    public Put reward(JarId jar, Reward reward, Note told, Optional<Introduction> introduction) {
        throw unreachable();
    }

    @Override
    public List<Win> wins(JarId jar, Optional<DayRange> range, int atMost) {
        throw unreachable();
    }

    @Override
    public List<Win> page(JarId jar, Optional<DayRange> range, Optional<Place> after, int atMost) {
        throw unreachable();
    }

    @Override
    public Put note(JarId jar, Note note, Optional<Introduction> introduction) {
        throw unreachable();
    }

    @Override
    public List<Note> notes(JarId jar, Note.Kind kind, int atMost) {
        throw unreachable();
    }

    @Override
    public Optional<Told> told(JarId jar, WinId name) {
        throw unreachable();
    }

    @Override
    public List<Told> told(JarId jar, Collection<WinId> names) {
        throw unreachable();
    }

    @Override
    public List<Trace> traces(JarId jar, Optional<WinId> after, int atMost) {
        throw unreachable();
    }

    @Override
    public Restored restore(JarId jar, List<Trace> traces) {
        throw unreachable();
    }

    @Override
    public List<Told> recent(JarId jar, Instant upTo, int atMost) {
        throw unreachable();
    }

    @Override
    public List<Lot> lots(JarId jar, String from, int atMost) {
        throw unreachable();
    }

    @Override
    public boolean drawn(JarId jar, Win win, Instant at) {
        throw unreachable();
    }

    @Override
    public boolean keepSpecial(JarId jar, Win win) {
        throw unreachable();
    }

    @Override
    public List<Win> trophies(JarId jar, int atMost) {
        throw unreachable();
    }

    @Override
    public boolean takeOut(JarId jar, Win win, RequestKey by) {
        throw unreachable();
    }

    @Override
    public boolean revise(JarId jar, Win before, Win after) {
        throw unreachable();
    }

    @Override
    public boolean takeOut(JarId jar, Note note, RequestKey by) {
        throw unreachable();
    }

    @Override
    public boolean revise(JarId jar, Note before, Note after) {
        throw unreachable();
    }

    @Override
    public boolean erase(JarId jar, Duration budget) {
        throw unreachable();
    }

    @Override
    public List<JarId> jarsOf(JarId household) {
        throw unreachable();
    }

    private static JarUnreachable unreachable() {
        return new JarUnreachable(new IllegalStateException("the visit does not say whose it is"));
    }
}
