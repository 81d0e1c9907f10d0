package app.smallwins.lambda;

import app.smallwins.alexa.AmazonHosts;
import app.smallwins.alexa.VoiceDoor;
import app.smallwins.domain.JarStore;
import app.smallwins.domain.NoJarStore;
import app.smallwins.domain.SmallWins;
import app.smallwins.domain.understanding.Understanding;
import app.smallwins.dynamodb.DynamoDbJarStore;
import app.smallwins.dynamodb.TableClient;
import app.smallwins.dynamodb.wire.WireClient;
import app.smallwins.dynamodb.wire.WireClients;
import app.smallwins.speech.Replies;
import app.smallwins.speech.ResourceLexicon;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Puts the parts together. The only place that reads the environment. */
public final class Wiring {

    private static final String REHEARSED = "rehearsed";
    private static final URI NOBODY = URI.create("http://127.0.0.1:9");

    private final Settings settings;
    private final JarStore store;
    private final ResourceLexicon lexicon = new ResourceLexicon();
    private final Understanding understanding = new Understanding(lexicon);
    private final Replies replies = new Replies(understanding);

    /** The product over a table of one's own choosing. */
    public Wiring(Settings settings, JarStore store) {
        this.settings = settings;
        this.store = store;
    }

    /** The product over DynamoDB. */
    public static Wiring of(Settings settings) {
        return of(settings,
                settings.tableEndpoint().map(TableClient::at).orElseGet(() -> TableClient.from(System.getenv())));
    }

    private static Wiring of(Settings settings, WireClient client) {
        return new Wiring(settings, new DynamoDbJarStore(client, settings.table()));
    }

    /**
     * A door, and what keeps it ready.
     *
     * @param readiness to be kept for as long as the door
     */
    record Ready(VoiceDoor door, Readiness readiness) {
    }

    /** The voice door as its environment says, made ready: {@code TABLE_NAME}, and {@code SKILL_ID} where it is deployed. */
    static Ready fromEnvironment() {
        var settings = settings(System.getenv());
        var client = TableClient.from(System.getenv());
        var wiring = of(settings, client);
        var readiness = new Readiness(client, settings.table(), wiring.rehearsal());
        readiness.prepare("snap-start".equals(System.getenv("AWS_LAMBDA_INITIALIZATION_TYPE")));
        return new Ready(wiring.voiceDoor(), readiness);
    }

    /** The voice door. */
    public VoiceDoor voiceDoor() {
        return door(settings.skillId(), store, settings.amazon());
    }

    /** What the voice door does when somebody speaks, without anybody. */
    Rehearsal rehearsal() {
        return new Rehearsal(lexicon,
                answers -> door(Optional.empty(), new DynamoDbJarStore(WireClients.rehearsing(answers), REHEARSED),
                        AmazonHosts.playedBy(NOBODY)));
    }

    private VoiceDoor door(Optional<String> skillId, JarStore jars, AmazonHosts amazon) {
        return new VoiceDoor(skillId, new SmallWins(jars, understanding, lexicon),
                new SmallWins(new NoJarStore(), understanding, lexicon), replies, amazon, InstantSource.system(),
                Faults::report);
    }

    static Settings settings(Map<String, String> environment) {
        return new Settings(environment.getOrDefault("TABLE_NAME", "small-wins"),
                Optional.empty(), Optional.ofNullable(environment.get("SKILL_ID")).filter(id -> !id.isBlank()),
                AmazonHosts.real());
    }
}
