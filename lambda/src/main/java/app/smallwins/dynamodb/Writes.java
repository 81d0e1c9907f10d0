package app.smallwins.dynamodb;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;
import static software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure.ALL_OLD;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import app.smallwins.domain.JarId;
import app.smallwins.domain.JarStore.Introduction;
import app.smallwins.domain.RequestKey;
import app.smallwins.domain.Reward;
import app.smallwins.domain.SharedWins.Limit;
import app.smallwins.domain.Win;
import app.smallwins.domain.WinId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** The parts that writes are made of. What a person said goes into values alone, never into an expression. */
final class Writes {

    static final String NOT_ERASING = "attribute_not_exists(" + Items.ERASING + ") AND attribute_not_exists("
            + Items.JOINED + ")";
    private static final Map<String, String> DAY = Map.of("#day", Items.DAY);
    private static final Map<String, String> WORDS_AND_DAY = Map.of("#words", Items.WORDS, "#lead", Items.LEAD, "#day",
            Items.DAY);

    private final String table;

    Writes(String table) {
        this.table = table;
    }

    /** The win, unless its id was ever used: a win that was taken out leaves its id behind. */
    TransactWriteItem newWin(JarId jar, Win win) {
        return TransactWriteItem.builder()
                .put(put -> put.tableName(table)
                        .item(Items.win(jar, win))
                        .conditionExpression("attribute_not_exists(pk)")
                        .returnValuesOnConditionCheckFailure(ALL_OLD))
                .build();
    }

    /** Counts a win towards the reward, and says by which win which reward is earned. */
    TransactWriteItem towards(JarId jar, Reward.Step step) {
        var values = new HashMap<>(Map.of(":one", fromN("1")));
        var expression = "ADD " + Items.TOWARDS + " :one";
        if (step.earns()) {
            expression += " SET " + Items.EARNED + " = :reward, " + Items.EARNED_BY + " = :win";
            values.put(":reward", fromS(step.reward().value()));
            values.put(":win", fromS(step.win().value()));
        }
        return updated(Update.builder()
                .tableName(table)
                .key(Keys.reward(jar))
                .updateExpression(expression)
                .expressionAttributeValues(values));
    }

    /** Nothing but the demand that there are not as many as may be. */
    TransactWriteItem within(JarId jar, Limit limit) {
        return TransactWriteItem.builder()
                .conditionCheck(check -> check.tableName(table)
                        .key(Keys.limit(jar, limit.name()))
                        .conditionExpression("attribute_not_exists(n) OR n < :most")
                        .expressionAttributeValues(Map.of(":most", fromN(Integer.toString(limit.most())))))
                .build();
    }

    /** Counts some more, unless there are as many as may be; then it lies there. */
    TransactWriteItem counted(JarId jar, Limit limit, int by) {
        return updated(Update.builder()
                .tableName(table)
                .key(Keys.limit(jar, limit.name()))
                .conditionExpression("attribute_not_exists(n) OR n < :most")
                .updateExpression("ADD n :by SET " + Items.EXPIRES + " = :until")
                .expressionAttributeValues(Map.of(":by", fromN(Integer.toString(by)), ":most",
                        fromN(Integer.toString(limit.most())), ":until", DeviceItems.seconds(limit.until())))
                .returnValuesOnConditionCheckFailure(ALL_OLD));
    }

    /** Nothing but the demand that the win is there. */
    TransactWriteItem isThere(JarId jar, WinId win) {
        return TransactWriteItem.builder()
                .conditionCheck(check -> check.tableName(table)
                        .key(Keys.win(jar, win))
                        .conditionExpression("attribute_exists(#day)")
                        .expressionAttributeNames(DAY))
                .build();
    }

    /** Nothing but the demand that the jar is not being erased, and no door to another one. */
    TransactWriteItem unlessErasing(JarId jar) {
        return TransactWriteItem.builder()
                .conditionCheck(check -> check.tableName(table)
                        .key(Keys.profile(jar))
                        .conditionExpression(NOT_ERASING)
                        .returnValuesOnConditionCheckFailure(ALL_OLD))
                .build();
    }

    /** The profile, unless the jar is being erased. A wish for privacy that is there stays. */
    TransactWriteItem profile(Introduction introduction) {
        var profile = introduction.profile();
        return updated(ProfileUpdate.of(introduction)
                .with(Items.ZONE, profile.zone().map(ZoneId::getId))
                .with(Items.ZONE_ASKED_AT, Optional.of(profile.zoneAskedAt().toString()))
                .update(table));
    }

