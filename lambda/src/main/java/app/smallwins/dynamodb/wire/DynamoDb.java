package app.smallwins.dynamodb.wire;

import java.util.function.Consumer;
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

/**
 * The operations of DynamoDB that are used here, with the SDK's own requests, answers and exceptions (DynamoDB, "API
 * Reference"). The SDK's interface has sixty, and leads to all of the SDK.
 */
public interface DynamoDb extends AutoCloseable {

    /** BatchGetItem. */
    BatchGetItemResponse batchGetItem(BatchGetItemRequest request);

    /** BatchGetItem. */
    default BatchGetItemResponse batchGetItem(Consumer<BatchGetItemRequest.Builder> request) {
        return batchGetItem(BatchGetItemRequest.builder().applyMutation(request).build());
    }

    /** BatchWriteItem. */
    BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request);

    /** BatchWriteItem. */
    default BatchWriteItemResponse batchWriteItem(Consumer<BatchWriteItemRequest.Builder> request) {
        return batchWriteItem(BatchWriteItemRequest.builder().applyMutation(request).build());
    }

    /** CreateTable. */
    CreateTableResponse createTable(CreateTableRequest request);

    /** CreateTable. */
    default CreateTableResponse createTable(Consumer<CreateTableRequest.Builder> request) {
        return createTable(CreateTableRequest.builder().applyMutation(request).build());
    }

    /** DeleteItem. */
    DeleteItemResponse deleteItem(DeleteItemRequest request);

    /** DeleteItem. */
    default DeleteItemResponse deleteItem(Consumer<DeleteItemRequest.Builder> request) {
        return deleteItem(DeleteItemRequest.builder().applyMutation(request).build());
    }

    /** GetItem. */
    GetItemResponse getItem(GetItemRequest request);

    /** GetItem. */
    default GetItemResponse getItem(Consumer<GetItemRequest.Builder> request) {
        return getItem(GetItemRequest.builder().applyMutation(request).build());
    }

    /** PutItem. */
    PutItemResponse putItem(PutItemRequest request);

    /** PutItem. */
    default PutItemResponse putItem(Consumer<PutItemRequest.Builder> request) {
        return putItem(PutItemRequest.builder().applyMutation(request).build());
    }

    /** Query. */
    QueryResponse query(QueryRequest request);

    /** Query. */
    default QueryResponse query(Consumer<QueryRequest.Builder> request) {
        return query(QueryRequest.builder().applyMutation(request).build());
    }

    /** Scan. */
    ScanResponse scan(ScanRequest request);

    /** Scan. */
    default ScanResponse scan(Consumer<ScanRequest.Builder> request) {
        return scan(ScanRequest.builder().applyMutation(request).build());
    }

    /** TransactWriteItems. */
    TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request);

    /** TransactWriteItems. */
    default TransactWriteItemsResponse transactWriteItems(Consumer<TransactWriteItemsRequest.Builder> request) {
        return transactWriteItems(TransactWriteItemsRequest.builder().applyMutation(request).build());
    }

    /** UpdateItem. */
    UpdateItemResponse updateItem(UpdateItemRequest request);

    /** UpdateItem. */
    default UpdateItemResponse updateItem(Consumer<UpdateItemRequest.Builder> request) {
        return updateItem(UpdateItemRequest.builder().applyMutation(request).build());
    }

    @Override
    void close();
}
