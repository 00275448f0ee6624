package cn.biaogan.system;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Everything that {@link PlayedProgrammeSuiteIT} does not hold, on a system of its own beside it. */
@Suite
@SelectPackages("cn.biaogan.system")
@IncludeClassNamePatterns(".*IT")
@ExcludeClassNamePatterns({PlayedProgrammeSuiteIT.OF_IT, ".*SuiteIT"})
class EverydaySuiteIT {}
