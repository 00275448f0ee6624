package cn.biaogan.system.operation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.standalone.home.Endpoint;
import cn.biaogan.system.running.Launcher;
import cn.biaogan.system.running.RunningSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The console's types are made from files in {@code console/api}: they say what the services publish. With
 * {@code -Dcatalogue.write=true} they are written anew.
 */
@Order(310)
class PublishedApiIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RunningSystem system = RunningSystem.get();

    @ParameterizedTest
    @EnumSource(
            value = Endpoint.class,
            names = {"APPLICATION", "RECOMMENDATION", "REVIEW", "PUBLICATION", "MONITORING", "EXCHANGE"})
    void theConsoleKnowsWhatTheServicePublishes(Endpoint service) throws IOException {
        var published = JSON.readTree(system.anonymous()
                .get("/api/" + service.word() + "/openapi.json")
                .text());
        Path file = Launcher.project().resolve("console/api/" + service.word() + ".json");
        if (Boolean.getBoolean("catalogue.write")) {
            Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(published) + "\n");
        }
        assertThat(JSON.readTree(Files.readString(file)))
                .as("%s, to be written anew with -Dcatalogue.write=true", file)
                .isEqualTo(published);
    }
}
