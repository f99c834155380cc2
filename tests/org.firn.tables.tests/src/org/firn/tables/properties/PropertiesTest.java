/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.properties;

import java.util.stream.Stream;
import org.firn.jqwik.Properties;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PropertiesTest {

    @TestFactory
    Stream<DynamicTest> properties() {
        return Properties.of(
                ExchangeLawsTest.class,
                GroupLawsTest.class,
                KeyLawsTest.class,
                NullLawsTest.class,
                OrderLawsTest.class,
                SetLawsTest.class,
                ViewLawsTest.class);
    }
}
