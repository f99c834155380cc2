/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.util.List;

/**
 * What a table knew to be published at one time.
 *
 * @param commit the commit record
 * @param groups the groups with a whole header, in file order
 * @param rows the rows of those groups
 */
record TableState(CommitRecord commit, List<Group> groups, long rows) {}
