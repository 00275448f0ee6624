package cn.biaogan.system.crash;

import java.util.Map;
import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Sits between the relay and the broker. */
final class RelayTrap implements ProducerInterceptor<String, byte[]> {

    private final CrashTrap trap;

    RelayTrap(CrashTrap trap) {
        this.trap = trap;
    }

    @Override
    public ProducerRecord<String, byte[]> onSend(ProducerRecord<String, byte[]> message) {
        trap.pass(CrashPoint.BETWEEN_WRITE_AND_RELAY);
        return message;
    }

    @Override
    public void onAcknowledgement(@Nullable RecordMetadata metadata, @Nullable Exception refused) {
        if (refused == null) {
            trap.pass(CrashPoint.BETWEEN_RELAY_AND_ACKNOWLEDGEMENT);
        }
    }

    @Override
    public void close() {}

    @Override
    public void configure(Map<String, ?> settings) {}
}
