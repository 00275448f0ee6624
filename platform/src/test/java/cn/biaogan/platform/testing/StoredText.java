package cn.biaogan.platform.testing;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.bson.RawBsonDocument;

/** Reads a database as whoever got hold of a copy of it: byte by byte. */
public final class StoredText {

    private StoredText() {}

    /** Collections with a document that holds the text in the clear, wherever it may be. */
    public static List<String> collectionsHolding(MongoDatabase database, String text) {
        String wanted = bytes(text.getBytes(StandardCharsets.UTF_8));
        return StreamSupport.stream(database.listCollectionNames().spliterator(), false)
                .filter(name -> StreamSupport.stream(
                                database.getCollection(name, RawBsonDocument.class)
                                        .find()
                                        .spliterator(),
                                false)
                        .anyMatch(found -> bytes(found.getByteBuffer().array()).contains(wanted)))
                .toList();
    }

    /** A character for each byte. */
    private static String bytes(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
