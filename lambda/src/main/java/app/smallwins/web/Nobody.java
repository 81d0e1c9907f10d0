package app.smallwins.web;

import app.smallwins.domain.Caller;
import app.smallwins.domain.JarId;
import app.smallwins.domain.Source;

/** Who asks as long as that is not known. Nothing is ever kept for them. */
final class Nobody {

    private static final JarId JAR = JarId.derivedFrom("nobody", "");

    static final Caller CALLER = new Caller(JAR, JAR, new Source(Source.Door.WEB, ""));

    private Nobody() {}
}
