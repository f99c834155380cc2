/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data.impl;

import org.eclipse.emf.ecore.EClass;

import org.firn.model.data.DataPackage;
import org.firn.model.data.MovieSet;

/**
 * An implementation of the model object '<em><b>Movie Set</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.impl.MovieSetImpl#getFrames <em>Frames</em>}</li>
 *   <li>{@link org.firn.model.data.impl.MovieSetImpl#getGainFile <em>Gain File</em>}</li>
 *   <li>{@link org.firn.model.data.impl.MovieSetImpl#getDarkFile <em>Dark File</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MovieSetImpl extends ImageSetImpl implements MovieSet
{
    /**
     * @generated
     */
    protected MovieSetImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return DataPackage.Literals.MOVIE_SET;
    }

    /**
     * @generated
     */
    @Override
    public int getFrames()
    {
        return (Integer)eGet(DataPackage.Literals.MOVIE_SET__FRAMES, true);
    }

    /**
     * @generated
     */
    @Override
    public void setFrames(int newFrames)
    {
        eSet(DataPackage.Literals.MOVIE_SET__FRAMES, newFrames);
    }

    /**
     * @generated
     */
    @Override
    public String getGainFile()
    {
        return (String)eGet(DataPackage.Literals.MOVIE_SET__GAIN_FILE, true);
    }

    /**
     * @generated
     */
    @Override
    public void setGainFile(String newGainFile)
    {
        eSet(DataPackage.Literals.MOVIE_SET__GAIN_FILE, newGainFile);
    }

    /**
     * @generated
     */
    @Override
    public String getDarkFile()
    {
        return (String)eGet(DataPackage.Literals.MOVIE_SET__DARK_FILE, true);
    }

    /**
     * @generated
     */
    @Override
    public void setDarkFile(String newDarkFile)
    {
        eSet(DataPackage.Literals.MOVIE_SET__DARK_FILE, newDarkFile);
    }

} //MovieSetImpl
