package app.smallwins.dynamodb;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;
import static software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure.ALL_OLD;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import app.smallwins.domain.JarId;
import app.smallwins.domain.Note;
import app.smallwins.domain.RequestKey;
import app.smallwins.domain.Reward;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * Writes of what is kept beside the wins. Each note is there twice: among those of its kind, and as a trace among all that
 * was told, which tells what came last and outlives the note without its words.
 */
final class NoteWrites {

    private static final String IS_THERE = "attribute_exists(#note)";
    private static final String IS_NEW = "attribute_not_exists(pk)";
    private static final String IS_THIS_REWARD = Items.REWARD_ID + " = :id";
    private static final String IS_NO_EARLIER_REWARD = "attribute_not_exists(" + Items.REWARD_ID + ") OR "
            + Items.REWARD_ID + " < :id";

    private final String table;

    NoteWrites(String table) {
        this.table = table;
    }

    /** The note, unless its name was ever used. */
    Stream<TransactWriteItem> newNote(JarId jar, Note note) {
        return Stream.of(newTrace(jar, note), put(put -> put.item(Items.note(jar, note)).conditionExpression(IS_NEW)));
    }

    /** The reward, unless it was ever set or a later one is there. */
    Stream<TransactWriteItem> newReward(JarId jar, Reward reward, Note told) {
        return Stream.of(newTrace(jar, told), put(put -> put.item(Items.reward(jar, reward))
                .conditionExpression(IS_NO_EARLIER_REWARD)
                .expressionAttributeValues(idOf(told))));
    }

    /** Leaves a trace without words, if the note is still there. */
    Stream<TransactWriteItem> tombstone(JarId jar, Note note, RequestKey by) {
        var names = Items.OF_A_NOTE.stream().map(attribute -> '#' + attribute).collect(joining(", "));
        var trace = Update.builder()
                .expressionAttributeNames(Items.OF_A_NOTE.stream()
                        .collect(toMap(attribute -> '#' + attribute, name -> name)))
                .expressionAttributeValues(Map.of(":by", fromS(by.value())))
                .updateExpression("SET " + Items.TAKEN_OUT_BY + " = :by REMOVE " + names);
        return Stream.of(traced(jar, note, trace), deleted(jar, note));
    }

    /** Other words, if the note is still there. */
    Stream<TransactWriteItem> reworded(JarId jar, Note note) {
        var trace = Update.builder()
                .expressionAttributeNames(Map.of("#note", Items.NOTE_KIND, "#words", Items.WORDS, "#lead", Items.LEAD))
                .expressionAttributeValues(words(note))
                .updateExpression("SET #words = :words, #lead = :lead");
        return Stream.of(traced(jar, note, trace), updated(note.kind() == Note.Kind.REWARD
                ? treat(jar, note)
                : among(jar, note)));
    }

    /** Nothing but the trace, for a reward that another has taken the place of. */
    TransactWriteItem newTrace(JarId jar, Note note) {
        return put(put -> put.item(Items.trace(jar, note))
                .conditionExpression(IS_NEW)
                .returnValuesOnConditionCheckFailure(ALL_OLD));
    }

    private TransactWriteItem traced(JarId jar, Note note, Update.Builder change) {
        return updated(change.key(Keys.win(jar, note.told()))
                .conditionExpression(IS_THERE)
                .returnValuesOnConditionCheckFailure(ALL_OLD));
    }

    private Update.Builder among(JarId jar, Note note) {
        return Update.builder()
                .key(Keys.note(jar, note))
                .conditionExpression("attribute_exists(pk)")
                .expressionAttributeNames(Map.of("#words", Items.WORDS, "#lead", Items.LEAD))
                .expressionAttributeValues(words(note))
                .updateExpression("SET #words = :words, #lead = :lead");
    }

    private Update.Builder treat(JarId jar, Note note) {
        return Update.builder()
                .key(Keys.reward(jar))
                .conditionExpression(IS_THIS_REWARD)
                .expressionAttributeNames(Map.of("#treat", Items.TREAT))
                .expressionAttributeValues(Map.of(":id", fromS(note.id().value()), ":treat",
                        fromS(note.said().words())))
                .updateExpression("SET #treat = :treat");
    }

    private TransactWriteItem deleted(JarId jar, Note note) {
        var delete = Delete.builder().tableName(table);
        return TransactWriteItem.builder()
                .delete((note.kind() == Note.Kind.REWARD
                        ? delete.key(Keys.reward(jar))
                                .conditionExpression(IS_THIS_REWARD)
                                .expressionAttributeValues(idOf(note))
                        : delete.key(Keys.note(jar, note))).build())
                .build();
    }

    private static Map<String, AttributeValue> idOf(Note note) {
        return Map.of(":id", fromS(note.id().value()));
    }

    private static Map<String, AttributeValue> words(Note note) {
        return Map.of(":words", fromS(note.said().words()), ":lead", fromS(note.said().lead()));
    }

    private TransactWriteItem put(UnaryOperator<Put.Builder> put) {
        return TransactWriteItem.builder().put(put.apply(Put.builder().tableName(table)).build()).build();
    }

    private TransactWriteItem updated(Update.Builder update) {
        return TransactWriteItem.builder().update(update.tableName(table).build()).build();
    }
}
