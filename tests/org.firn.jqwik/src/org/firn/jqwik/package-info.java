/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Property tests with jqwik among the tests of JUnit Jupiter. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.jqwik;
