package app.smallwins.domain.understanding;

/** How heavy it is what somebody tells, so that an answer to a loss does not sound like one to a made bed. */
public enum Gravity {
    /** Nothing weighs on it. */
    LIGHT,
    /** It was done in grief, or for somebody who has died. */
    BRAVE,
    /** Somebody or something was taken from them. */
    LOSS,
    /** It hurts, or it went wrong. */
    SORE
}
