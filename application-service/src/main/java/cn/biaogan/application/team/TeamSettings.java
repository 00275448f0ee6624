package cn.biaogan.application.team;

import cn.biaogan.application.team.domain.Right;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who comes along with which right.
 *
 * @param joinsAs right of an account of the enterprise that does something for the first time
 */
@ConfigurationProperties("biaogan.application.team")
public record TeamSettings(Right joinsAs) {}
