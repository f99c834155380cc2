/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.firn.headless.UsageException;
import org.junit.jupiter.api.Test;

class WorkflowOptionsTest {

    private static String refusal(String... settings) {
        return assertThrows(UsageException.class, () -> WorkflowOptions.values(List.of(settings)))
                .getMessage();
    }

    @Test
    void aSettingIsSplitAtItsFirstEqualsSign() throws Exception {
        assertEquals(
                Map.of("movies", "a=b/*.mrc", "gain", ""),
                WorkflowOptions.values(List.of("movies=a=b/*.mrc", "gain=")));
    }

    @Test
    void aSettingWithoutValueOrNameIsRefused() {
        assertEquals("--set voltage has no value. Write --set INPUT=VALUE.", refusal("voltage"));
        assertEquals("--set =3 has no value. Write --set INPUT=VALUE.", refusal("=3"));
    }

    @Test
    void aSettingGivenTwiceIsRefused() {
        assertEquals("--set a is given twice. Remove one of them.", refusal("a=1", "a=2"));
    }
}
