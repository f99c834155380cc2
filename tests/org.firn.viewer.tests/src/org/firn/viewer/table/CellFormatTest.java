/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as people read them. */
class CellFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ctf.defocusU | Å | 13528.610214178205 | 13529 Å",
                "resolution | Å | 7.2615384615384615 | 7.26 Å",
                "angle | degree | -0.001 | -0.001°",
                "angle | degree | 114.72933718616261 | 114.73°",
                "samplingRate | Å/px | 1.35 | 1.3500 Å/px",
                "score | '' | 0.29136949178356236 | 0.291369",
                "score | '' | 1e-30 | 1·10⁻³⁰",
                "score | '' | 123456789.5 | 1.23457·10⁸",
                "score | '' | NaN | NaN",
            })
    void realNumbersHaveTheDigitsThatTheirUnitCanMean(String name, String unit, double value, String text) {
        assertEquals(text, new CellFormat(ColumnSpec.of(name, ColumnType.FLOAT64, unit)).withUnit(value));
    }
}
