package cn.biaogan.embedded.store;

import de.bwaldvogel.mongo.backend.InMemoryCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/** The rest of an answer that is there as a whole; who does not say how much to give next gets a batch of the usual size. */
final class FoundCursor extends InMemoryCursor {

    static final int USUAL_BATCH = 1_000;

    FoundCursor(long id, List<Document> rest) {
        super(id, rest);
    }

    @Override
    public List<Document> takeDocuments(int number) {
        return super.takeDocuments(number > 0 ? number : USUAL_BATCH);
    }
}
