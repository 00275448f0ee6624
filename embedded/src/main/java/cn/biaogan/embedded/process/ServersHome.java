package cn.biaogan.embedded.process;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder in which the build laid out Kafka and Keycloak. */
public record ServersHome(Path folder) {

    /** Names the folder; the module "servers" fills {@code servers/target}. */
    public static final String PROPERTY = "biaogan.servers";

    /** The folder of the system property {@value #PROPERTY}, else the one given. */
    public static ServersHome find(Path otherwise) {
        String named = System.getProperty(PROPERTY);
        return new ServersHome(named == null || named.isBlank() ? otherwise : Path.of(named));
    }

    /** The folder of the system property {@value #PROPERTY}, else {@code servers/target} of the working directory. */
    public static ServersHome find() {
        return find(Path.of("servers", "target"));
    }

    /** The jars of the broker. */
    public Path kafka() {
        return existing("kafka");
    }

    /** The distribution of Keycloak: read it, write nothing into it. */
    public Path keycloak() {
        return existing("keycloak");
    }

    private Path existing(String name) {
        Path found = folder.resolve(name);
        if (!Files.isDirectory(found)) {
            throw new StartFailed(
                    found.toAbsolutePath() + " is missing: build the module \"servers\" (mvn -pl servers install)");
        }
        return found.toAbsolutePath();
    }
}
