package cn.biaogan.files.domain;

import java.util.List;

/**
 * A state that names stored files.
 *
 * @param <S> the root of the states
 */
public interface HoldsFiles<S> {

    /** Ids of the files that no scanner has seen yet, each once. */
    List<String> waiting();

    /** With the result wherever the file is named. */
    S scanned(String fileId, Scan result);

    /** Whether the stored bytes are needed. */
    boolean uses(String fileId);
}
