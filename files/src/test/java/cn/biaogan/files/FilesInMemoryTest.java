package cn.biaogan.files;

import cn.biaogan.files.testing.FilesInMemory;

class FilesInMemoryTest extends StoredFilesContract {

    private final FilesInMemory files = new FilesInMemory();

    @Override
    protected StoredFiles files() {
        return files;
    }
}
