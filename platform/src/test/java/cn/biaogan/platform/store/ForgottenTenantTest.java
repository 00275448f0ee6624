package cn.biaogan.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forgetting the tenant does not compile. */
class ForgottenTenantTest {

    @TempDir
    private Path compiled;

    private final StringWriter said = new StringWriter();

    private boolean compiles(String call) {
        var code = new SimpleJavaFileObject(URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return """
                        import cn.biaogan.platform.act.*;
                        import cn.biaogan.platform.kernel.*;
                        import cn.biaogan.platform.store.*;
                        import java.util.Map;
                        class Snippet {
                            Object read(Aggregates<String, Void> notes, TenantId tenant, Scope scope, Act act) {
                                return %s;
                            }
                        }
                        """.formatted(call);
            }
        };
        var options =
                List.of("-proc:none", "-d", compiled.toString(), "-classpath", System.getProperty("java.class.path"));
        return ToolProvider.getSystemJavaCompiler()
                .getTask(said, null, null, options, null, List.of(code))
                .call();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notes.find(tenant, \"id\")",
                "notes.find(scope, \"id\")",
                "notes.get(act.scope(), \"id\")",
                "notes.change(tenant, \"id\", act, found -> Decision.of(\"x\"))",
                "notes.list(scope, Map.of(), PageRequest.first())",
            })
    void whoNamesItIsServed(String call) {
        assertThat(compiles(call)).as(said::toString).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notes.find(\"id\")",
                "notes.get(\"id\")",
                "notes.find(\"330000\", \"id\")",
                "notes.change(\"id\", act, found -> Decision.of(\"x\"))",
                "notes.changeIfAny(\"id\", act, found -> Decision.of(\"x\"))",
                "notes.list(Map.of(), PageRequest.first())",
            })
    void whoForgetsItIsNot(String call) {
        assertThat(compiles(call)).isFalse();
        assertThat(said.toString()).contains("error");
    }
}
