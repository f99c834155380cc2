/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.firn.protocol.Citation;
import org.junit.jupiter.api.Test;

class CitationTextTest {
    @Test
    void accentsAreLetters() {
        assertEquals("Nuñez, Müller and Voß", CitationText.plain("Nu{\\~n}ez, M\\\"{u}ller and Voß"));
    }

    @Test
    void aCitationIsOneSentenceAfterTheOther() {
        Citation citation = new Citation("Rohou2015", "Rohou, A.", "{CTFFIND4}: fast", "J Struct Biol", 2015, "10.1/x");

        assertEquals(
                "[Rohou2015] Rohou, A. (2015). CTFFIND4: fast. J Struct Biol. doi:10.1/x", CitationText.of(citation));
    }
}
