package cn.biaogan.files;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.platform.testing.HouseRules;
import cn.biaogan.platform.testing.TextRules;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "cn.biaogan.files", importOptions = ImportOption.DoNotIncludeTests.class)
class FilesArchitectureTest {

    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @Test
    void everyRefusalIsToldInBothLanguages() {
        assertThat(TextRules.missing("files")).isEmpty();
    }
}
