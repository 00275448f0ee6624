package cn.biaogan.application.team.domain;

import cn.biaogan.platform.kernel.PersonalData;
import java.time.Instant;

/**
 * An account of an enterprise.
 *
 * @param account its stable id
 * @param name for colleagues to read
 * @param since when it came by this right
 */
public record Member(String account, @PersonalData String name, Right right, Instant since) {}
