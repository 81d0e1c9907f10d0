package app.smallwins.speech;

import app.smallwins.domain.Device;
import app.smallwins.domain.JoinCode;
import app.smallwins.domain.Outcome;
import app.smallwins.domain.Question;
import app.smallwins.domain.Visit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is said about phones and other devices that open a jar. */
final class ConnectingVoice {

    private final Texts texts;

    ConnectingVoice(Texts texts) {
        this.texts = texts;
    }

    /** The Alexa app is the household's: the code to a recognised person's jar is heard, and not shown there. */
    Reply offered(Visit visit, Outcome.PairingOffered offered) {
        var page = offered.page().toString();
        var text = visit.caller().recognised()
                ? texts.say(Text.PAIRING_CARD_UNSHOWN, Map.of("page", page))
                : texts.say(Text.PAIRING_CARD, Map.of("letters", offered.code().written(), "page", page));
        return Reply.closing(texts.say(Text.PAIRING_CODE, Map.of("code", offered.code().written())))
                .withCard(new Card(texts.say(Text.CARD_TITLE).plain(), text.plain()));
    }

    /** The code of a jar that shall be opened to another Alexa, and what to say there. */
    Speech joinCode(JoinCode code) {
        return texts.say(Text.JOIN_CODE, Map.of("code", code.written()));
    }

    /** Waits for the code, in people's own time. */
    Reply askCode(Text text) {
        return Reply.asking(texts.say(text), texts.say(Text.JOIN_REPROMPT), new Question.WhatIsTheCode());
    }

    Reply unclearCode(int heard) {
        return Reply.asking(texts.count(Text.JOIN_UNCLEAR, heard, Map.of()), texts.say(Text.JOIN_REPROMPT),
                new Question.WhatIsTheCode());
    }

    Speech removed(List<Device> devices) {
        return devices.isEmpty()
                ? texts.say(Text.DEVICES_NONE)
                : texts.count(Text.DEVICES_REMOVED, devices.size(), Map.of("device", devices.getFirst().name()));
    }

    Reply unclear(List<Device> devices) {
        var names = devices.stream().map(Device::name).distinct().collect(Collectors.joining(", "));
        var question = texts.say(Text.DEVICES_UNCLEAR, Map.of("devices", names));
        return Reply.open(question, question);
    }
}
