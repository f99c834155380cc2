/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.cryosparc;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firn.exchange.mapping.FieldSet;
import org.firn.exchange.mapping.ForeignField;
import org.firn.exchange.mapping.ItemRows;
import org.firn.exchange.mapping.Mapping;
import org.firn.exchange.mapping.Reading;
import org.firn.exchange.mapping.Writing;
import org.firn.protocol.exchange.Exchange;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;

/** cryoSPARC's identity of an item: an unsigned number, carried as the signed one of the same bits. */
record CsUid() implements Mapping {

    private static final String COLUMN = CsSource.EXTRA + CsSource.UID;
    private static final ForeignField FIELD = new ForeignField(CsSource.UID, ColumnType.INT64, "<u8");

    @Override
    public Optional<Reading> reading(FieldSet fields, Exchange exchange) {
        if (!fields.has(CsSource.UID)) {
            return Optional.empty();
        }
        int index = fields.index(CsSource.UID);
        ColumnSpec spec = ColumnSpec.of(COLUMN, ColumnType.INT64)
                .documented("uid <u8: identity in cryoSPARC; negative ones are 2^64 less than there");
        return Optional.of(new Reading(List.of(spec), Set.of(CsSource.UID), writer -> {
            int target = writer.column(COLUMN);
            return rows -> writer.set(target, rows.whole(index));
        }));
    }

    /** Items from elsewhere get their own id. */
    @Override
    public Optional<Writing> writing(ItemRows items, Exchange exchange) {
        int own = items.column(COLUMN);
        int id = items.column("id");
        return Optional.of(new Writing(
                List.of(FIELD), Set.of(COLUMN), (rows, sink) -> sink.put(own < 0 ? rows.whole(id) : rows.whole(own))));
    }
}
