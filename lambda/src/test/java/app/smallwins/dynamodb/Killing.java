package app.smallwins.dynamodb;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import app.smallwins.dynamodb.wire.DynamoDb;

/** A table whose caller is killed at a certain write: before it, or when it was done and nobody was told. */
final class Killing {

    private static final Set<String> WRITES = Set.of("transactWriteItems", "updateItem", "deleteItem", "putItem",
            "batchWriteItem");

    private Killing() {}

    /** Nobody catches it, as nobody notices being killed. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    static DynamoDb before(int write) {
        return at(write, false);
    }

    static DynamoDb after(int write) {
        return at(write, true);
    }

    private static DynamoDb at(int write, boolean isDone) {
        var writes = new AtomicInteger();
        return (DynamoDb) Proxy.newProxyInstance(DynamoDb.class.getClassLoader(), new Class<?>[]{DynamoDb.class},
                (proxy, method, arguments) -> {
                    var isFatal = WRITES.contains(method.getName()) && !method.isDefault()
                            && writes.getAndIncrement() == write;
                    if (isFatal && !isDone) {
                        throw new Killed();
                    }
                    var answer = method.isDefault()
                            ? java.lang.reflect.InvocationHandler.invokeDefault(proxy, method, arguments)
                            : called(method, arguments);
                    if (isFatal) {
                        throw new Killed();
                    }
                    return answer;
                });
    }

    private static Object called(java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(LocalTable.client(), arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
