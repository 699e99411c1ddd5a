package vn.dondoc.drafting;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import vn.dondoc.intake.Span;

/** An entry before it is kept. */
record NewEntry(Entry.Kind kind, Span span, Map<String, String> fields, JsonNode origin) {}
