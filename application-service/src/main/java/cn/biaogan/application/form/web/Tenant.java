package cn.biaogan.application.form.web;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A province-level jurisdiction.
 *
 * @param parent the province around a separately planned city or the Corps, which is not part of it here
 */
record Tenant(
        String code,
        String name,
        @JsonAlias("name_en") String nameEn,
        @JsonAlias("short") String shortName,
        Kind kind,
        @Nullable String parent) {

    enum Kind {
        @JsonProperty("municipality")
        MUNICIPALITY,
        @JsonProperty("province")
        PROVINCE,
        @JsonProperty("autonomous_region")
        AUTONOMOUS_REGION,
        @JsonProperty("separately_planned_city")
        SEPARATELY_PLANNED_CITY,
        @JsonProperty("corps")
        CORPS
    }
}
