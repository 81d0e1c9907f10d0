/**
 * Telling other programs of wins, for who asks for it: which addresses, what was told them, and what could not be. How it is
 * sent is {@link app.smallwins.domain.webhooks.Courier}'s matter.
 */
package app.smallwins.domain.webhooks;
