package app.smallwins.web;

import app.smallwins.domain.DeviceName;
import app.smallwins.domain.Pairing;
import app.smallwins.domain.Pairing.Admission;
import app.smallwins.domain.PairingCode;
import app.smallwins.web.Route.Call;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Map;

/** Lets a device in that shows a code. */
final class PairingRoutes {

    private final Pairing pairing;

    PairingRoutes(Pairing pairing) {
        this.pairing = pairing;
    }

    WebResponse pair(Call call) {
        var fields = Fields.of(call.request());
        var name = fields.text("device", Problem.NO_DEVICE_NAME)
                .flatMap(DeviceName::of)
                .orElseThrow(() -> new Refusal(Problem.NO_DEVICE_NAME));
        var code = fields.text("code", Problem.NO_SUCH_CODE)
                .flatMap(PairingCode::typed)
                .orElseThrow(() -> new Refusal(Problem.NO_SUCH_CODE));
        return switch (pairing.admit(code, name, Addresses.of(call.request().source()), call.now())) {
            case Admission.Admitted(var key, var device) -> WebResponse.json(WebResponse.CREATED,
                    JsonNodeFactory.instance.objectNode()
                            .put("key", key.written())
                            .put("id", device.id().value())
                            .put("device", device.name()));
            case Admission.NoSuchCode() -> throw new Refusal(Problem.NO_SUCH_CODE);
            case Admission.NotNow(var retryAfter) -> throw new Refusal(Problem.TOO_MANY_GUESSES,
                    Map.of("retry-after", Long.toString(Math.max(1, retryAfter.toSeconds()))));
        };
    }
}
