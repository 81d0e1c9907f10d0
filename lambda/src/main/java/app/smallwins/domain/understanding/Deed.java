package app.smallwins.domain.understanding;

import app.smallwins.domain.SpokenDay;

/**
 * What somebody did, and when.
 *
 * @param text the sentence without its words of time that name another day ("yesterday i called my sister" gives "i
 *     called my sister"), otherwise as it was said
 * @param day the day it belongs to
 */
public record Deed(String text, SpokenDay day) {
}
