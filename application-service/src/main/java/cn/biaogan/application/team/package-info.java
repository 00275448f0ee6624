/** Who of an enterprise may do what. Callers: enterprise, filing, evidence, team.web. */
@NullMarked
package cn.biaogan.application.team;

import org.jspecify.annotations.NullMarked;
