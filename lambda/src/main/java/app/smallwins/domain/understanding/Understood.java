package app.smallwins.domain.understanding;

import app.smallwins.domain.Command;

/** What free text turned out to be. Each says which rule decided, so that a test can ask. */
public sealed interface Understood {

    /** The name of the rule that decided, such as {@code crisis.wish-to-die}; never any of the words. */
    String rule();

    /** Somebody wants to die, has a plan, or is hurting themselves now, in plain words or clearly implied. */
    record Crisis(String rule) implements Understood {
    }

    /** Somebody is without hope, or worried for another person. */
    record Concern(Deed deed, boolean aboutSomeoneElse, String rule) implements Understood {
    }

    /** A win about staying alive or not hurting oneself. */
    record CareWin(Deed deed, String rule) implements Understood {
    }

    /** Somebody is hard on themselves. */
    record SelfCriticism(Deed deed, String rule) implements Understood {
    }

    /** Something else that the skill can do. */
    record Request(Command command, String rule) implements Understood {
    }

    /** Nothing that is for this skill. */
    record Chatter(String rule) implements Understood {
    }

    /** A win. */
    record WinTold(Deed deed, String rule) implements Understood {
    }
}
