package app.smallwins.lambda;

import app.smallwins.alexa.AmazonHosts;
import app.smallwins.alexa.SignedVoiceDoor;
import app.smallwins.alexa.VoiceDoor;
import app.smallwins.alexa.signature.Signatures;
import app.smallwins.alexa.signature.WebCertificates;
import app.smallwins.domain.Connecting;
import app.smallwins.domain.Doors;
import app.smallwins.domain.FriendTriage;
import app.smallwins.domain.Friends;
import app.smallwins.domain.Links;
import app.smallwins.domain.Pairing;
import app.smallwins.domain.SmallWins;
import app.smallwins.domain.understanding.Understanding;
import app.smallwins.domain.webhooks.Courier;
import app.smallwins.domain.webhooks.Deliveries;
import app.smallwins.domain.webhooks.Webhooks;
import app.smallwins.dynamodb.TableClient;
import app.smallwins.dynamodb.wire.DynamoDb;
import app.smallwins.dynamodb.wire.WireClient;
import app.smallwins.dynamodb.wire.WireClients;
import app.smallwins.outbound.HttpCourier;
import app.smallwins.outbound.Outside;
import app.smallwins.speech.Languages;
import app.smallwins.speech.Replies;
import app.smallwins.speech.ResourceLexicon;
import app.smallwins.web.Parts;
import app.smallwins.web.WebDoor;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Puts the parts together. The only place that reads the environment. */
public final class Wiring {

    private static final String REHEARSED = "rehearsed";
    private static final URI NOBODY = URI.create("http://127.0.0.1:9");

    private final Settings settings;
    private final Stores stores;
    private final Outside outside;
    private final ResourceLexicon lexicon = new ResourceLexicon();
    private final Understanding understanding = new Understanding(lexicon);
    private final Replies replies = new Replies(understanding);

    /** Safe in a snapshot: it reads from the operating system, which no two copies share. */
    private final SecureRandom secure = new SecureRandom();

    /** The product over a table of one's own choosing. */
    public Wiring(Settings settings, Stores stores) {
        this(settings, stores, Outside.real());
    }

    private Wiring(Settings settings, Stores stores, Outside outside) {
        this.settings = settings;
        this.stores = stores;
        this.outside = outside;
    }

    /** The product over DynamoDB. */
    public static Wiring of(Settings settings) {
        return of(settings,
                settings.tableEndpoint().map(TableClient::at).orElseGet(() -> TableClient.from(System.getenv())));
    }

    /**
     * The product over a table on this machine, in a world of one's own choosing. Nothing in the environment leads here: only
     * a program that is not deployed can play the world.
     */
    public static Wiring over(URI table, Settings settings, Outside outside) {
        return over(TableClient.at(table), settings, outside);
    }

    /** The same over a client of one's own, which may look on. */
    public static Wiring over(DynamoDb table, Settings settings, Outside outside) {
        return new Wiring(settings, Stores.in(table, settings.table()), outside);
    }

    private static Wiring of(Settings settings, WireClient client) {
        return new Wiring(settings, Stores.in(client, settings.table()));
    }

    /**
     * A door, and what keeps it ready.
     *
     * @param readiness to be kept for as long as the door
     */
    record Ready<T>(T door, Readiness readiness) {
    }

    /**
     * A door as its environment says, made ready: {@code TABLE_NAME}, and where it is deployed {@code SKILL_ID} and
     * {@code PAGE_URL}.
     */
    static <T> Ready<T> fromEnvironment(Function<Wiring, T> door) {
        var settings = settings(System.getenv());
        var client = TableClient.from(System.getenv());
        var wiring = of(settings, client);
        var readiness = new Readiness(client, settings.table(), wiring.rehearsal());
        readiness.prepare("snap-start".equals(System.getenv("AWS_LAMBDA_INITIALIZATION_TYPE")));
        return new Ready<>(door.apply(wiring), readiness);
    }

    /** A door as its environment says, for whom nobody waits. */
    static <T> T unprepared(Function<Wiring, T> door) {
        return door.apply(of(settings(System.getenv())));
    }

    /** The voice door. */
    public VoiceDoor voiceDoor() {
        return voiceDoor(settings.skillId(), stores, settings.amazon());
    }

    /** Both doors over HTTP; the voice door is open to Amazon alone. */
    public HttpDoors httpDoors() {
        return httpDoors(settings.skillId(), Wiring::amazonsSignatures);
    }

    /**
     * Both doors over HTTP, for a skill and with signatures of one's own choosing. Nothing in the environment leads here:
     * only a program that is not deployed can play Amazon.
     */
    public HttpDoors httpDoors(Optional<String> skillId, Supplier<Signatures> signatures) {
        return new HttpDoors(webDoor(), new OnFirstUse<>(() -> skillId
                .map(skill -> new SignedVoiceDoor(voiceDoor(), skill, signatures.get(), InstantSource.system()))));
    }

    /** Amazon's own. */
    public static Signatures amazonsSignatures() {
        return new Signatures(WebCertificates.ofAmazon(), TrustedRoots.ofJava());
    }

    private WebDoor webDoor() {
        return new WebDoor(
                new Parts(smallWins(stores), friends(), new Pairing(stores.devices(), stores.counters(), secure),
                        stores.devices(),
                        stores.receipts(), webhooks(), replies, InstantSource.system(), secure, Faults::report));
    }

    /** Tells other programs of wins. */
    public OutboundDoor outboundDoor() {
        return new OutboundDoor(new Deliveries(stores.webhooks(), stores.deliveries(), courier(),
                InstantSource.system(), secure, Faults::report), InstantSource.system(), Faults::report);
    }

    private Webhooks webhooks() {
        return new Webhooks(stores.webhooks(), stores.deliveries(), courier(), secure);
    }

    private Courier courier() {
        return new HttpCourier(outside);
    }

    /** What the voice door does when somebody speaks, without anybody. */
    Rehearsal rehearsal() {
        return new Rehearsal(lexicon,
                answers -> voiceDoor(Optional.empty(), Stores.in(WireClients.rehearsing(answers), REHEARSED),
                        AmazonHosts.playedBy(NOBODY)));
    }

    private VoiceDoor voiceDoor(Optional<String> skillId, Stores kept, AmazonHosts amazon) {
        return new VoiceDoor(skillId, smallWins(kept), SmallWins.ofNobody(understanding, lexicon), replies,
                amazon, InstantSource.system(), Faults::report);
    }

    private SmallWins smallWins(Stores kept) {
        return new SmallWins(kept.jars(), new Connecting(kept.devices(), secure, settings.page()),
                new Links(kept.shares(), secure, settings.page()), new Doors(kept.joins(), kept.counters(), secure),
                understanding, lexicon);
    }

    private Friends friends() {
        return new Friends(stores.sharedWins(),
                new FriendTriage(understanding, Languages.all().stream().map(Locale::of).toList()));
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
