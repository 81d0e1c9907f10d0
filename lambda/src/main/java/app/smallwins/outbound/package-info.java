/** Takes messages outside: how they are written and signed, where they may go, and how long that may take. */
package app.smallwins.outbound;
