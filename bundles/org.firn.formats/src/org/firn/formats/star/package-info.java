/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * STAR files (Hall, J. Chem. Inf. Comput. Sci. 31 (1991) 326) as RELION and its neighbours use them: a streaming reader
 * and writer for tables of millions of rows, and tables in memory for small files.
 *
 * <p>A file is a list of tables. A table is a loop with one line a row, or a list of label and value pairs, which is
 * read like a loop with one row. Names are given without the {@code data_} of a block and without the underscore of a
 * label: table {@code particles}, column {@code rlnDefocusU}. Text is UTF-8.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.formats.star;
