package vn.dondoc.source;

/** One w:num: a definition, and what this list has otherwise. */
final class WordList {
    String definition;
    final WordLevel[] levels = new WordLevel[WordLists.LEVELS];
    /** Where the list begins anew, when its first paragraph comes; null where it goes on. */
    final Integer[] starts = new Integer[WordLists.LEVELS];
}
