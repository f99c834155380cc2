/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data.impl;

import org.eclipse.emf.ecore.EClass;

import org.firn.model.data.DataPackage;
import org.firn.model.data.StatisticSet;

/**
 * An implementation of the model object '<em><b>Statistic Set</b></em>'.
 *
 * @generated
 */
public class StatisticSetImpl extends ItemSetImpl implements StatisticSet
{
    /**
     * @generated
     */
    protected StatisticSetImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return DataPackage.Literals.STATISTIC_SET;
    }

} //StatisticSetImpl
