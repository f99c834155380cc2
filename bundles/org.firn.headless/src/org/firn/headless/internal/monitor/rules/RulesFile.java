/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.monitor.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.firn.protocol.Problem;
import org.firn.protocol.internal.JsonComments;
import org.firn.protocol.internal.LocatedJson;
import org.firn.protocol.internal.Members;

/**
 * What a file says in which a user describes rules; {@code schema/monitor-rules-1.schema.json} is its format.
 * Immutable.
 *
 * @param rules those without a mistake, in the order of the file
 * @param problems what is wrong, each with its line and column
 */
public record RulesFile(List<WatchRule> rules, List<Problem> problems) {
    /** The format and its version. */
    public static final String FORMAT = "monitor-rules/1";

    public RulesFile {
        rules = List.copyOf(rules);
        problems = List.copyOf(problems);
    }

    /** Reads a file; one that cannot be read is a problem like others. */
    public static RulesFile read(Path path) {
        try {
            return parse(path, Files.readString(path));
        } catch (NoSuchFileException e) {
            return broken(path, "is not there", "'firn monitor --example-rules' prints one to begin with.");
        } catch (CharacterCodingException e) {
            return broken(path, "is no UTF-8 text", "Save it as UTF-8.");
        } catch (IOException e) {
            return broken(path, "cannot be read: " + e, "Give yourself the permission to read it.");
        }
    }

    /** Reads a text as if it were in a file. */
    static RulesFile parse(Path path, String text) {
        LocatedJson whole;
        try {
            whole = LocatedJson.read(JsonComments.blank(text));
        } catch (IOException e) {
            return broken(
                    path,
                    "is not understood: " + e.getMessage(),
                    "Mend it there; 'firn monitor --example-rules' shows one.");
        }
        List<Problem> problems = new ArrayList<>();
        List<WatchRule> rules = new ArrayList<>();
        String source = path.getFileName().toString();
        Members members = new Members(whole, source, problems);
        members.text("$schema", "");
        LocatedJson format = members.take("firn");
        if (format == null || !FORMAT.equals(format.value())) {
            members.report(
                    format == null ? whole : format,
                    "does not say \"firn\": \"" + FORMAT + "\"",
                    "Add that, or use the version of Firn that wrote the file.");
        }
        RuleReader reader = new RuleReader(source, problems);
        members.array("rules").forEach(node -> reader.read(node).ifPresent(rules::add));
        members.refuseRest();
        return new RulesFile(rules, problems);
    }

    private static RulesFile broken(Path path, String what, String cure) {
        return new RulesFile(List.of(), List.of(Problem.error(path.toString(), what, cure)));
    }

    /** A file in which everything is said that can be, with comments. */
    public static String example() {
        try (InputStream in = RulesFile.class.getResourceAsStream("example-monitor-rules.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The example is missing from the bundle org.firn.headless", e);
        }
    }
}
