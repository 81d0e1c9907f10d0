package app.smallwins.dynamodb;

import java.util.Collection;
import java.util.List;

import app.smallwins.domain.JarId;

/**
 * Behind a door to another jar there is nothing, once all of it was brought over. So only what finds nothing has to ask
 * whether it stands before a door, and nobody who has a jar pays for it.
 */
final class Behind {

    private final Reads reads;

    Behind(Reads reads) {
        this.reads = reads;
    }

    /**
     * What was found in a jar.
     *
     * @throws app.smallwins.domain.JarJoined when that is nothing because the jar is only a door to another one
     */
    <T extends Collection<?>> T found(JarId jar, T found) {
        if (found.isEmpty()) {
            reads.get(List.of(Keys.profile(jar)))
                    .stream()
                    .flatMap(item -> Items.joined(item).stream())
                    .forEach(joined -> {
                        throw joined;
                    });
        }
        return found;
    }
}
