/** Amazon's side of a skill's calls: what lies behind an envelope's {@code apiEndpoint}. */
package app.smallwins.simulator.amazon;
