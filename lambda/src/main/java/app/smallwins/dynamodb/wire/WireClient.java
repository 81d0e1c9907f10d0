package app.smallwins.dynamodb.wire;

import app.smallwins.domain.Patience;
import java.io.IOException;
import java.time.Duration;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.CreateTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
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
import software.amazon.awssdk.utils.builder.SdkBuilder;

/**
 * DynamoDB over kept connections, with the SDK's requests and answers and none of its machinery, which costs more than
 * everything else together before the first word is heard (docs/decisions, "The table is called by a client of our own").
 */
public final class WireClient implements DynamoDb {

    private final Line line;
    private final CredentialsSource credentials;
    private final Attempts attempts;
    private final Duration patience;

    WireClient(Line line, CredentialsSource credentials, Attempts attempts, Duration patience) {
        this.line = line;
        this.credentials = credentials;
        this.attempts = attempts;
        this.patience = patience;
    }

    /** Opens a connection, so that the next call need not. One that fails is left to the next call. */
    public void connect() {
        try {
            line.prepare(Deadline.in(patience));
        } catch (IOException later) {
            // the next call tries again and says what is wrong
        }
    }

    /** Closes what is not in use and forgets all secrets: what comes after may be a copy of this process. */
    public void disconnect() {
        line.close();
        credentials.forget();
        TlsSessions.forget();
    }

    @Override
    public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
        return call("BatchGetItem", request, BatchGetItemResponse.builder());
    }

    @Override
    public BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request) {
        return call("BatchWriteItem", request, BatchWriteItemResponse.builder());
    }

    @Override
    public CreateTableResponse createTable(CreateTableRequest request) {
        return call("CreateTable", request, CreateTableResponse.builder());
    }

    @Override
    public DeleteItemResponse deleteItem(DeleteItemRequest request) {
        return call("DeleteItem", request, DeleteItemResponse.builder());
    }

    @Override
    public GetItemResponse getItem(GetItemRequest request) {
        return call("GetItem", request, GetItemResponse.builder());
    }

    @Override
    public PutItemResponse putItem(PutItemRequest request) {
        return call("PutItem", request, PutItemResponse.builder());
    }

    @Override
    public QueryResponse query(QueryRequest request) {
        return call("Query", request, QueryResponse.builder());
    }

    @Override
    public ScanResponse scan(ScanRequest request) {
        return call("Scan", request, ScanResponse.builder());
    }

    @Override
    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
        return call("TransactWriteItems", request, TransactWriteItemsResponse.builder());
    }

    @Override
    public UpdateItemResponse updateItem(UpdateItemRequest request) {
        return call("UpdateItem", request, UpdateItemResponse.builder());
    }

    @Override
    public void close() {
        disconnect();
    }

    private <B extends SdkBuilder<B, R> & SdkPojo, R> R call(String operation, DynamoDbRequest request, B answer) {
        var body = attempts.call(operation, ShapeWriter.bytes(request),
                Deadline.in(Patience.atMost(patienceWith(request))));
        try {
            return ShapeReader.fill(answer, body).build();
        } catch (IOException unreadable) {
            throw SdkClientException.create("an answer that is none", unreadable);
        }
    }

    private Duration patienceWith(DynamoDbRequest request) {
        return request.overrideConfiguration()
                .flatMap(AwsRequestOverrideConfiguration::apiCallTimeout)
                .filter(wished -> wished.compareTo(patience) < 0)
                .orElse(patience);
    }
}
