package app.smallwins.domain;

import app.smallwins.domain.JarStore.Trace;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** One thing that is in a jar, by the moment it came and its request, which both kinds are named after. */
public sealed interface Belonging {

    /** Earliest first. */
    Comparator<Belonging> ORDER = Comparator.comparing(Belonging::name);

    /** Its name among all others. */
    WinId name();

    /** What its owner told. */
    record OwnersOwn(Trace trace) implements Belonging {
        @Override
        public WinId name() {
            return trace.told().name();
        }
    }

    /** What a friend left. */
    record Friends(Cheer cheer) implements Belonging {
        @Override
        public WinId name() {
            return new WinId(cheer.id().value());
        }
    }

    /** Both kinds in one order. */
    final class Both implements Iterator<Belonging> {

        private final Iterator<? extends Belonging> one;
        private final Iterator<? extends Belonging> other;
        private Optional<Belonging> ofOne = Optional.empty();
        private Optional<Belonging> ofOther = Optional.empty();

        /** @param one in order */
        Both(Iterator<? extends Belonging> one, Iterator<? extends Belonging> other) {
            this.one = one;
            this.other = other;
        }

        @Override
        public boolean hasNext() {
            ofOne = ofOne.or(() -> first(one));
            ofOther = ofOther.or(() -> first(other));
            return ofOne.isPresent() || ofOther.isPresent();
        }

        @Override
        public Belonging next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return ofOne.filter(this::isBeforeOther).map(next -> {
                ofOne = Optional.empty();
                return next;
            }).orElseGet(this::fromOther);
        }

        private Belonging fromOther() {
            var next = ofOther.orElseThrow();
            ofOther = Optional.empty();
            return next;
        }

        private boolean isBeforeOther(Belonging next) {
            return ofOther.filter(there -> ORDER.compare(there, next) < 0).isEmpty();
        }

        private static Optional<Belonging> first(Iterator<? extends Belonging> iterator) {
            return iterator.hasNext() ? Optional.of(iterator.next()) : Optional.empty();
        }
    }
}