    /** The wish for privacy in the profile, and a profile to hold it when there is none. */
    TransactWriteItem privacy(Introduction wish) {
        var profile = wish.profile();
        return updated(ProfileUpdate.of(wish)
                .with(Items.IS_PRIVATE, Optional.of(Items.YES).filter(_ -> profile.isPrivate()))
                .unlessThere(Items.ZONE_ASKED_AT, profile.zoneAskedAt().toString())
                .update(table));
    }

    /** Only whose household a jar belongs to, unless the jar is being erased. */
    TransactWriteItem household(Introduction introduction) {
        return updated(ProfileUpdate.of(introduction).update(table));
    }

    /** The entry in the household's list of people; none for the household itself. */
    Stream<TransactWriteItem> link(Introduction introduction) {
        if (introduction.jar().equals(introduction.household())) {
            return Stream.empty();
        }
        var link = Keys.link(introduction.household(), introduction.jar());
        return Stream.of(TransactWriteItem.builder().put(put -> put.tableName(table).item(link)).build());
    }

    /** Turns the win into a trace without words, if it is still there on {@code day}. */
    TransactWriteItem tombstone(JarId jar, Win win, LocalDate day, RequestKey by) {
        var names = new HashMap<String, String>();
        Items.OF_A_WIN.forEach(attribute -> names.put('#' + attribute, attribute));
        var expression = "SET " + Items.TAKEN_OUT_BY + " = :by REMOVE " + String.join(", ", names.keySet());
        return updated(ifOn(jar, win, day, Map.of(":by", fromS(by.value()))).expressionAttributeNames(names)
                .updateExpression(expression));
    }

    /** Notes something about a win that is still there. */
    TransactWriteItem marked(JarId jar, Win win, String attribute, String value) {
        return updated(Update.builder()
                .tableName(table)
                .key(Keys.win(jar, win.id()))
                .conditionExpression("attribute_exists(#day)")
                .expressionAttributeNames(Map.of("#day", Items.DAY, "#mark", attribute))
                .expressionAttributeValues(Map.of(":mark", fromS(value)))
                .updateExpression("SET #mark = :mark"));
    }

    /** What differs between the two, if the win is still there on the day it was. */
    TransactWriteItem revised(JarId jar, Win before, Win after) {
        return before.said().equals(after.said()) ? moved(jar, before, after) : reworded(jar, before, after);
    }

    /** Changes the counts of days; one part for each month that changes, none when nothing does. */
    Stream<TransactWriteItem> counts(JarId jar, Map<LocalDate, Integer> changes) {
        return changes.keySet()
                .stream()
                .collect(groupingBy(YearMonth::from, TreeMap::new,
                        toList()))
                .entrySet()
                .stream()
                .map(month -> count(jar, month.getKey(), month.getValue(), changes));
    }

    private TransactWriteItem moved(JarId jar, Win before, Win after) {
        return updated(ifOn(jar, before, before.day(), Map.of(":to", Keys.dayOf(after.day(), before.id())))
                .expressionAttributeNames(DAY)
                .updateExpression("SET #day = :to"));
    }

    private TransactWriteItem reworded(JarId jar, Win before, Win after) {
        return updated(ifOn(jar, before, before.day(), Map.of(":words", fromS(after.said().words()), ":lead",
                fromS(after.said().lead()), ":to", Keys.dayOf(after.day(), before.id())))
                .expressionAttributeNames(WORDS_AND_DAY)
                .updateExpression("SET #words = :words, #lead = :lead, #day = :to"));
    }

    private TransactWriteItem count(JarId jar, YearMonth month, List<LocalDate> days,
            Map<LocalDate, Integer> changes) {
        var values = new HashMap<String, AttributeValue>();
        days.forEach(day -> values.put(':' + Items.counterOf(day), fromN(changes.get(day).toString())));
        var additions = days.stream()
                .map(Items::counterOf)
                .map(counter -> counter + " :" + counter)
                .collect(joining(", "));
        return updated(Update.builder()
                .tableName(table)
                .key(Keys.month(jar, month))
                .updateExpression("ADD " + additions)
                .expressionAttributeValues(values));
    }

    private Update.Builder ifOn(JarId jar, Win win, LocalDate day, Map<String, AttributeValue> values) {
        var all = new HashMap<>(values);
        all.put(":day", Keys.dayOf(day, win.id()));
        return Update.builder()
                .tableName(table)
                .key(Keys.win(jar, win.id()))
                .conditionExpression("#day = :day")
                .expressionAttributeValues(all)
                .returnValuesOnConditionCheckFailure(ALL_OLD);
    }

    private static TransactWriteItem updated(Update.Builder update) {
        return TransactWriteItem.builder().update(update.build()).build();
    }
}
