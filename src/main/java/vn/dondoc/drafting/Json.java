package vn.dondoc.drafting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Plain values and their JSON in the database. */
@Component
class Json {
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final ObjectMapper mapper;

    Json(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    ObjectNode tree(Object value) {
        return mapper.valueToTree(value);
    }

    JsonNode parsed(String json) {
        try {
            return mapper.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored by ourselves", e);
        }
    }

    Map<String, String> texts(String json) {
        return mapper.convertValue(parsed(json), TEXTS);
    }

    <T> T as(JsonNode json, Class<T> type) {
        return mapper.convertValue(json, type);
    }

    String written(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("plain values only", e);
        }
    }
}
