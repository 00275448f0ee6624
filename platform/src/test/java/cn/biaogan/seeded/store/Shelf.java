package cn.biaogan.seeded.store;

import com.mongodb.client.MongoDatabase;

record Shelf(MongoDatabase database) {}
