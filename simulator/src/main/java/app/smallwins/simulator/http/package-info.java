/** The simulator's doors for other programs, on this machine alone. */
package app.smallwins.simulator.http;
