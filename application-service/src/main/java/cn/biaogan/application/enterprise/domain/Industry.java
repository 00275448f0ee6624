package cn.biaogan.application.enterprise.domain;

import org.jspecify.annotations.Nullable;

/**
 * The industry an enterprise belongs to (note 2 of annex 2).
 *
 * @param code of the catalogue, such as {@code NEW_GEN_IT}
 * @param text what "other" means; absent for every named industry
 */
public record Industry(String code, @Nullable String text) {}
