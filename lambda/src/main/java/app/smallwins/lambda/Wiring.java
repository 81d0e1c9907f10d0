package app.smallwins.lambda;

import app.smallwins.alexa.AmazonHosts;
import app.smallwins.alexa.VoiceDoor;
import app.smallwins.domain.Connecting;
import app.smallwins.domain.NoJarStore;
import app.smallwins.domain.Pairing;
import app.smallwins.domain.SmallWins;
import app.smallwins.domain.understanding.Understanding;
import app.smallwins.dynamodb.TableClient;
import app.smallwins.speech.Replies;
import app.smallwins.speech.ResourceLexicon;
import app.smallwins.web.Parts;
import app.smallwins.web.WebDoor;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Puts the parts together. The only place that reads the environment. */
public final class Wiring {

    private final Settings settings;
    private final Stores stores;
    private final ResourceLexicon lexicon = new ResourceLexicon();
    private final Understanding understanding = new Understanding(lexicon);
    private final Replies replies = new Replies(understanding);

    /** Safe in a snapshot: it reads from the operating system, which no two copies share. */
    private final SecureRandom secure = new SecureRandom();

    /** The product over a table of one's own choosing. */
    public Wiring(Settings settings, Stores stores) {
        this.settings = settings;
        this.stores = stores;
    }

    /** The product as its environment says: {@code TABLE_NAME}, and where it is deployed {@code SKILL_ID}
     * and {@code PAGE_URL}. */
    static Wiring fromEnvironment() {
        return of(settings(System.getenv()));
    }

    /** The product over DynamoDB. */
    public static Wiring of(Settings settings) {
        return new Wiring(settings, Stores.in(client(settings), settings.table()));
    }

    private static DynamoDbClient client(Settings settings) {
        return settings.tableEndpoint().map(TableClient::at).orElseGet(TableClient::fromEnvironment);
    }

    /** The voice door. */
    public VoiceDoor voiceDoor() {
        return new VoiceDoor(settings.skillId(), smallWins(), new SmallWins(new NoJarStore(), understanding, lexicon),
                replies, settings.amazon(), InstantSource.system(), Faults::report);
    }

    /** The HTTP door. */
    public WebDoor webDoor() {
        return new WebDoor(new Parts(smallWins(), new Pairing(stores.devices(), stores.counters(), secure),
                stores.devices(), stores.receipts(), replies, InstantSource.system(), secure, Faults::report));
    }

    private SmallWins smallWins() {
        return new SmallWins(stores.jars(), new Connecting(stores.devices(), secure, settings.page()), understanding,
                lexicon);
    }

    static Settings settings(Map<String, String> environment) {
        return new Settings(environment.getOrDefault("TABLE_NAME", "small-wins"),
                Optional.empty(), setting(environment, "SKILL_ID"),
                AmazonHosts.real(), setting(environment, "PAGE_URL").map(URI::create));
    }

    private static Optional<String> setting(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
