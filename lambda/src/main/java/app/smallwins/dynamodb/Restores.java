package app.smallwins.dynamodb;

import static java.util.stream.Collectors.summingInt;

import java.time.LocalDate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.smallwins.domain.JarId;
import app.smallwins.domain.JarStore.Told;
import app.smallwins.domain.JarStore.Trace;
import app.smallwins.domain.Note;
import app.smallwins.domain.Win;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The parts of a write that puts back many things at once. */
final class Restores {

    private final String table;
    private final Writes writes;
    private final NoteWrites noteWrites;

    Restores(String table, Writes writes, NoteWrites noteWrites) {
        this.table = table;
        this.writes = writes;
        this.noteWrites = noteWrites;
    }

    /** All of them, each unless its name was ever used, and the counts of their days. */
    List<TransactWriteItem> all(JarId jar, List<Trace> traces) {
        var puts = traces.stream().flatMap(trace -> puts(jar, trace));
        return Stream.concat(puts, writes.counts(jar, perDay(traces))).toList();
    }

    private Stream<TransactWriteItem> puts(JarId jar, Trace trace) {
        return switch (trace.told()) {
            case Told.InJar(var win) -> Stream.of(win(jar, win, trace.drawnAt()));
            case Told.Noted(var note) when note.kind() == Note.Kind.REWARD ->
                Stream.of(noteWrites.newTrace(jar, note));
            case Told.Noted(var note) -> noteWrites.newNote(jar, note);
            case Told.TakenOut _ -> Stream.empty();
        };
    }

    private TransactWriteItem win(JarId jar, Win win, Optional<Instant> drawnAt) {
        return TransactWriteItem.builder()
                .put(put -> put.tableName(table)
                        .item(Items.win(jar, win, drawnAt))
                        .conditionExpression("attribute_not_exists(pk)"))
                .build();
    }

    private static Map<LocalDate, Integer> perDay(List<Trace> traces) {
        return traces.stream()
                .flatMap(trace -> trace.told() instanceof Told.InJar(var win) ? Stream.of(win.day()) : Stream.empty())
                .collect(Collectors.groupingBy(day -> day, TreeMap::new, summingInt(_ -> 1)));
    }
}
