package cn.biaogan.application.evidence;

import cn.biaogan.application.fixture.FilesInMemory;

class FilesInMemoryTest extends EvidenceFilesContract {

    private final FilesInMemory files = new FilesInMemory();

    @Override
    protected EvidenceFiles files() {
        return files;
    }
}
