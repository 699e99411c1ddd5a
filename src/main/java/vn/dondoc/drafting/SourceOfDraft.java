package vn.dondoc.drafting;

import java.nio.file.Path;

/**
 * The file a draft was read from.
 *
 * @param name as the sender called it, without folders
 * @param content where it lies until it is stored
 */
public record SourceOfDraft(String name, String mime, Path content) {}
