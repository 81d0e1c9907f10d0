package app.smallwins.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** No links at all, where there is no page that could show them. */
final class NoShares implements Shares {

    @Override
    public Made make(JarId jar, Share share, ShareCode code, boolean onACard) {
        throw unreachable();
    }

    @Override
    public List<Share> in(JarId jar, Instant now) {
        return List.of();
    }

    @Override
    public boolean end(JarId jar, ShareId share) {
        throw unreachable();
    }

    @Override
    public int endAll(JarId jar) {
        throw unreachable();
    }

    @Override
    public List<Cheer> left(JarId jar, int atMost) {
        throw unreachable();
    }

    @Override
    public List<CheeredWin> cheers(JarId jar, int atMost) {
        throw unreachable();
    }

    @Override
    public List<Cheer> cheers(JarId jar, Optional<CheerId> after, int atMost) {
        return List.of();
    }

    @Override
    public Optional<Integer> restore(JarId jar, List<Cheer> cheers) {
        throw unreachable();
    }

    @Override
    public Optional<Win> hear(JarId jar, CheerNews news, RequestKey by) {
        throw unreachable();
    }

    @Override
    public List<CheeredWin> hear(JarId jar, int atMost, RequestKey by) {
        throw unreachable();
    }

    private static JarUnreachable unreachable() {
        return new JarUnreachable(new IllegalStateException("nothing is shared here"));
    }
}
