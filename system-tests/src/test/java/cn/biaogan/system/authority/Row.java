package cn.biaogan.system.authority;

import cn.biaogan.system.authority.Stranger.Answer;
import cn.biaogan.system.authority.Stranger.Trial;
import cn.biaogan.system.running.Caller;
import cn.biaogan.system.running.Reply;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One operation, called rightly on a thing that exists: whom its rule admits, and what strangers among those are told. */
final class Row {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    final String operation;
    final Set<String> admitted;
    final Thing thing;
    final List<Trial> trials = new ArrayList<>();
    private boolean found = true;
    private String query = "";
    private Map<String, ?> body = Map.of();
    private byte @Nullable [] file;
    private @Nullable String everybodys;

    /** @param admitted roles, separated by spaces; empty for everyone, also without a token */
    Row(String operation, String admitted, Thing thing) {
        this.operation = operation;
        this.admitted = admitted.isEmpty() ? Set.of() : Set.of(admitted.split(" "));
        this.thing = thing;
    }

    /** With a query, {@code ?} included. */
    Row asking(String asked) {
        query = asked;
        return this;
    }

    Row sending(Map<String, ?> right) {
        body = right;
        return this;
    }

    Row uploading(byte[] right) {
        file = right;
        return this;
    }

    Row absentFor(Collection<Stranger> strangers) {
        return tell(Answer.ABSENT, strangers);
    }

    Row unwrittenFor(Collection<Stranger> strangers) {
        return tell(Answer.UNWRITTEN, strangers);
    }

    Row ownFor(Collection<Stranger> strangers) {
        return tell(Answer.OWN, strangers);
    }

    Row ownIfAnyFor(Collection<Stranger> strangers) {
        return tell(Answer.OWN_IF_ANY, strangers);
    }

    Row refusedFor(Collection<Stranger> strangers) {
        return tell(Answer.REFUSED, strangers);
    }

    /** Nobody whom the rule admits is a stranger. */
    Row everybodys(String why) {
        everybodys = why;
        return this;
    }

    /** Even for who may look there is nothing. */
    Row findingNothing() {
        found = false;
        return this;
    }

    private Row tell(Answer answer, Collection<Stranger> strangers) {
        strangers.forEach(stranger -> trials.add(new Trial(stranger, answer)));
        return this;
    }

    boolean isEverybodys() {
        return everybodys != null;
    }

    boolean isFound() {
        return found;
    }

    boolean isPublic() {
        return admitted.isEmpty();
    }

    boolean reads() {
        return operation.startsWith("GET ");
    }

    /** As one who knows the thing's name and, where it is named, its version. */
    Reply call(Caller caller) {
        String[] parts = operation.split(" ");
        String path = thing.in(parts[1] + query);
        if (reads()) {
            return caller.get(path);
        }
        String version = parts[1].contains("{") ? thing.version() : "";
        Caller knowing = version.isEmpty() ? caller : caller.with("If-Match", version);
        if (file != null) {
            return knowing.upload(parts[0], path, "证书.pdf", "application/pdf", file);
        }
        return parts[0].equals("DELETE")
                ? knowing.delete(path)
                : knowing.json(parts[0], path, JSON.writeValueAsString(body));
    }

    /** What the answer tells of the thing's secrets, but for what the caller wrote itself. */
    List<String> betrayedBy(Reply reply) {
        String sent = JSON.writeValueAsString(body);
        return thing.secrets().stream()
                .filter(secret -> !sent.contains(secret) && reply.text().contains(secret))
                .toList();
    }

    @Override
    public String toString() {
        return operation + " on " + thing;
    }
}
