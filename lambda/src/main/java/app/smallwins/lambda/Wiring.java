package app.smallwins.lambda;

import app.smallwins.alexa.AmazonHosts;
import app.smallwins.alexa.VoiceDoor;
import app.smallwins.domain.JarStore;
import app.smallwins.domain.NoJarStore;
import app.smallwins.domain.SmallWins;
import app.smallwins.domain.understanding.Understanding;
import app.smallwins.dynamodb.DynamoDbJarStore;
import app.smallwins.dynamodb.TableClient;
import app.smallwins.speech.Replies;
import app.smallwins.speech.ResourceLexicon;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Puts the parts together. The only place that reads the environment. */
public final class Wiring {

    private final Settings settings;
    private final JarStore store;

    /** The product over a table of one's own choosing. */
    public Wiring(Settings settings, JarStore store) {
        this.settings = settings;
        this.store = store;
    }

    /** The product as its environment says: {@code TABLE_NAME}, and {@code SKILL_ID} where it is deployed. */
    static Wiring fromEnvironment() {
        return of(settings(System.getenv()));
    }

    /** The product over DynamoDB. */
    public static Wiring of(Settings settings) {
        return new Wiring(settings,
                new DynamoDbJarStore(client(settings), settings.table()));
    }

    private static DynamoDbClient client(Settings settings) {
        return settings.tableEndpoint().map(TableClient::at).orElseGet(() -> TableClient.from(System.getenv()));
    }

    /** The voice door. */
    public VoiceDoor voiceDoor() {
        var lexicon = new ResourceLexicon();
        var understanding = new Understanding(lexicon);
        return new VoiceDoor(settings.skillId(), new SmallWins(store, understanding, lexicon),
                new SmallWins(new NoJarStore(), understanding, lexicon), new Replies(understanding), settings.amazon(),
                InstantSource.system(), Faults::report);
    }

    static Settings settings(Map<String, String> environment) {
        return new Settings(environment.getOrDefault("TABLE_NAME", "small-wins"),
                Optional.empty(), Optional.ofNullable(environment.get("SKILL_ID")).filter(id -> !id.isBlank()),
                AmazonHosts.real());
    }
}
