package app.smallwins.domain;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * One thing after another, read page by page as far as they are wanted.
 *
 * @param <T> a thing
 * @param <P> its place among the others
 */
final class Paging<T, P> implements Iterator<T> {

    /** How much is read of the table at once. */
    static final int AT_ONCE = 500;

    private final Function<Optional<P>, List<T>> page;
    private final Function<T, P> place;
    private Optional<P> last;
    private Iterator<T> read = List.<T>of().iterator();
    private boolean isEnd;

    /**
     * @param after the place of the last thing that is not wanted
     * @param page what follows a place, at most {@link #AT_ONCE}
     */
    Paging(Optional<P> after, Function<Optional<P>, List<T>> page, Function<T, P> place) {
        this.last = after;
        this.page = page;
        this.place = place;
    }

    @Override
    public boolean hasNext() {
        if (!read.hasNext() && !isEnd) {
            var next = page.apply(last);
            isEnd = next.size() < AT_ONCE;
            read = next.iterator();
        }
        return read.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var next = read.next();
        last = Optional.of(place.apply(next));
        return next;
    }
}
