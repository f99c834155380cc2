/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.monitor.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.firn.protocol.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file of rules says, and where its mistakes are. */
class RulesFileTest {
    private static final Path FILE = Path.of("rules.json");

    private static RulesFile rule(String members) {
        return RulesFile.parse(FILE, "{\"firn\": \"monitor-rules/1\", \"rules\": [\n  {" + members + "}\n]}");
    }

    @Test
    void theExampleHasNoMistakeAndEachKindOfAction() {
        RulesFile file = RulesFile.parse(FILE, RulesFile.example());
        assertEquals(List.of(), file.problems());
        assertEquals(
                List.of(
                        "notify",
                        "mark run bad resolution",
                        "mark items bad resolution",
                        "webhook https://hooks.example.org/firn"),
                file.rules().get(0).actions().stream().map(RuleAction::key).toList());
        assertEquals(7, file.rules().size());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            textBlock =
                    """
            'figure': 'disk.freeGiB', 'above': 1                           | line 2, column 3 | has no "id"
            'id': 'a', 'figure': 'resolution', 'above': 1                  | column 25        | RUN.OUTPUT.COLUMN
            'id': 'a', 'figure': 'disk.freeGiB'                            | column 3         | one of "above"
            'id': 'a', 'figure': 'disk.freeGiB', 'above': 1, 'below': 2    | column 3         | one of "above"
            'id': 'a', 'figure': 'disk.freeGiB', 'above': '1'              | column 50        | without quotes
            'id': 'a', 'figure': 'disk.freeGiB', 'above': 1, 'clear': 2    | column 62        | bad side
            'id': 'a', 'figure': 'disk.freeGiB', 'below': 1, 'items': 0    | column 62        | from 1 to 10000
            'id': 'a', 'figure': 'disk.freeGiB', 'abov': 1                 | column 49        | above
            """)
    void aMistakeIsToldWithItsPlaceAndItsCure(String members, String place, String words) {
        RulesFile file = rule(members.replace('\'', '"'));
        String problems = String.join(
                "\n", file.problems().stream().map(Problem::toString).toList());
        assertTrue(problems.contains(place) && problems.contains(words), problems);
        assertEquals(List.of(), file.rules());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            textBlock =
                    """
            {'do': 'webhok', 'url': 'x'}         | column 72 | webhook
            {'do': 'webhook', 'url': 'x'}        | column 90 | Write it whole
            {'do': 'mark', 'label': ''}          | column 89 | word
            {'do': 'mark', 'label': 'a', 'on': 'x'} | column 100 | items
            {'do': 'notify'}, {'do': 'notify'}   | column 3  | twice
            {'do': 'notify', 'to': 'me'}         | column 88 | not known here
            {}                                   | column 65 | notify
            """)
    void aMistakeInAnActionIsToldWithItsPlaceAndItsCure(String actions, String place, String words) {
        aMistakeIsToldWithItsPlaceAndItsCure(
                "'id': 'a', 'figure': 'disk.freeGiB', 'above': 1, 'actions': [" + actions + "]", place, words);
    }

    @Test
    void whatIsNoRulesFileIsToldSo() {
        for (String text : List.of("{", "", "{\"firn\": \"hosts/1\"}", "[]")) {
            assertTrue(!RulesFile.parse(FILE, text).problems().isEmpty(), text);
        }
        String missing =
                RulesFile.read(Path.of("nowhere.json")).problems().get(0).toString();
        assertTrue(missing.contains("--example-rules"), missing);
    }
}
