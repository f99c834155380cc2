/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.mapping;

import java.io.IOException;
import java.util.Optional;
import org.firn.protocol.exchange.Exchange;

/** Some fields of a program and the columns of ours that mean the same. */
public interface Mapping {

    /**
     * How to read the fields.
     *
     * @return empty when they are not there
     * @throws IOException they are there and cannot be translated
     */
    Optional<Reading> reading(FieldSet fields, Exchange exchange) throws IOException;

    /**
     * How to write the columns.
     *
     * @return empty when they are not there
     * @throws IOException they are there and cannot be translated
     */
    Optional<Writing> writing(ItemRows items, Exchange exchange) throws IOException;
}
