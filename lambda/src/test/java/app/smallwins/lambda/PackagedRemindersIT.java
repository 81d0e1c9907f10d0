package app.smallwins.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Reminders are read and written by annotations that nobody follows when the package is made small. */
class PackagedRemindersIT {

    private static final String REMINDERS = """
            {"totalCount":"1","alerts":[{"alertToken":"some-token","createdTime":"2026-11-20T08:15:00.000Z","status":"ON",
             "trigger":{"type":"SCHEDULED_ABSOLUTE","scheduledTime":"2026-11-20T20:00:00.000","timeZoneId":"Europe/Berlin",
               "recurrence":{"freq":"DAILY","byDay":["MO"],"recurrenceRules":["FREQ=DAILY;BYHOUR=20"]}},
             "alertInfo":{"spokenInfo":{"content":[{"locale":"en-US","text":"a word"}]}},
             "pushNotification":{"status":"ENABLED"}}]}""";

    @Test
    void shouldReadAndWriteRemindersWithThePackageAlone() throws Exception {
        var jar = Path.of(System.getProperty("small-wins.jar")).toUri().toURL();
        try (var loader = new URLClassLoader(new URL[]{jar}, ClassLoader.getPlatformClassLoader())) {
            var type = loader
                    .loadClass("com.amazon.ask.model.services.reminderManagement.GetRemindersResponse");
            var json = loader.loadClass("app.smallwins.alexa.ReminderJson");
            var made = json.getDeclaredConstructor();
            made.setAccessible(true);
            var serializer = made.newInstance();
            var read = called(serializer, json, "deserialize", new Class<?>[]{String.class, Class.class}, REMINDERS,
                    type);
            var written = called(serializer, json, "serialize", new Class<?>[]{Object.class}, read).toString();
            assertThat(written).contains("some-token", "SCHEDULED_ABSOLUTE", "FREQ=DAILY;BYHOUR=20", "a word",
                    "ENABLED");
        }
    }

    private static Object called(Object serializer, Class<?> type, String name, Class<?>[] parameters,
            Object... arguments) throws ReflectiveOperationException {
        var method = type.getMethod(name, parameters);
        method.setAccessible(true);
        return method.invoke(serializer, arguments);
    }
}
