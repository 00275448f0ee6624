package cn.biaogan.monitoring.counting;

import cn.biaogan.monitoring.letter.LetterCollector;
import cn.biaogan.monitoring.letter.Replays;
import cn.biaogan.platform.inbox.FactReader;
import cn.biaogan.platform.inbox.ReaderLetters;
import cn.biaogan.platform.inbox.Topics;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** The letters of the counting: their way to the operator and back. */
@Configuration(proxyBeanMethods = false)
class LetterWiring {

    @Bean
    FactReader replays(KafkaTemplate<String, byte[]> eventTemplate) {
        return new Replays(eventTemplate, CountingSettings.REPLAYS);
    }

    @Bean(destroyMethod = "stop")
    LetterCollector letterCollector(KafkaProperties kafka, CountingSettings settings, ReaderLetters letters) {
        var consumer = kafka.buildConsumerProperties();
        consumer.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        consumer.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        consumer.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        consumer.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        consumer.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        consumer.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 6000);
        consumer.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 1500);
        consumer.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1000);
        return new LetterCollector(
                new DefaultKafkaConsumerFactory<>(consumer),
                letters,
                settings.topics().stream().map(t -> t + Topics.DEAD_LETTERS).toArray(String[]::new));
    }
}
