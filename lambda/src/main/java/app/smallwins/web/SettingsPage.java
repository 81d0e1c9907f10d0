package app.smallwins.web;

import app.smallwins.domain.Command;
import app.smallwins.domain.Device;
import app.smallwins.domain.Devices;
import app.smallwins.domain.Outcome;
import app.smallwins.speech.PageText;
import app.smallwins.speech.PageTexts;
import app.smallwins.web.Owned.Done;
import app.smallwins.web.Route.Call;
import app.smallwins.web.page.Frame.Tab;
import app.smallwins.web.page.Notice;
import app.smallwins.web.page.Views;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** What can be set, what opens the jar, and the way out. */
final class SettingsPage {

    private final PageParts parts;
    private final JarPages jar;
    private final PageAnswers answers;
    private final EntranceRoutes entrance;
    private final Devices devices;

    SettingsPage(PageParts parts, JarPages jar, PageAnswers answers, EntranceRoutes entrance, Devices devices) {
        this.parts = parts;
        this.jar = jar;
        this.answers = answers;
        this.entrance = entrance;
        this.devices = devices;
    }

    WebResponse show(Call call) {
        var session = parts.sessions().in(call.request());
        var seen = jar.seen(call, session, new Command.SeeShelf());
        var words = parts.words(call, session);
        var reward = seen.reward().map(Outcome.RewardHeard::new).map(heard -> written(call, session, heard));
        var view = new Views.Settings(reward, seen.isPrivate(), devices.in(session.device().jar())
                .stream()
                .map(device -> device(device, session, words, seen.today()))
                .toList());
        return PageParts.html(call, WebResponse.OK,
                parts.pages().settings(parts.frame(call, session, Tab.SETTINGS, PageText.SETTINGS_TITLE), view));
    }

    WebResponse privacy(Call call) {
        var form = Fields.ofForm(call.request());
        var session = parts.sessions().believed(call.request(), form);
        var wish = form.text("private", Problem.NOT_OUR_FORM).filter("yes"::equals).isPresent()
                ? new Command.KeepPrivate()
                : new Command.StopBeingPrivate();
        var done = parts.handle(call, session, wish);
        return answers.of(call, session, form, done.visit(), done.outcome());
    }

    /** The code travels to the page like somebody's words do: sealed, and in no address. */
    WebResponse offerJar(Call call) {
        var form = Fields.ofForm(call.request());
        var session = parts.sessions().believed(call.request(), form);
        var done = parts.handle(call, session, new Command.OfferJar());
        return answers.of(call, session, form, done.visit(), done.outcome());
    }

    /** It is no matter when the device is gone already. */
    WebResponse disconnect(Call call) {
        var form = Fields.ofForm(call.request());
        var session = parts.sessions().believed(call.request(), form);
        devices.in(session.device().jar())
                .stream()
                .filter(device -> device.id().value().equals(call.place("id")))
                .forEach(device -> devices.remove(device.jar(), device.id()));
        return answers.back(call, session, form,
                Notice.of(parts.words(call, session).say(PageText.DEVICES_REMOVED)));
    }

    WebResponse deleteEverything(Call call) {
        var form = Fields.ofForm(call.request());
        var session = parts.sessions().believed(call.request(), form);
        if (form.text("sure", Problem.NOT_CONFIRMED).filter("yes"::equals).isEmpty()) {
            throw new Refusal(Problem.NOT_CONFIRMED);
        }
        var done = parts.deleteEverything(call, session);
        return switch (done.outcome()) {
            case Outcome.EverythingDeleted _,Outcome.DeletionUnderway _ ->
                entrance.farewell(call, session, parts.replies().written(done.visit(), done.outcome()));
            case Outcome _ -> throw new Refusal(Problem.DELETION_UNCERTAIN);
        };
    }

    private String written(Call call, Session session, Outcome outcome) {
        var done = new Done(Visits.visit(session.device().caller(), PageParts.locale(call, session), call.now(),
                call.now(), answers.fresh()), outcome);
        return parts.replies().written(done.visit(), done.outcome());
    }

    private static Views.Device device(Device device, Session session, PageTexts words, LocalDate today) {
        var since = words.date(LocalDate.ofInstant(device.pairedAt(), ZoneOffset.UTC), today);
        return new Views.Device(device.id().value(), device.name(), words.say(PageText.DEVICES_SINCE, "date", since),
                device.id().equals(session.device().id()));
    }
}
