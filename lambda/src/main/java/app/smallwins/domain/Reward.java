package app.smallwins.domain;

import java.util.Optional;

/**
 * What somebody wants to treat themselves to. It counts wins from the moment it is set; a win that is taken out later has
 * counted all the same, so that nothing earned or nearly earned is ever taken away.
 *
 * @param id its name; a later reward has a greater one
 * @param treat what they get, in their own words
 * @param goal how many wins it takes; positive
 * @param wins how many there were since it was set
 * @param earnedBy the win with which it was earned and told
 */
public record Reward(NoteId id, String treat, int goal, int wins, Optional<WinId> earnedBy) {

    /** More wins than anybody waits for. */
    public static final int MOST = 1000;

    public Reward {
        if (goal < 1 || goal > MOST) {
            throw new IllegalArgumentException("a reward takes from 1 to " + MOST + " wins");
        }
    }

    /** A reward that starts counting now. */
    public static Reward of(Visit visit, String treat, int goal) {
        return new Reward(NoteId.of(visit.now(), visit.request()), treat, goal, 0, Optional.empty());
    }

    /** How it is found among all that was told, by whoever knows no more of it than it says itself. */
    public Note note() {
        var at = new WinId(id.value()).at();
        return new Note(id, Note.Kind.REWARD, Utterance.whole(treat), at, "", at);
    }

    public boolean earned() {
        return earnedBy.isPresent() || wins >= goal;
    }

    /** Whether its owner was told, with that win, that it is earned; a request that comes again tells it again. */
    public boolean isEarnedBy(Win win) {
        return earnedBy.equals(Optional.of(win.id()));
    }

    /** How many wins are left; none when it is earned. */
    public int toGo() {
        return earned() ? 0 : goal - wins;
    }

    /**
     * What one more win does to it; nothing once it is earned.
     *
     * @param tellable whether somebody may be told now that it is earned; if not, the next win tells it
     */
    public Optional<Step> step(WinId win, boolean tellable) {
        return earnedBy.isPresent()
                ? Optional.empty()
                : Optional.of(new Step(id, win, tellable && wins + 1 >= goal));
    }

    /** The reward after that step. */
    public Reward after(Step step) {
        return new Reward(id, treat, goal, wins + 1,
                step.earns() && step.reward().equals(id) ? Optional.of(step.win()) : earnedBy);
    }

    /**
     * One win towards a reward.
     *
     * @param reward which one it was when it was looked at; another may have taken its place since
     * @param earns whether the reward is earned with it
     */
    public record Step(NoteId reward, WinId win, boolean earns) {
    }
}
