/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data.impl;

import org.eclipse.emf.ecore.EClass;

import org.firn.model.data.AverageSet;
import org.firn.model.data.DataPackage;

/**
 * An implementation of the model object '<em><b>Average Set</b></em>'.
 *
 * @generated
 */
public class AverageSetImpl extends ImageSetImpl implements AverageSet
{
    /**
     * @generated
     */
    protected AverageSetImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return DataPackage.Literals.AVERAGE_SET;
    }

} //AverageSetImpl
