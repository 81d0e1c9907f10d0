package app.smallwins.dynamodb.wire;

import java.io.IOException;

/** Carries requests to a server, and its answers back. */
interface Line extends AutoCloseable {

    /**
     * Sends a request and waits for the answer.
     *
     * @throws IOException when there is no answer in time; whether the server did what it was asked to is not known
     */
    Answer exchange(byte[] request, Deadline deadline) throws IOException;

    /**
     * Makes the next request faster, if it can.
     *
     * @throws IOException when the server cannot be reached
     */
    void prepare(Deadline deadline) throws IOException;

    /** Lets go of everything that is not in use. */
    @Override
    void close();
}
