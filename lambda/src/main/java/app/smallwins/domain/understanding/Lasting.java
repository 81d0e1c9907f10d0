package app.smallwins.domain.understanding;

/**
 * A sentence as it can be heard on another day than the one it was told on.
 *
 * @param text without words such as "this morning", wherever nothing is missed when they are gone
 * @param ofItsDay whether words are left that are only true seen from the day it was told on ("yesterday", "last month")
 */
public record Lasting(String text, boolean ofItsDay) {
}
