package app.smallwins.simulator.dialog;

import java.util.List;
import java.util.stream.Collectors;

/** What was said and heard when a script was played, and where that was not what it should have been. */
public record Transcript(List<Exchange> exchanges) {

    public Transcript {
        exchanges = List.copyOf(exchanges);
    }

    /**
     * One sentence and its answer.
     *
     * @param line where in the script it stands
     * @param heard the answer, in words
     * @param complaints what is wrong with it
     */
    public record Exchange(int line, String said, String heard, List<String> complaints) {

        private String written() {
            var first = "%3d > %s%n      %s".formatted(line, said, heard);
            return complaints.stream()
                    .map(complaint -> "%n  !!  %s".formatted(complaint))
                    .collect(Collectors.joining("", first, ""));
        }
    }

    /** Whether everything came as it should. */
    public boolean isAsExpected() {
        return exchanges.stream().allMatch(exchange -> exchange.complaints().isEmpty());
    }

    /** The whole conversation to read, with what is wrong marked by exclamation marks. */
    @Override
    public String toString() {
        return exchanges.stream().map(Exchange::written).collect(Collectors.joining("\n", "\n", "\n"));
    }
}
