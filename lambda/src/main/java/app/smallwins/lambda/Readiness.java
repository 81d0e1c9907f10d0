package app.smallwins.lambda;

import app.smallwins.alexa.apl.Apl;
import app.smallwins.dynamodb.TableClient;
import app.smallwins.dynamodb.wire.WireClient;
import app.smallwins.speech.Languages;
import java.util.Locale;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/**
 * Does before somebody speaks what would keep them waiting afterwards. A function with SnapStart does all of it once,
 * before its memory is copied, and opens its connection anew in every copy; one without does, while it starts and has the
 * whole processor, what the first request needs in any case.
 */
final class Readiness implements Resource {

    private static final Locale USUAL = Locale.US;
    private static final int UNTIL_COMPILED = 400;
    private static final int HANDSHAKES = 30;
    private static final int CALLS = 20;

    private final WireClient client;
    private final String table;
    private final Rehearsal rehearsal;

    Readiness(WireClient client, String table, Rehearsal rehearsal) {
        this.client = client;
        this.table = table;
        this.rehearsal = rehearsal;
    }

    /** Gets ready now, or when the snapshot is taken. Keep this object: the runtime does not. */
    void prepare(boolean snapshot) {
        if (snapshot) {
            Core.getGlobalContext().register(this);
        } else {
            atOnce();
        }
    }

    private void atOnce() {
        var connecting = Thread.ofPlatform().daemon().start(() -> {
            client.connect();
            TableClient.touch(client, table);
        });
        rehearsal.play(USUAL, 1);
        try {
            connecting.join();
        } catch (InterruptedException inAHurry) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) {
        Languages.regions()
                .stream()
                .map(Locale::forLanguageTag)
                .forEach(locale -> rehearsal.play(locale, UNTIL_COMPILED));
        Apl.readAll();
        for (var handshake = 0; handshake < HANDSHAKES; handshake++) {
            talk();
        }
    }

    private void talk() {
        client.connect();
        for (var call = 0; call < CALLS; call++) {
            TableClient.touch(client, table);
        }
        client.disconnect();
    }

    @Override
    public void afterRestore(Context<? extends Resource> context) {
        client.connect();
    }
}
