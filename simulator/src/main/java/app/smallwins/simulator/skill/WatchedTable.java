package app.smallwins.simulator.skill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

import app.smallwins.dynamodb.wire.DynamoDb;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.CreateTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** A table that remembers what it was asked, and that can be in trouble. */
final class WatchedTable implements DynamoDb {

    private static final Duration LATE = Duration.ofMillis(1500);

    private final DynamoDb table;
    private final DynamoDb nobody;
    private final Queue<TableCall> calls = new ConcurrentLinkedQueue<>();
    private volatile TableTrouble trouble = TableTrouble.NONE;

    /**
     * @param table the table
     * @param nobody a table that nobody reaches
     */
    WatchedTable(DynamoDb table, DynamoDb nobody) {
        this.table = table;
        this.nobody = nobody;
    }

    /** From now on it is in this trouble. */
    void getInto(TableTrouble another) {
        trouble = another;
    }

    /** What it was asked since the last time somebody wanted to know. */
    List<TableCall> takeCalls() {
        var taken = new ArrayList<TableCall>();
        for (var call = calls.poll(); call != null; call = calls.poll()) {
            taken.add(call);
        }
        return taken;
    }

    private <T> T watched(String operation, Function<DynamoDb, T> call) {
        long begun = System.nanoTime();
        boolean answered = false;
        try {
            var answer = inTrouble(call);
            answered = true;
            return answer;
        } finally {
            calls.add(new TableCall(operation, Duration.ofNanos(System.nanoTime() - begun), answered));
        }
    }

    private <T> T inTrouble(Function<DynamoDb, T> call) {
        return switch (trouble) {
            case NONE -> call.apply(table);
            case SLOW -> {
                LockSupport.parkNanos(LATE.toNanos());
                yield call.apply(table);
            }
            case GONE -> call.apply(nobody);
        };
    }

    @Override
    public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
        return watched("BatchGetItem", table -> table.batchGetItem(request));
    }

    @Override
    public BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request) {
        return watched("BatchWriteItem", table -> table.batchWriteItem(request));
    }

    @Override
    public CreateTableResponse createTable(CreateTableRequest request) {
        return watched("CreateTable", table -> table.createTable(request));
    }

    @Override
    public DeleteItemResponse deleteItem(DeleteItemRequest request) {
        return watched("DeleteItem", table -> table.deleteItem(request));
    }

    @Override
    public GetItemResponse getItem(GetItemRequest request) {
        return watched("GetItem", table -> table.getItem(request));
    }

    @Override
    public PutItemResponse putItem(PutItemRequest request) {
        return watched("PutItem", table -> table.putItem(request));
    }

    @Override
    public QueryResponse query(QueryRequest request) {
        return watched("Query", table -> table.query(request));
    }

    @Override
    public ScanResponse scan(ScanRequest request) {
        return watched("Scan", table -> table.scan(request));
    }

    @Override
    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
        return watched("TransactWriteItems", table -> table.transactWriteItems(request));
    }

    @Override
    public UpdateItemResponse updateItem(UpdateItemRequest request) {
        return watched("UpdateItem", table -> table.updateItem(request));
    }

    @Override
    public void close() {
        table.close();
        nobody.close();
    }
}
