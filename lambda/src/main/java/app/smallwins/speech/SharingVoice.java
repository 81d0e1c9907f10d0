package app.smallwins.speech;

import app.smallwins.domain.Friend;
import app.smallwins.domain.Outcome;
import app.smallwins.domain.Outcome.CheerHeard;
import app.smallwins.domain.Shares.CheeredWin;
import app.smallwins.domain.Visit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is said about links to one win, and about the cheers that come through them. */
final class SharingVoice {

    private final Texts texts;
    private final SayingBack sayingBack;
    private final FriendNames names;

    SharingVoice(Texts texts, SayingBack sayingBack) {
        this.texts = texts;
        this.sayingBack = sayingBack;
        this.names = new FriendNames(texts);
    }

    /** The link is for the eyes alone. */
    Reply made(Visit visit, Outcome.LinkMade made) {
        var card = texts.say(Text.SHARE_CARD, Map.of("link", made.link().toString()));
        return Reply
                .closing(texts.say(Text.SHARE_MADE, Map.of("deed", sayingBack.deed(visit, made.win()))))
                .withCard(new Card(texts.say(Text.CARD_TITLE).plain(), card.plain()));
    }

    Speech takenBack(int links) {
        return links == 0 ? texts.say(Text.LINKS_NONE) : texts.count(Text.LINKS_TAKEN_BACK, links, Map.of());
    }

    Speech welcome(Visit visit, Outcome.WelcomedWithCheer welcome, Speech question) {
        return texts.say(welcome.more() ? Text.WELCOME_CHEERS : Text.WELCOME_CHEER,
                Map.of("cheer", heard(visit, welcome.cheer()), "question", question));
    }

    Speech heard(Visit visit, List<CheerHeard> cheers) {
        return cheers.stream()
                .map(cheer -> heard(visit, cheer))
                .reduce(Speech::then)
                .orElseGet(() -> texts.say(Text.CHEERS_NONE));
    }

    Speech seen(Visit visit, List<CheeredWin> cheers) {
        return heard(visit, cheers.stream()
                .map(one -> new CheerHeard(one.win(), one.cheer().by(), one.cheer().message()))
                .toList());
    }

    private Speech heard(Visit visit, CheerHeard cheer) {
        var friend = friend(cheer.by());
        var deed = sayingBack.named(visit, cheer.win());
        return cheer.message()
                .map(words -> texts.say(Text.CHEER_WROTE, Map.of("friend", friend, "deed", deed, "words", words)))
                .orElseGet(() -> texts.say(Text.CHEER_HEARD, Map.of("friend", friend, "deed", deed)));
    }

    /** Who it was, at the beginning of a sentence: "Your sister". */
    String friend(Optional<Friend> by) {
        return names.of(by);
    }
}
