package cn.biaogan.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class AsyncApiTest {

    private static final List<String> SERVICES = List.of(
            "application-service",
            "recommendation-service",
            "review-service",
            "publication-service",
            "monitoring-service",
            "exchange-service");

    private final AsyncApi api = AsyncApi.published();

    @Test
    void namesEachTypeOnceAsSchemaExampleAndMessage() throws Exception {
        var types = new TreeSet<>(Contracts.eventTypes());
        try (var files =
                Files.list(Path.of(Contracts.class.getResource("events").toURI()))) {
            assertThat(files.map(file -> file.getFileName().toString()).toList())
                    .containsExactlyInAnyOrderElementsOf(types.stream()
                            .map(type -> type.substring("cn.biaogan.".length()))
                            .flatMap(name -> List.of(name + ".schema.json", name + ".example.json").stream())
                            .collect(Collectors.collectingAndThen(Collectors.toList(), names -> {
                                names.add("index.txt");
                                return names;
                            })));
        }
        assertThat(api.document().at("/components/messages").valueStream())
                .extracting(message -> message.get("name").stringValue())
                .containsExactlyInAnyOrderElementsOf(types);
    }

    @Test
    void pointsEachMessageAtItsOwnSchemaExampleAndKey() {
        api.document().at("/components/messages").properties().forEach(message -> {
            String name = message.getKey();
            var body = message.getValue();
            assertThat(body.get("name").stringValue()).isEqualTo("cn.biaogan." + name + ".v1");
            assertThat(body.at("/payload/$ref").stringValue()).isEqualTo("./events/" + name + ".v1.schema.json");
            assertThat(body.get("x-example").stringValue()).isEqualTo("./events/" + name + ".v1.example.json");
            assertThat(body.at("/headers/$ref").stringValue()).isEqualTo("#/components/schemas/cloudEventHeaders");
            assertThat(body.at("/bindings/kafka/key/description").stringValue())
                    .isEqualTo(Json.schema("cn.biaogan." + name + ".v1")
                            .get("x-key")
                            .stringValue());
        });
    }

    @Test
    void carriesEachTypeOnItsTopicAndTheTopicsDeadLetters() {
        assertThat(api.document().get("channels").valueStream())
                .extracting(channel -> channel.get("address").stringValue())
                .hasSize(10);
        for (String type : Contracts.eventTypes()) {
            assertThat(api.addressesOf(type))
                    .containsExactlyInAnyOrder(Contracts.topicOf(type), Contracts.topicOf(type) + ".dead-letter");
        }
    }

    @Test
    void resolvesEveryReference() {
        assertThat(api.references()).hasSizeGreaterThan(300);
        assertThat(api.unresolvedReferences()).isEmpty();
    }

    @Test
    void findsAReferenceThatLeadsNowhere() {
        var broken = (ObjectNode) api.document().deepCopy();
        broken.putObject("x-broken").put("$ref", "#/components/messages/nobody");
        ((ObjectNode) broken.at("/components/messages/cycle.opened/payload")).put("$ref", "./events/nobody.json");

        assertThat(new AsyncApi(broken).unresolvedReferences())
                .containsExactlyInAnyOrder("#/components/messages/nobody", "./events/nobody.json");
    }

    @Test
    void hasOneSenderForEveryType() {
        for (String type : Contracts.eventTypes()) {
            String topic = Contracts.topicOf(type);
            String context = topic.equals("biaogan.cycle.v1") ? "publication" : topic.split("\\.", -1)[1];
            assertThat(api.services("send", type)).containsExactly(context + "-service");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "cycle.opened, application recommendation review publication monitoring exchange",
        "application.submitted, recommendation review publication monitoring exchange",
        "application.withdrawn, recommendation review publication monitoring exchange",
        "recommendation.batch-submitted, application recommendation review publication monitoring exchange",
        "review.assigned, application review monitoring exchange",
        "review.statement-signed, application review monitoring exchange",
        "review.expert-recused, application review monitoring exchange",
        "review.score-submitted, review monitoring exchange",
        "review.selection-decided, review publication monitoring exchange",
        "publication.objection-period-extended, publication monitoring exchange",
        "publication.announced, publication monitoring exchange",
        "reverification.revoked, publication monitoring exchange",
    })
    void saysWhoReceivesAType(String name, String receivers) {
        assertThat(api.services("receive", "cn.biaogan." + name + ".v1"))
                .containsExactlyInAnyOrder(Arrays.stream(receivers.split(" ", -1))
                        .map(s -> s + "-service")
                        .toArray(String[]::new));
    }

    @Test
    void letsEveryReceiverPutAsideWhatItCannotApply() {
        var operations = api.document().get("operations");
        Set<String> receiving = new TreeSet<>();
        Set<String> puttingAside = new TreeSet<>();
        operations.properties().forEach(operation -> {
            var body = operation.getValue();
            String channel = body.at("/channel/$ref").stringValue();
            String service = body.at("/tags/0/name").stringValue();
            assertThat(SERVICES).contains(service);
            assertThat(operation.getKey())
                    .startsWith(service + "." + body.get("action").stringValue() + "s.");
            if (body.get("action").stringValue().equals("receive")) {
                receiving.add(service + " " + channel + "-dead-letter " + messages(body));
            } else if (channel.endsWith("-dead-letter")) {
                puttingAside.add(service + " " + channel + " " + messages(body));
            }
        });
        assertThat(puttingAside).isEqualTo(receiving).hasSize(25);
    }

    @Test
    void describesTheEnvelope() {
        var headers = api.document().at("/components/schemas/cloudEventHeaders");

        assertThat(Json.names(headers.get("properties")))
                .containsExactlyInAnyOrder(
                        "ce_specversion",
                        "ce_id",
                        "ce_source",
                        "ce_type",
                        "ce_subject",
                        "ce_time",
                        "ce_tenant",
                        "ce_sequence",
                        "ce_correlationid",
                        "ce_causationid",
                        "ce_traceparent",
                        "content-type");
        assertThat(headers.get("properties").propertyNames()).containsAll(Json.texts(headers.get("required")));
    }

    @Test
    void acceptsAnEnvelopeAndRefusesASequenceWithoutAPlace() {
        var validation = Validation.by(
                api.document().at("/components/schemas/cloudEventHeaders").toString());
        var envelope = Json.object("""
                {'ce_specversion':'1.0','ce_id':'019cac29-f500-7000-8000-000000000001','ce_source':'/biaogan/review-service',
                 'ce_type':'cn.biaogan.review.started.v1','ce_subject':'r','ce_time':'2026-09-16T01:00:04.118Z',
                 'ce_tenant':'national','ce_sequence':'1','ce_correlationid':'c','content-type':'application/json'}
                """);

        assertThat(validation.faults(envelope)).isEmpty();
        assertThat(validation.faults(envelope.put("ce_sequence", "0"))).isNotEmpty();
    }

    private static Set<String> messages(JsonNode operation) {
        return operation
                .get("messages")
                .valueStream()
                .map(AsyncApi::lastWord)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
