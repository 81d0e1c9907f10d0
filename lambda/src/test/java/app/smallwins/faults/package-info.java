/**
 * Whole conversations while the table throttles, fails, loses connections, is slow or is gone. {@link FaultyTable} stands
 * between the function and the engine.
 */
package app.smallwins.faults;
