package cn.biaogan.system;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What breaks things, and what looks at the cycle that was played meanwhile. Runs beside {@link EverydaySuiteIT}. */
@Suite
@SelectPackages("cn.biaogan.system")
@IncludeClassNamePatterns(PlayedProgrammeSuiteIT.OF_IT)
class PlayedProgrammeSuiteIT {

    /** Names of its test classes; all others are of the other suite. */
    static final String OF_IT =
            ".*\\.(fault|authority)\\.[^.]+IT|.*\\.operation\\.(Observability|AuditVerification|DeadLetters)IT";
}
