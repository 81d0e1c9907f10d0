package app.smallwins.dynamodb;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import app.smallwins.domain.Cheer;
import app.smallwins.domain.CheerId;
import app.smallwins.domain.CheerNews;
import app.smallwins.domain.Friend;
import app.smallwins.domain.FriendName;
import app.smallwins.domain.JarId;
import app.smallwins.domain.RequestKey;
import app.smallwins.domain.Share;
import app.smallwins.domain.ShareCode;
import app.smallwins.domain.ShareId;
import app.smallwins.domain.WinId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What links and cheers look like in the table. Of what opens a link it has the digest alone. */
final class ShareItems {

    static final String WIN = "win";
    static final String FROM = "from";
    static final String WITH = "with";
    static final String MESSAGE = "message";
    static final String JAR = "jar";
    static final String SHARE = "share";
    static final String CHEERS = "cheers";
    static final String HEARD = "cheersHeard";
    static final String HEARD_BY = "cheersHeardBy";
    static final String LATEST = "latestCheer";
    static final String LATEST_WIN = "latestCheerWin";
    static final String LATEST_BY = "latestCheerBy";

    private static final String RELATION = "relation:";
    private static final String NAME = "name:";

    /** The jar's own note of a link outlives the link, so that erasing still finds what lies outside the jar. */
    private static final Duration LONGER = Duration.ofDays(7);

    private ShareItems() {}

    /** The link itself, which says nothing but where to look. */
    static Map<String, AttributeValue> link(JarId jar, Share share, ShareCode code) {
        var item = new HashMap<>(Keys.sharedLink(code.hash()));
        item.put(JAR, fromS(jar.value()));
        item.put(SHARE, fromS(share.id().value()));
        item.put(WIN, fromS(share.win().value()));
        item.put(DeviceItems.UNTIL, DeviceItems.moment(share.until()));
        item.put(Items.EXPIRES, DeviceItems.seconds(share.until()));
        return item;
    }

    /** The jar's own note of a link: it decides whether the link holds. */
    static Map<String, AttributeValue> share(JarId jar, Share share, ShareCode code) {
        var item = new HashMap<>(Keys.share(jar, share.id()));
        item.put(Items.CODE, fromS(code.hash()));
        item.put(WIN, fromS(share.win().value()));
        share.with().ifPresent(friend -> item.put(WITH, fromS(written(friend))));
        share.from().ifPresent(name -> item.put(FROM, fromS(name.value())));
        item.put(DeviceItems.UNTIL, DeviceItems.moment(share.until()));
        item.put(Items.EXPIRES, DeviceItems.seconds(share.until().plus(LONGER)));
        return item;
    }

    static Share share(Map<String, AttributeValue> item) {
        return new Share(new ShareId(item.get(Keys.SORT).s().substring(Keys.SHARE_PREFIX.length())),
                new WinId(item.get(WIN).s()), friend(item, WITH), from(item), until(item));
    }

    static Optional<FriendName> from(Map<String, AttributeValue> item) {
        return Optional.ofNullable(item.get(FROM)).map(AttributeValue::s).map(FriendName::new);
    }

    static Instant until(Map<String, AttributeValue> item) {
        return Instant.ofEpochMilli(Long.parseLong(item.get(DeviceItems.UNTIL).n()));
    }

    static Map<String, AttributeValue> cheer(JarId jar, Cheer cheer) {
        var item = new HashMap<>(Keys.cheer(jar, cheer.id()));
        item.put(WIN, fromS(cheer.win().value()));
        cheer.by().ifPresent(friend -> item.put(WITH, fromS(written(friend))));
        cheer.message().ifPresent(message -> item.put(MESSAGE, fromS(message)));
        item.put("at", fromS(cheer.at().toString()));
        return item;
    }

    static Cheer cheer(Map<String, AttributeValue> item) {
        return new Cheer(new CheerId(item.get(Keys.SORT).s().substring(Keys.CHEER_PREFIX.length())),
                new WinId(item.get(WIN).s()), friend(item, WITH),
                Optional.ofNullable(item.get(MESSAGE)).map(AttributeValue::s),
                Moments.instant(item.get("at").s()));
    }

    /** What the profile says about the latest cheer. */
    static Optional<CheerNews> news(Map<String, AttributeValue> profile) {
        return Optional.ofNullable(profile.get(LATEST))
                .map(latest -> new CheerNews(new CheerId(latest.s()), new WinId(profile.get(LATEST_WIN).s()),
                        friend(profile, LATEST_BY), number(profile, CHEERS) - number(profile, HEARD),
                        Optional.ofNullable(profile.get(HEARD_BY)).map(AttributeValue::s).map(RequestKey::new)));
    }

    static String written(Friend friend) {
        return switch (friend) {
            case Friend.Relation(var relation) -> RELATION + relation;
            case Friend.Named(var name) -> NAME + name.value();
        };
    }

    static Optional<Friend> friend(Map<String, AttributeValue> item, String attribute) {
        return Optional.ofNullable(item.get(attribute))
                .map(AttributeValue::s)
                .map(text -> text.startsWith(RELATION)
                        ? new Friend.Relation(text.substring(RELATION.length()))
                        : new Friend.Named(new FriendName(text.substring(NAME.length()))));
    }

    private static long number(Map<String, AttributeValue> item, String attribute) {
        return Optional.ofNullable(item.get(attribute)).map(number -> Long.parseLong(number.n())).orElse(0L);
    }
}
