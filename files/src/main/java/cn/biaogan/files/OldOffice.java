package cn.biaogan.files;

import cn.biaogan.files.domain.FileKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files of Word and Excel before 2007, by their directory alone; with macros they are no such file. */
final class OldOffice {

    private OldOffice() {}

    static Optional<FileKind> kindOf(Path file) {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("Macros") || root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
                return Optional.empty();
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return Optional.of(FileKind.DOC);
            }
            return root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")
                    ? Optional.of(FileKind.XLS)
                    : Optional.empty();
        } catch (IOException | RuntimeException broken) { // the library throws whatever a broken file leads to
            return Optional.empty();
        }
    }
}
