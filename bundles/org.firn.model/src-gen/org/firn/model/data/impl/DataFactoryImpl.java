/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.firn.model.data.*;

/**
 * An implementation of the model <b>Factory</b>.
 * @generated
 */
public class DataFactoryImpl extends EFactoryImpl implements DataFactory
{
    /**
     * Creates the default factory implementation.
     * @generated
     */
    public static DataFactory init()
    {
        try
        {
            DataFactory theDataFactory = (DataFactory)EPackage.Registry.INSTANCE.getEFactory(DataPackage.eNS_URI);
            if (theDataFactory != null)
            {
                return theDataFactory;
            }
        }
        catch (Exception exception)
        {
            EcorePlugin.INSTANCE.log(exception);
        }
        return new DataFactoryImpl();
    }

    /**
     * Creates an instance of the factory.
     * @generated
     */
    public DataFactoryImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    public EObject create(EClass eClass)
    {
        switch (eClass.getClassifierID())
        {
            case DataPackage.MOVIE_SET: return (EObject)createMovieSet();
            case DataPackage.MICROGRAPH_SET: return (EObject)createMicrographSet();
            case DataPackage.PARTICLE_SET: return (EObject)createParticleSet();
            case DataPackage.AVERAGE_SET: return (EObject)createAverageSet();
            case DataPackage.COORDINATE_SET: return (EObject)createCoordinateSet();
            case DataPackage.CTF_SET: return (EObject)createCtfSet();
            case DataPackage.MOTION_SET: return (EObject)createMotionSet();
            case DataPackage.CLASS_SET2_D: return (EObject)createClassSet2D();
            case DataPackage.FSC_SET: return (EObject)createFscSet();
            case DataPackage.STATISTIC_SET: return (EObject)createStatisticSet();
            case DataPackage.SEQUENCE_SET: return (EObject)createSequenceSet();
            case DataPackage.VOLUME: return (EObject)createVolume();
            case DataPackage.MASK: return (EObject)createMask();
            case DataPackage.ATOMIC_STRUCTURE: return (EObject)createAtomicStructure();
            case DataPackage.DOCUMENT: return (EObject)createDocument();
            default:
                throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
        }
    }

    /**
     * @generated
     */
    @Override
    public Object createFromString(EDataType eDataType, String initialValue)
    {
        switch (eDataType.getClassifierID())
        {
            case DataPackage.STREAM_STATE:
                return createStreamStateFromString(eDataType, initialValue);
            case DataPackage.ALIGNMENT:
                return createAlignmentFromString(eDataType, initialValue);
            default:
                throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
        }
    }

    /**
     * @generated
     */
    @Override
    public String convertToString(EDataType eDataType, Object instanceValue)
    {
        switch (eDataType.getClassifierID())
        {
            case DataPackage.STREAM_STATE:
                return convertStreamStateToString(eDataType, instanceValue);
            case DataPackage.ALIGNMENT:
                return convertAlignmentToString(eDataType, instanceValue);
            default:
                throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
        }
    }

    /**
     * @generated
     */
    @Override
    public MovieSet createMovieSet()
    {
        MovieSetImpl movieSet = new MovieSetImpl();
        return movieSet;
    }

    /**
     * @generated
     */
    @Override
    public MicrographSet createMicrographSet()
    {
        MicrographSetImpl micrographSet = new MicrographSetImpl();
        return micrographSet;
    }

    /**
     * @generated
     */
    @Override
    public ParticleSet createParticleSet()
    {
        ParticleSetImpl particleSet = new ParticleSetImpl();
        return particleSet;
    }

    /**
     * @generated
     */
    @Override
    public AverageSet createAverageSet()
    {
        AverageSetImpl averageSet = new AverageSetImpl();
        return averageSet;
    }

    /**
     * @generated
     */
    @Override
    public CoordinateSet createCoordinateSet()
    {
        CoordinateSetImpl coordinateSet = new CoordinateSetImpl();
        return coordinateSet;
    }

    /**
     * @generated
     */
    @Override
    public CtfSet createCtfSet()
    {
        CtfSetImpl ctfSet = new CtfSetImpl();
        return ctfSet;
    }

    /**
     * @generated
     */
    @Override
    public MotionSet createMotionSet()
    {
        MotionSetImpl motionSet = new MotionSetImpl();
        return motionSet;
    }

    /**
     * @generated
     */
    @Override
    public ClassSet2D createClassSet2D()
    {
        ClassSet2DImpl classSet2D = new ClassSet2DImpl();
        return classSet2D;
    }

    /**
     * @generated
     */
    @Override
    public FscSet createFscSet()
    {
        FscSetImpl fscSet = new FscSetImpl();
        return fscSet;
    }

    /**
     * @generated
     */
    @Override
    public StatisticSet createStatisticSet()
    {
        StatisticSetImpl statisticSet = new StatisticSetImpl();
        return statisticSet;
    }

    /**
     * @generated
     */
    @Override
    public SequenceSet createSequenceSet()
    {
        SequenceSetImpl sequenceSet = new SequenceSetImpl();
        return sequenceSet;
    }

    /**
     * @generated
     */
    @Override
    public Volume createVolume()
    {
        VolumeImpl volume = new VolumeImpl();
        return volume;
    }

    /**
     * @generated
     */
    @Override
    public Mask createMask()
    {
        MaskImpl mask = new MaskImpl();
        return mask;
    }

    /**
     * @generated
     */
    @Override
    public AtomicStructure createAtomicStructure()
    {
        AtomicStructureImpl atomicStructure = new AtomicStructureImpl();
        return atomicStructure;
    }

    /**
     * @generated
     */
    @Override
    public Document createDocument()
    {
        DocumentImpl document = new DocumentImpl();
        return document;
    }

    /**
     * @generated
     */
    public StreamState createStreamStateFromString(EDataType eDataType, String initialValue)
    {
        StreamState result = StreamState.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertStreamStateToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    public Alignment createAlignmentFromString(EDataType eDataType, String initialValue)
    {
        Alignment result = Alignment.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertAlignmentToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    @Override
    public DataPackage getDataPackage()
    {
        return (DataPackage)getEPackage();
    }

    /**
     * @deprecated
     * @generated
     */
    @Deprecated
    public static DataPackage getPackage()
    {
        return DataPackage.eINSTANCE;
    }

} //DataFactoryImpl
