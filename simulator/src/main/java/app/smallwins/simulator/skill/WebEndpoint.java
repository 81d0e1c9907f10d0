package app.smallwins.simulator.skill;

import app.smallwins.web.WebRequest;
import app.smallwins.web.WebResponse;

/** The HTTP door, as seen from outside. */
@FunctionalInterface
public interface WebEndpoint {

    /** Answers one request. */
    WebResponse answer(WebRequest request);
}
