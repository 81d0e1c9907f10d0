package app.smallwins.lambda;

import app.smallwins.domain.Counters;
import app.smallwins.domain.Devices;
import app.smallwins.domain.JarStore;
import app.smallwins.domain.Joins;
import app.smallwins.domain.Receipts;
import app.smallwins.domain.SharedWins;
import app.smallwins.domain.Shares;
import app.smallwins.domain.webhooks.DeliveryStore;
import app.smallwins.domain.webhooks.WebhookStore;
import app.smallwins.dynamodb.DynamoDbCounters;
import app.smallwins.dynamodb.DynamoDbDeliveries;
import app.smallwins.dynamodb.DynamoDbDevices;
import app.smallwins.dynamodb.DynamoDbJarStore;
import app.smallwins.dynamodb.DynamoDbJoins;
import app.smallwins.dynamodb.DynamoDbReceipts;
import app.smallwins.dynamodb.DynamoDbSharedWins;
import app.smallwins.dynamodb.DynamoDbShares;
import app.smallwins.dynamodb.DynamoDbWebhooks;
import app.smallwins.dynamodb.wire.DynamoDb;

/** Where everything is kept. */
public record Stores(JarStore jars, Devices devices, Counters counters, Receipts receipts, Shares shares,
        SharedWins sharedWins, WebhookStore webhooks, DeliveryStore deliveries, Joins joins) {

    /** All of it in one table. */
    public static Stores in(DynamoDb client, String table) {
        return new Stores(new DynamoDbJarStore(client, table), new DynamoDbDevices(client, table),
                new DynamoDbCounters(client, table), new DynamoDbReceipts(client, table),
                new DynamoDbShares(client, table),
                new DynamoDbSharedWins(client, table), new DynamoDbWebhooks(client, table),
                new DynamoDbDeliveries(client, table), new DynamoDbJoins(client, table));
    }
}
