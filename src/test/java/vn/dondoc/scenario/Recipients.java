package vn.dondoc.scenario;

import java.util.ArrayList;
import java.util.List;

/** Recipients in short: "sxd:OHM" is officer, head and mailbox of that agency, in the order of the table. */
record Recipients(List<Reporter> reporters) {

    /** A recipient who got the same twice is printed twice. */
    String printed(List<String> recipients) {
        List<String> left = new ArrayList<>(recipients);
        List<String> printed = new ArrayList<>();
        for (Reporter r : reporters) {
            String letters = taken(left, r.officer(), "O") + taken(left, r.head(), "H") + taken(left, r.agency(), "M");
            if (!letters.isEmpty()) printed.add(r.code() + ":" + letters);
        }
        left.sort(null);
        printed.addAll(left);
        return String.join(" ", printed);
    }

    private static String taken(List<String> left, String recipient, String letter) {
        StringBuilder letters = new StringBuilder();
        while (left.remove(recipient)) letters.append(letter);
        return letters.toString();
    }
}
