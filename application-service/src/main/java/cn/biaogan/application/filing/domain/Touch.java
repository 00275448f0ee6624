package cn.biaogan.application.filing.domain;

import cn.biaogan.platform.kernel.PersonalData;
import java.time.Instant;

/**
 * Who changed a place last.
 *
 * @param account stable id of the account
 * @param by its name, for the colleagues in the same enterprise to read
 * @param version of the application that holds the change for the first time
 */
public record Touch(String account, @PersonalData String by, long version, Instant at) {}
