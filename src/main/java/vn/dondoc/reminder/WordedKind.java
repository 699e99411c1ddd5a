package vn.dondoc.reminder;

import java.util.List;

/** A kind that has its own sentences in messages/reminder.properties. */
abstract class WordedKind implements MatterKind {
    private final Phrases phrases;

    WordedKind(Phrases phrases) {
        this.phrases = phrases;
    }

    /** What the keys of its sentences begin with. */
    abstract String words();

    /** What the sentences of a mail about it alone speak of. */
    abstract Object[] arguments(DueList.Item item, Morning morning);

    /** What its line in a digest speaks of, after its status. */
    abstract Object[] lineArguments(Matter matter, Morning morning);

    /** The rest of the key of the sentence that is true today. */
    String body(DueList.Item item, String variant) {
        return variant + ".body";
    }

    @Override
    public String listed(String title) {
        return title;
    }

    @Override
    public String subject(DueList.Item item, Morning morning) {
        return say(item.variant(morning.today()) + ".subject", arguments(item, morning));
    }

    @Override
    public List<String> paragraphs(DueList.Item item, Morning morning) {
        return List.of(say(body(item, item.variant(morning.today())), arguments(item, morning)));
    }

    @Override
    public final String line(DueList.Item item, Morning morning) {
        return phrases.status(item, morning.today()) + ": " + say("line", lineArguments(item.matter(), morning));
    }

    @Override
    public final String button() {
        return say("button");
    }

    final String say(String key, Object... arguments) {
        return phrases.say(words() + "." + key, arguments);
    }
}
