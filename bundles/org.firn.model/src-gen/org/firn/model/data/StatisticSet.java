/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;


/**
 * A representation of the model object '<em><b>Statistic Set</b></em>'.
 *
 * <!-- begin-model-doc -->
 * Figures about other sets, such as a summary by groups or a comparison; the protocol that makes them says the columns.
 * <!-- end-model-doc -->
 *
 *
 * @see org.firn.model.data.DataPackage#getStatisticSet()
 * @model annotation="http://firn.org/item type='Statistic'"
 * @generated
 */
public interface StatisticSet extends ItemSet
{
} // StatisticSet
