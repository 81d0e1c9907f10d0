/** Turns the grammars under {@code interaction-model-source} into the skill package's interaction models. */
package app.smallwins.simulator.model;
