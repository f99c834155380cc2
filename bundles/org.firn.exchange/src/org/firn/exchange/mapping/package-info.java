/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The kit that formats are made of: a mapping says which fields of a program and which columns of Firn mean the same,
 * in both directions; a format is a list of mappings and a kind of file.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.exchange.mapping;
