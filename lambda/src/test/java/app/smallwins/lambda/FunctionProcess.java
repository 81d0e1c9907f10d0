package app.smallwins.lambda;

import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/** The packaged function as a process of its own, as Lambda runs it. */
final class FunctionProcess {

    private FunctionProcess() {}

    /** @param log what it writes is added to this file */
    static Process start(PlayedRuntimeApi runtime, Class<?> handler, URI tableEndpoint, String table, Path log)
            throws IOException {
        var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp",
                classPath(), "com.amazonaws.services.lambda.runtime.api.client.AWSLambda",
                handler.getName() + "::handleRequest");
        builder.environment().put("AWS_LAMBDA_RUNTIME_API", runtime.address());
        builder.environment().put("AWS_LAMBDA_FUNCTION_NAME", "small-wins");
        builder.environment().put("AWS_LAMBDA_FUNCTION_VERSION", "1");
        builder.environment().put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024");
        builder.environment().put("AWS_REGION", "us-east-1");
        builder.environment().put("AWS_ACCESS_KEY_ID", "local");
        builder.environment().put("AWS_SECRET_ACCESS_KEY", "local");
        builder.environment().put("AWS_ENDPOINT_URL_DYNAMODB", tableEndpoint.toString());
        builder.environment().put("TABLE_NAME", table);
        return builder.redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile())).start();
    }

    /** The deployed jar, and the runtime interface client as the managed runtime brings it. */
    private static String classPath() {
        return Stream
                .of(System.getProperty("small-wins.jar"), placeOf(AWSLambda.class),
                        placeOf(LambdaEventSerializers.class), placeOf(SdkInternalThreadLocal.class))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String placeOf(Class<?> type) {
        return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString())).toString();
    }
}
