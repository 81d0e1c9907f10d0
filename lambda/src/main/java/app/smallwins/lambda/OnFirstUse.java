package app.smallwins.lambda;

import java.util.Optional;
import java.util.function.Supplier;

/** Something that is made when it is first wanted, and then kept. Safe for use by several threads. */
final class OnFirstUse<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    OnFirstUse(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.get();
    }
}
